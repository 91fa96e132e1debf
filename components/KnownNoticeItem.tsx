import type { ProductNotice } from '../lib/core/products-page';
import type { ProductsSentences } from '../lib/language/products-sentences';

/** One notice of a list that is kept: what it is there for, who published it, what it names, and since when it is known. */
export function KnownNoticeItem({
  notice,
  label,
  level,
  isNew = false,
  note,
  words,
}: {
  notice: Omit<ProductNotice, 'level'>;
  /** Absent where what stands around says it. */
  label?: string;
  level: ProductNotice['level'] | 'none';
  isNew?: boolean;
  /** How it was found, where that does not go without saying. */
  note?: string;
  words: ProductsSentences;
}) {
  return (
    <li data-level={level}>
      {label !== undefined ? (
        <strong>{label}</strong>
      ) : (
        notice.name !== undefined && <strong dir="auto">{notice.name}</strong>
      )}
      {isNew && <span class="tag">{words.newMark}</span>}
      {notice.notAuthority !== undefined && <span class="tag">{notice.notAuthority}</span>}
      <span dir="auto">{notice.line}</span>
      {label !== undefined && notice.name !== undefined && <span dir="auto">{notice.name}</span>}
      {note !== undefined && <span dir="auto">{note}</span>}
      {notice.danger !== undefined && <span class="product-danger">{notice.danger}</span>}
      <span class="product-origin">
        {notice.told}
        {notice.page !== undefined && (
          <>
            {' · '}
            <a href={notice.page} target="_blank" rel="noreferrer">
              {notice.notAuthority === undefined ? words.official : words.noticePage}
            </a>
          </>
        )}
      </span>
    </li>
  );
}
