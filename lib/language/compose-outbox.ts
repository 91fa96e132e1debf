import { decidedState } from '../core/decided-state';
import { isToAnswer } from '../core/report-answers';
import type { OutboxCard, OutboxPage } from '../core/report-pages';
import type { OutboxItem } from '../reports/outbox';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn, momentIn } from './words';

/** One's own reports in words, in the order given. */
export function composeOutbox(
  items: readonly OutboxItem[],
  { language, now, unreadable = 0 }: { language: Language; now: Date; unreadable?: number },
): OutboxPage {
  const say = sentencesIn(language);
  return {
    reports: items.map((item) => cardOf(item, language, say, now)),
    unreadable,
    isMoving: items.some(({ state }) => state === 'queued'),
  };
}

function cardOf(item: OutboxItem, language: Language, say: Sentences, now: Date): OutboxCard {
  const { report, state } = item;
  const words = say.dashboard.reports;
  const { listing } = report;
  return {
    id: item.id,
    state,
    stateWord: words.states[state],
    kind: say.report.kinds[report.kind],
    label: shortText(listing.titles[0] ?? `${say.marketplaces[listing.marketplace]} ${listing.id}`),
    told: toldOf(item, language, say, now),
    ...(listing.address !== undefined && { address: listing.address }),
    may: {
      ...resumeOf(item, words),
      sendNow: state === 'queued',
    },
  };
}

/** What was answered is opened to be handed on once more; nothing of it is written anew. */
function resumeOf(
  item: OutboxItem,
  words: Sentences['dashboard']['reports'],
): Pick<OutboxCard['may'], 'resume'> {
  const label = words.resume[isToAnswer(item) && item.state !== 'asked' ? 'sent' : item.state];
  return label === undefined ? {} : { resume: label };
}

function toldOf(item: OutboxItem, language: Language, say: Sentences, now: Date): string[] {
  const { state, report, attempts, fault, next, outcome } = item;
  const words = say.dashboard.reports;
  const isTrying = state === 'queued' || state === 'refused';
  return [
    `${say.marketplaces[report.listing.marketplace]} ${report.listing.id}, ${words.made(dayIn(language, report.made))}`,
    decidedTold(item, words) ?? stateTold(item, words),
    ...(isTrying && attempts > 0 ? [words.attempts(attempts)] : []),
    ...(isTrying && fault ? [words.failed(faultTold(fault, state, words))] : []),
    ...(state === 'queued' ? [nextTold(next, language, words, now)] : []),
    ...(outcome?.reason === undefined ? [] : [words.reasons[outcome.reason]]),
    ...(outcome?.words === undefined ? [] : [stewardsWords(item, outcome.words, words)]),
    ...report.answers.map((answer) => words.answered(shortText(answer.words, 1000))),
    ...(outcome?.gone === undefined ? [] : [words.gone(dayIn(language, outcome.gone))]),
  ];
}

/** What was decided, by what was reported; undefined where nothing was, or an earlier build does not say what. */
function decidedTold(
  { state, report: { kind }, outcome }: OutboxItem,
  words: Sentences['dashboard']['reports'],
): string | undefined {
  const choice = outcome?.choice;
  return choice !== undefined && decidedState(kind, choice) === state
    ? words.decided[kind][choice]
    : undefined;
}

function stateTold({ state, answered }: OutboxItem, words: Sentences['dashboard']['reports']): string {
  return state === 'refused' && answered !== undefined ? words.answerRefused : words.statesTold[state];
}

/** A question as one, also once it is answered. */
function stewardsWords(
  { state, answered, outcome }: OutboxItem,
  said: string,
  words: Sentences['dashboard']['reports'],
): string {
  const isQuestion = state === 'asked' || (answered !== undefined && answered === outcome?.at);
  return isQuestion ? words.question(shortText(said, 1000)) : words.stewardWords(shortText(said, 1000));
}

/** A refusal in the receiver's own words, where it was the receiver who refused. */
function faultTold(
  { kind, detail }: NonNullable<OutboxItem['fault']>,
  state: OutboxItem['state'],
  words: Sentences['dashboard']['reports'],
): string {
  return state === 'refused' && kind !== 'no-intake' ? shortText(detail, 300) : words.faults[kind];
}

function nextTold(
  next: string | undefined,
  language: Language,
  words: Sentences['dashboard']['reports'],
  now: Date,
): string {
  if (next === undefined || Date.parse(next) <= now.getTime()) return words.nextNow;
  const day = next.slice(0, 10) === now.toISOString().slice(0, 10) ? '' : `${dayIn(language, next)} `;
  return words.next(`${day}${momentIn(language, next)}`);
}
