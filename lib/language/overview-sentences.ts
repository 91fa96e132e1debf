import type { NotCheckedReason, VerdictKind } from '../core/verdict';

/** What the dashboard's first section says. */
export interface OverviewSentences {
  heading: string;
  about: string;
  lists: string;
  noLists: string;
  allLists: string;
  checks: string;
  checksAbout: string;
  noChecks: string;
  verdicts: Record<VerdictKind, string>;
  reasons: Record<NotCheckedReason['kind'], string>;
  whyNotChecked: string;
  columns: { outcome: string; reason: string; week: string; month: string };
  reading: string;
  readingAbout: string;
  week: string;
  month: string;
  noPages(shop: string): string;
  allRead(pages: string, shop: string): string;
  unreadable(unreadable: string, pages: string, shop: string): string;
  walls(pages: string): string;
  missing(parts: string): string;
  many: string;
  manyAdvice(press: string): string;
  unrecorded(count: string, since: string, last: string): string;
  unreadableDays(count: string): string;
  notices: string;
  noticesAbout: string;
  noNotices: string;
  countFailed: string;
  counting(done: string, of: string): string;
  incomplete(notices: string): string;
  hazards: string;
  unsorted: string;
  others: string;
  months: string;
  /** In place of the chart, where the months it would show have no notice. */
  noneOfMonths: string;
  sources: string;
  asTable: string;
  bars: { hazard: string; month: string; source: string; notices: string };
}
