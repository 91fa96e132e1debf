import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { AgeBand } from '../../lib/core/age-bands';
import { askedLabel, askedListing } from '../../lib/core/asked-listing';
import type { AnswerView, CheckPage, SuggestionsView } from '../../lib/core/check-page';
import { judgeAsked } from '../../lib/core/judge-asked';
import type { ListFinds } from '../../lib/core/merge-found';
import { type Asked, questionBounds } from '../../lib/core/question';
import { composeAnswer } from '../../lib/language/compose-answer';
import { composeCheckPage, composeSuggestion } from '../../lib/language/compose-check-page';
import type { Language } from '../../lib/language/language';
import { readQuestion } from '../../lib/marketplaces/read-question';
import { namesBrandAndModel } from '../../lib/matching/names-brand-and-model';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';

/** Notices shown for words, and while somebody types. */
const mostResults = 12;
const mostSuggestions = 8;
/** Where a notice that was picked while typing is looked for. */
const mostLookedThrough = 60;

interface Chosen {
  feed: string;
  id: string;
}

/** Checks whatever a text holds. Never rejects: what fails is *could not check*, with the fault as its reason. */
export async function checkPage(text: string, chosen: Chosen | undefined, parts: Parts): Promise<CheckPage> {
  const [language, { children: ages }] = await Promise.all([parts.language(), parts.settings.get()]);
  const { asked, left } = readQuestion(text, { namesBrandAndModel });
  const now = parts.now();
  let opened: OpenedLists | undefined;
  try {
    opened = await parts.lists.open();
  } catch (fault) {
    complain(fault);
  }
  const lists = opened?.states ?? [];
  const answers = await Promise.all(
    asked.map((each) => answer(each, { opened, language, now, ages, ...(chosen && { chosen }) })),
  );
  return composeCheckPage({ answers, left, lists, language, now });
}

interface World {
  opened: OpenedLists | undefined;
  language: Language;
  now: Date;
  ages: AgeBand[];
  chosen?: Chosen;
}

async function answer(asked: Asked, { opened, language, now, ages, chosen }: World): Promise<AnswerView> {
  const lists = opened?.states ?? [];
  const base = { asked, lists, language, now, ages };
  try {
    if (!opened) throw new Error('the lists could not be opened');
    const read = askedListing(asked);
    const matches = read ? await opened.match(read.listing) : [];
    const verdict = judgeAsked(asked, matches, lists);
    const isHit = verdict?.kind === 'flagged' || verdict?.kind === 'possible';
    const isSearched = asked.kind === 'words' || (asked.kind === 'brand-and-model' && !isHit);
    const results = isSearched ? await search(askedLabel(asked), opened, chosen) : undefined;
    return composeAnswer({ ...base, ...(verdict && { verdict }), ...(results && { results }) });
  } catch (fault) {
    complain(fault);
    const what = fault instanceof Error ? fault.name : 'unknown';
    const verdict = { kind: 'could-not-check', reason: { kind: 'fault', what }, lists } as const;
    return composeAnswer({ ...base, verdict });
  }
}

/** The notice that was picked comes first, whatever else has the words. */
async function search(
  text: string,
  opened: OpenedLists,
  chosen: Chosen | undefined,
): Promise<ListFinds & { picked: boolean }> {
  const { found, ...rest } = await opened.search(text, chosen ? mostLookedThrough : mostResults);
  const isChosen = (each: { feed: string; notice: { id: string } }) =>
    each.feed === chosen?.feed && each.notice.id === chosen.id;
  const ordered = [...found.filter(isChosen), ...found.filter((each) => !isChosen(each))];
  return { found: ordered.slice(0, mostResults), picked: found.some(isChosen), ...rest };
}

/** Notices with the words that somebody is typing. */
export async function suggestions(text: string, parts: Parts): Promise<SuggestionsView> {
  const [language, opened] = await Promise.all([parts.language(), parts.lists.open()]);
  const { found } = await opened.search(text, mostSuggestions);
  return { suggestions: found.map((each) => composeSuggestion(each, opened.states, language)) };
}

const questionKey = 'question';
const questionText = z.string().max(questionBounds.text);

/** Opens the page for checking anything. The question waits in memory until the page asks for it; no address holds it. */
export async function openCheck(text: string): Promise<{ shown: boolean }> {
  if (text.trim() === '') await browser.storage.session.remove(questionKey);
  else await browser.storage.session.set({ [questionKey]: text });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html#check` });
  return { shown: true };
}

/** The question that waits, once. */
export async function takeQuestion(): Promise<{ text: string }> {
  const kept = await browser.storage.session.get(questionKey);
  await browser.storage.session.remove(questionKey);
  return { text: questionText.safeParse(kept[questionKey]).data ?? '' };
}

function complain(fault: unknown): void {
  console.error('Ansim could not check what was asked. If this stays, reload the extension.', fault);
}
