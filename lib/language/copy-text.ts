import type { Listing } from '../core/listing';
import type { NoticeView, WarningView } from '../core/warning-view';
import { shortText } from './plain-text';
import type { Sentences } from './sentences';

type Told = Pick<WarningView, 'heading' | 'notices' | 'more' | 'also' | 'listLines' | 'practice'>;

/** The warning as plain text, to be sent to somebody: authority, number, date, official risk words, facts, official page. */
export function copyText(warning: Told, listing: Listing, say: Sentences): string {
  const title = listing.titles[0];
  const words = say.warning.copy;
  return [
    ...(warning.practice ? [warning.practice, ''] : []),
    `[${say.name}] ${warning.heading}`,
    ...(title === undefined ? [] : [say.prefixed(words.listing, shortText(title))]),
    ...(listing.address.startsWith('https://') ? [listing.address] : []),
    ...warning.notices.flatMap((notice) => ['', ...noticeLines(notice, say)]),
    '',
    ...(warning.more === undefined ? [] : [warning.more]),
    ...(warning.also === undefined ? [] : [warning.also]),
    ...warning.listLines,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

function noticeLines(notice: NoticeView, say: Sentences): string[] {
  const words = say.warning.copy;
  const facts = notice.evidence
    .filter(({ mark }) => mark !== 'context')
    .map((fact) => words.fact(fact.label, fact.listing, fact.notice));
  return [
    [notice.authority, notice.kind, notice.reference].join(' · '),
    ...(notice.notAuthority === undefined ? [] : [notice.notAuthority]),
    say.prefixed(words.product, [notice.product, ...notice.productAlso.map(({ text }) => text)].join(' / ')),
    ...(notice.hazards.length > 0 ? [say.prefixed(words.why, notice.hazards.join(', '))] : []),
    ...notice.why.map(({ label, text }) => say.prefixed(label, shortText(text, 600))),
    ...facts.map((fact) => say.prefixed(words.facts, fact)),
    ...notice.limits,
    ...(notice.link
      ? [say.prefixed(notice.notAuthority ? say.warning.ofOther.page : words.officialPage, notice.link.href)]
      : []),
  ];
}
