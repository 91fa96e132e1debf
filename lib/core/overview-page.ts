import type { VerdictKind } from './verdict';

/** What the dashboard's first section paints, composed by the worker. */
export interface OverviewPage {
  lists: OverviewList[];
  /** That what is counted has holes. Whatever else is shown is not the whole then. */
  gaps: string[];
  checks: CheckFigures;
  shops: ShopFigures[];
  notices: NoticeFigures;
}

export interface OverviewList {
  key: string;
  name: string;
  state: 'current' | 'expired' | 'unfinished' | 'starter' | 'none';
  stateTold: string;
  detail: string;
  fault?: string;
  notAuthority: boolean;
}

/** What came of the checks in the last days: a row for each verdict, and one for each reason why a page was not checked. */
export interface CheckFigures {
  /** False where no product page was checked at all. */
  any: boolean;
  verdicts: (FigureRow & { kind: VerdictKind })[];
  reasons: FigureRow[];
}

export interface FigureRow {
  label: string;
  /** In the last seven and the last thirty days. */
  week: string;
  month: string;
}

/** Whether one shop's pages could be read. */
export interface ShopFigures {
  name: string;
  level: 'no-pages' | 'all-read' | 'some-unreadable' | 'many-unreadable';
  /** A sentence each for the last seven and thirty days. */
  told: string[];
  /** What was missing, and what stood in front of pages. */
  details: string[];
  /** What to do, where many could not be read. */
  advice?: string;
}

/** What the lists warn of, counted from their notices. */
export type NoticeFigures =
  | { kind: 'none' }
  | { kind: 'counting'; told: string; done: number; of: number }
  | { kind: 'failed' }
  | {
      kind: 'counted';
      /** What could not be counted, where anything could not. */
      incomplete?: string;
      hazards: Bar[];
      months: MonthBar[];
      sources: Bar[];
    };

export interface Bar {
  label: string;
  count: number;
  /** The count as it is written. */
  told: string;
  /** Of the longest bar, 0 to 1. */
  share: number;
  note?: string;
}

export interface MonthBar extends Bar {
  /** `2026-11` */
  month: string;
  /** The year, over its first month shown. */
  year?: string;
}
