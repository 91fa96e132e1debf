import type { Language } from '../../language/language';
import { recordSentencesIn } from '../../language/record-sentences';
import { escaped } from '../quality/html';
import { checkPath, hrefFrom } from './page-names';
import { sitePage } from './site-frame';

/** The page for checking on a phone: its script fills it, and without a script it says why it is empty. */
export function askingPage(language: Language): string {
  const { check: say } = recordSentencesIn(language);
  const body = `<div id="check" data-files="${hrefFrom(checkPath, 'data/')}">
<h1>${escaped(say.heading)}</h1>
<noscript><p>${escaped(say.noScript)}</p></noscript>
</div>`;
  return sitePage({ language, path: checkPath, title: say.heading, body, runs: true });
}
