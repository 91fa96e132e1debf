import { useState } from 'preact/hooks';
import type { Report } from '../../lib/core/report';
import { type ReportFieldName, readField } from '../../lib/core/report-fields';
import type { ReportNotice } from '../../lib/core/report-notice';
import type { ReportList } from '../../lib/core/report-pages';
import {
  type LeftOut,
  type PieceName,
  readPieces,
  type ToldPart,
  toldPartNames,
} from '../../lib/core/report-parts';
import { composeReportPart } from '../../lib/language/compose-report-parts';
import type { Language } from '../../lib/language/language';
import type { ReportSentences } from '../../lib/language/report-sentences';
import { FieldRow } from './FieldRow';
import { ToldRow } from './ToldRow';

interface Props {
  /** As it was when the page was opened. */
  first: Report;
  /** As it is written now, with what is left out. */
  report: Report;
  /** As it is sent. */
  whole: Report;
  notice: ReportNotice | undefined;
  lists: readonly ReportList[] | undefined;
  language: Language;
  leftOut: ReadonlySet<LeftOut>;
  words: ReportSentences;
  isSent: boolean;
  /** The parts that cannot be kept as they are written. */
  refused: readonly ReportFieldName[];
  change: (name: ReportFieldName, lines: string[]) => void;
  drawName: () => Promise<string | undefined>;
  leave: (what: LeftOut, out: boolean) => void;
  write: (part: ToldPart, at: number, name: PieceName, text: string) => void;
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
  const { words, whole, isSent } = props;
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
                fields.filter((field) => readField(whole, field).length > 0).length,
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

function Rows(props: Props & { fields: ReportFieldName[] }) {
  const { first, words, refused, change, drawName, fields } = props;
  return fields.map((field) => {
    const part = toldPartNames.find((each) => each === field);
    if (part !== undefined) return <Told key={field} {...props} part={part} />;
    return (
      <FieldRow
        key={field}
        name={field}
        first={readField(first, field)}
        words={words}
        isRefused={refused.includes(field)}
        change={(lines) => change(field, lines)}
        {...(field === 'reporter' && { renew: drawName })}
      />
    );
  });
}

function Told(props: Props & { part: ToldPart }) {
  const { part, report, notice, lists, language, words, leftOut, refused, leave, write } = props;
  return (
    <ToldRow
      {...{ part, words, leftOut, leave }}
      told={composeReportPart(report, part, { notice, lists, language, words })}
      rows={readPieces(report, part)}
      isRefused={refused.includes(part)}
      write={(at, name, text) => write(part, at, name, text)}
    />
  );
}

/** Takes the focus to a part, unfolding what it is folded in. */
export function showField(form: HTMLElement | null, name: ReportFieldName): void {
  const row = form?.querySelector(`[data-field="${name}"]`);
  const details = row?.closest('details');
  if (details) details.open = true;
  row?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
