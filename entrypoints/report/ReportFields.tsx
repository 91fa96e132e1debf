import { useState } from 'preact/hooks';
import type { Report } from '../../lib/core/report';
import { type ReportFieldName, readField } from '../../lib/core/report-fields';
import type { ReportSentences } from '../../lib/language/report-sentences';
import { FieldRow } from './FieldRow';

interface Props {
  /** As it was when the page was opened. */
  first: Report;
  /** As it is now. */
  report: Report;
  words: ReportSentences;
  isSent: boolean;
  /** The parts that cannot be kept as they are written. */
  refused: readonly ReportFieldName[];
  change: (name: ReportFieldName, lines: string[]) => void;
  drawName: () => Promise<string | undefined>;
}

const folded: { name: 'product' | 'sale' | 'official'; fields: ReportFieldName[] }[] = [
  { name: 'product', fields: ['titles', 'brands', 'models', 'gtins', 'certificates', 'pictures'] },
  {
    name: 'sale',
    fields: ['address', 'otherIds', 'price', 'sellerName', 'sellerId', 'availability', 'region'],
  },
  { name: 'official', fields: ['notice', 'evidence', 'edition'] },
];

/**
 * Every part of the report, to be changed or left out. What was read from the page is folded on a narrow screen, one press away,
 * with how much of it is filled in.
 */
export function ReportFields(props: Props) {
  const { words, report, isSent } = props;
  const [isWide] = useState(
    () => typeof matchMedia !== 'function' || matchMedia('(min-width: 641px)').matches,
  );
  return (
    <>
      <fieldset class="report-part" disabled={isSent}>
        <legend>{words.parts.you}</legend>
        <Rows {...props} fields={['words', 'reporter']} />
      </fieldset>
      {folded.map(({ name, fields }) => (
        <details key={name} class="report-part" data-part={name} open={isWide}>
          <summary>
            {words.parts[name]}{' '}
            <span class="filled">
              {words.filled(
                fields.filter((field) => readField(report, field).length > 0).length,
                fields.length,
              )}
            </span>
          </summary>
          <fieldset class="folded" disabled={isSent} aria-label={words.parts[name]}>
            <Rows {...props} fields={fields} />
          </fieldset>
        </details>
      ))}
    </>
  );
}

function Rows({ first, words, refused, change, drawName, fields }: Props & { fields: ReportFieldName[] }) {
  return fields.map((field) => (
    <FieldRow
      key={field}
      name={field}
      first={readField(first, field)}
      words={words}
      isRefused={refused.includes(field)}
      change={(lines) => change(field, lines)}
      {...(field === 'reporter' && { renew: drawName })}
    />
  ));
}

/** Takes the focus to a part, unfolding what it is folded in. */
export function showField(form: HTMLElement | null, name: ReportFieldName): void {
  const row = form?.querySelector(`[data-field="${name}"]`);
  const details = row?.closest('details');
  if (details) details.open = true;
  row?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
