import type { DismissalsPage } from '../../lib/core/dismissals-page';
import { sentencesIn } from '../../lib/language/sentences';
import { dayIn, localDay } from '../../lib/language/words';
import type { Parts } from './parts';
import { checkAllTabsAgain } from './tabs';

/** The dismissed warnings. Rejects where they cannot be read: that is a fault, and not "none". */
export async function dismissalsPage(parts: Parts): Promise<DismissalsPage> {
  const language = await parts.language();
  const { on } = sentencesIn(language).dashboard.dismissed;
  const dismissals = await parts.dismissals.list();
  return {
    dismissals: dismissals.map(({ key, label, at }) => ({
      ...{ dismissal: key, label, told: on(dayIn(language, localDay(at))) },
    })),
  };
}

/** Makes warnings show again. */
export async function undoDismissals(keys: string[], parts: Parts): Promise<void> {
  for (const key of keys) await parts.dismissals.remove(key);
  await checkAllTabsAgain();
}
