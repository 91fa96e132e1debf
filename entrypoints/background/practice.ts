import type { WarningView } from '../../lib/core/warning-view';
import { composePractice } from '../../lib/language/compose-practice';
import { injectWarning } from './inject-script';
import type { Parts } from './parts';
import { tellTab } from './tabs';

/** Shows the practice warning on a shop's page; anywhere else `shown` is false and the popup shows the view itself. */
export async function practise(
  level: 'flagged' | 'possible',
  tab: number,
  parts: Parts,
): Promise<{ shown: boolean; view: WarningView }> {
  const view = composePractice({ language: await parts.language(), level, now: parts.now() });
  await injectWarning({ tab, document: undefined });
  return { shown: (await tellTab(tab, { type: 'practice', warning: view })) === true, view };
}
