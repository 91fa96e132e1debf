import type { OverviewPage } from '../../lib/core/overview-page';
import { composeOverview } from '../../lib/language/compose-overview';
import { dayBefore } from '../../lib/store/days';
import { noticeFigures } from './notice-figures';
import type { Parts } from './parts';

/** What the overview shows. Rejects where lists or days cannot be read: that is a fault, and not "no list" or "no page". */
export async function overviewPage(parts: Parts): Promise<OverviewPage> {
  const now = parts.now();
  const [language, { states: lists }, { days, unreadable }, unrecorded] = await Promise.all([
    parts.language(),
    parts.lists.open(),
    parts.days.since(dayBefore(now.getTime(), 29)),
    parts.unrecorded.get('days'),
  ]);
  const notices = await noticeFigures(lists, language, parts);
  return composeOverview({
    ...{ language, lists, days, notices, now, unrecorded },
    unreadableDays: unreadable,
    weekFrom: dayBefore(now.getTime(), 6),
  });
}
