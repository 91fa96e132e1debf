import { browser } from 'wxt/browser';
import { z } from 'zod';
import { answerQuestion, type ChosenNotice } from '../../lib/check-page/answer-question';
import type { CheckPage, SuggestionsView } from '../../lib/core/check-page';
import { questionBounds } from '../../lib/core/question';
import { composeSuggestion } from '../../lib/language/compose-check-page';
import type { Parts } from './parts';

/** Notices shown while somebody types. */
const mostSuggestions = 8;

/** Checks whatever a text holds. Never rejects: what fails is *could not check*, with the fault as its reason. */
export async function checkPage(
  text: string,
  chosen: ChosenNotice | undefined,
  parts: Parts,
): Promise<CheckPage> {
  const settings = await parts.settings.get();
  const open = () => parts.lists.open();
  return answerQuestion(text, {
    ...{ open, language: parts.languageOf(settings), ages: settings.children, complain },
    now: parts.now(),
    ...(chosen && { chosen }),
  });
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
