import type { ListState } from '../core/lists';
import type { KnownNotice } from '../core/own-product';
import type { ProductNotice } from '../core/products-page';
import { authorityById, isOfAuthority, noticeNumber } from './authority';
import type { Language } from './language';
import { shortText } from './plain-text';
import type { Sentences } from './sentences';
import { dayIn } from './words';

/** A notice that is kept beside what it was told for: who, which, when, and whether it stands. */
export function composeKnownNotice(
  known: Omit<KnownNotice, 'level'>,
  lists: ListState[],
  language: Language,
  say: Sentences,
): Omit<ProductNotice, 'level'> {
  const { id, name, page, withdrawn, unmatched } = known;
  const source = id.slice(0, id.indexOf(':'));
  const list = lists.find(({ feed }) => feed === known.feed);
  const parts = [
    authorityById(source, list, say),
    noticeNumber({ id, source }),
    dayIn(language, known.dated),
  ];
  const words = say.dashboard.products;
  const byAuthority = isOfAuthority(known, lists);
  const takenBack = byAuthority ? words.withdrawn : words.withdrawnByOther;
  return {
    line: parts.join(' · '),
    ...(name !== undefined && { name: shortText(name, 160) }),
    ...(page !== undefined && { page }),
    told:
      withdrawn === undefined
        ? unmatched === undefined
          ? words.found(dayIn(language, known.found))
          : words.unmatched(dayIn(language, unmatched))
        : takenBack(dayIn(language, withdrawn)),
    ...(!byAuthority && { notAuthority: say.popup.notAuthority }),
  };
}
