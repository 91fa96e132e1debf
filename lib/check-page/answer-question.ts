import type { AgeBand } from '../core/age-bands';
import { askedLabel, askedListing } from '../core/asked-listing';
import type { AnswerView, CheckPage } from '../core/check-page';
import { judgeAsked } from '../core/judge-asked';
import type { Listing } from '../core/listing';
import type { ListState } from '../core/lists';
import type { ListFinds } from '../core/merge-found';
import type { Asked } from '../core/question';
import type { Match } from '../core/verdict';
import type { WordFinds } from '../core/word-finds';
import { reasonOfFault } from '../feed/reason-of-fault';
import { type AnswersInstead, composeAnswer } from '../language/compose-answer';
import { composeCheckPage } from '../language/compose-check-page';
import type { Language } from '../language/language';
import { readQuestion } from '../marketplaces/read-question';
import { namesBrandAndModel } from '../matching/names-brand-and-model';

/** Lists that a question is compared with. */
export interface AskedLists {
  states: ListState[];
  match(listing: Listing): Promise<Match[]>;
  /** Says nothing of any product. */
  search(text: string, most: number): Promise<ListFinds>;
  /** The same, and what the words name in other words or another language. */
  searchWords(text: string, most: number): Promise<WordFinds>;
}

/** A notice that was picked while somebody typed. */
export interface ChosenNotice {
  feed: string;
  id: string;
}

export interface QuestionWorld {
  open(): Promise<AskedLists>;
  language: Language;
  now: Date;
  /** Of the children in the household. */
  ages?: readonly AgeBand[];
  chosen?: ChosenNotice;
  /** What is said instead where no extension is. */
  instead?: AnswersInstead;
  complain(fault: unknown): void;
}

/** Notices shown for words. */
const mostResults = 12;
/** Where a notice that was picked while typing is looked for. */
const mostLookedThrough = 60;

/**
 * Checks whatever a text holds, in the extension and on the record's page alike. Never rejects: what fails is *could not
 * check*, with the fault as its reason.
 */
export async function answerQuestion(text: string, world: QuestionWorld): Promise<CheckPage> {
  const { language, now, complain } = world;
  const { asked, left, cut } = readQuestion(text, { namesBrandAndModel });
  let opened: AskedLists | undefined;
  let failed: unknown;
  try {
    opened = await world.open();
  } catch (fault) {
    failed = fault;
    complain(fault);
  }
  const lists = opened?.states ?? [];
  const answers = await Promise.all(asked.map((each) => answer(each, opened, world, failed)));
  return composeCheckPage({ answers, left, cut, lists, language, now });
}

async function answer(
  asked: Asked,
  opened: AskedLists | undefined,
  { language, now, ages, chosen, instead, complain }: QuestionWorld,
  failed: unknown,
): Promise<AnswerView> {
  const lists = opened?.states ?? [];
  const base = { asked, lists, language, now, ...(ages && { ages }), ...(instead && { instead }) };
  try {
    if (!opened) throw failed;
    const read = askedListing(asked);
    const matches = read ? await opened.match(read.listing) : [];
    const verdict = judgeAsked(asked, matches, lists);
    const isHit = verdict?.kind === 'flagged' || verdict?.kind === 'possible';
    const results =
      asked.kind === 'words'
        ? await search(askedLabel(asked), opened.searchWords, chosen)
        : asked.kind === 'brand-and-model' && !isHit
          ? await search(askedLabel(asked), opened.search, chosen)
          : undefined;
    return composeAnswer({ ...base, ...(verdict && { verdict }), ...(results && { results }) });
  } catch (fault) {
    complain(fault);
    const verdict = { kind: 'could-not-check', reason: reasonOfFault(fault), lists } as const;
    return composeAnswer({ ...base, verdict });
  }
}

/** The notice that was picked comes first, whatever else has the words. */
async function search(
  text: string,
  searchBy: (text: string, most: number) => Promise<WordFinds>,
  chosen: ChosenNotice | undefined,
): Promise<WordFinds & { picked: boolean }> {
  const { found, kind, ...rest } = await searchBy(text, chosen ? mostLookedThrough : mostResults);
  const isChosen = (each: { feed: string; notice: { id: string } }) =>
    each.feed === chosen?.feed && each.notice.id === chosen.id;
  const ordered = [...found.filter(isChosen), ...found.filter((each) => !isChosen(each))];
  return {
    ...rest,
    found: ordered.slice(0, mostResults),
    picked: found.some(isChosen),
    ...(kind && { kind: { ...kind, found: kind.found.slice(0, mostResults) } }),
  };
}
