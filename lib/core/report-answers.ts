import { canonicalJson } from './canonical-json';
import { type AttachmentName, type Report, reportBounds } from './report';

/**
 * Answers to what stewards ask. They go with the very report that was asked about: the same number, the same contents, and the
 * answers behind them. So nobody counts it twice, and nothing of what was sent first can be exchanged.
 */

/** How another copy of a report stands to the one that is held. */
export type Copy =
  | 'same'
  /** It has answers, or pictures with them, that are not here yet. */
  | 'later'
  | 'earlier'
  /** It says something else under the same number. */
  | 'other';

export function compareCopies(held: Report, next: Report): Copy {
  if (canonicalJson(withoutAnswers(held)) !== canonicalJson(withoutAnswers(next))) return 'other';
  const [answers, attachments] = [
    begins(held.answers, next.answers),
    begins(held.attachments, next.attachments),
  ];
  if (held.answers.length === next.answers.length)
    return answers && attachments && held.attachments.length === next.attachments.length ? 'same' : 'other';
  if (held.answers.length > next.answers.length)
    return begins(next.answers, held.answers) && begins(next.attachments, held.attachments)
      ? 'earlier'
      : 'other';
  return answers && attachments ? 'later' : 'other';
}

/** The report with an answer behind it; undefined where it holds no more of them, or no more pictures. */
export function withAnswer(
  report: Report,
  { made, words, attachments }: { made: Date; words: string; attachments: readonly AttachmentName[] },
): Report | undefined {
  const fresh = attachments.filter(
    ({ sha256 }) => !report.attachments.some((each) => each.sha256 === sha256),
  );
  if (report.answers.length >= reportBounds.answers) return undefined;
  if (report.attachments.length + fresh.length > reportBounds.attachments) return undefined;
  return {
    ...report,
    answers: [...report.answers, { made: made.toISOString(), words }],
    attachments: [...report.attachments, ...fresh],
  };
}

/** The name of what is delivered: the report's number, and behind it how many answers go with it. */
export function deliveryName({ id, answers }: Report): string {
  return answers.length === 0 ? id : `${id}-${answers.length}`;
}

/** Whether what was asked about a report of the outbox can be answered, or its answer handed on once more. */
export function isToAnswer({ state, answered }: { state: string; answered?: string | undefined }): boolean {
  return state === 'asked' || (answered !== undefined && (state === 'sent' || state === 'refused'));
}

function withoutAnswers({ answers: _, attachments: __, ...report }: Report): unknown {
  return report;
}

function begins(start: readonly unknown[], whole: readonly unknown[]): boolean {
  return canonicalJson(start) === canonicalJson(whole.slice(0, start.length));
}
