import type { Bar } from './overview-page';
import type { PauseReason } from './round';
import type { RoundStep } from './round-steps';

/** What the section on verification rounds paints, composed by the worker. */
export interface RoundsPage {
  /** No round was ever made here: what one is, is told in full first. */
  isFirst: boolean;
  form: RoundForm;
  /** The round that has not ended. */
  current?: RoundView;
  /** Those that ended, newest first. */
  past: { id: string; told: string; made: string }[];
}

/** What a round can be chosen by, and how much the choice comes to. */
export interface RoundForm {
  groups: RoundChoice[];
  /** Days since which notices count. */
  since: { value: string; label: string }[];
  /** Countries to shop from, by name. */
  countries: { value: string; label: string }[];
  /** The one stated last. */
  country?: string;
  /** Listings that fit. */
  count: number;
  told: string[];
}

/** One list of the filter; nothing chosen leaves nothing out. */
export interface RoundChoice {
  name: 'marketplaces' | 'sources' | 'hazards' | 'ages' | 'countries';
  label: string;
  options: { value: string; label: string; count: string }[];
}

/** How a round stands. */
export interface RoundView {
  id: string;
  state: 'running' | 'paused' | 'ended';
  done: number;
  of: number;
  told: string;
  /** The listing whose page is open. */
  open?: { told: string; label?: string; notice: string };
  paused?: {
    why: PauseReason;
    told: string;
    advice: string;
    /** Its page waits for a person in the tab. */
    isOpen: boolean;
    /** The listing at hand can be left out. */
    mayLeaveOut: boolean;
  };
  soFar: Bar[];
  /** What is waited for; absent where nothing goes on by itself. */
  next?: Pick<Extract<RoundStep, { kind: 'wait' }>, 'for' | 'milliseconds'>;
  /** This very step opened a listing. */
  opened: boolean;
}

/** What a round came to, in words and bars. */
export interface RoundReportView {
  id: string;
  heading: string;
  told: string[];
  /** That nothing follows for any other moment or place. */
  careful: string;
  charts: { heading: string; name: string; count: string; bars: Bar[] }[];
  onSale: RoundLine[];
  /** How many more there are than are shown. */
  onSaleLeft: string | undefined;
  others: RoundLine[];
  othersLeft: string | undefined;
}

/** One listing in a report. */
export interface RoundLine {
  key: string;
  listing: string;
  href: string;
  label?: string;
  notice: string;
  seen: string;
}
