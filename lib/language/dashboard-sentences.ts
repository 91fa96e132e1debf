import type { CheckSentences } from './check-sentences';
import type { DeskSentences } from './desk-sentences';
import type { LedgerSentences } from './ledger-sentences';
import type { ListsPageSentences } from './lists-page-sentences';
import type { OverviewSentences } from './overview-sentences';
import type { ParentsSentences } from './parents-sentences';
import type { ProductsSentences } from './products-sentences';
import type { RelistingsSentences } from './relistings-sentences';
import type { OutboxSentences } from './report-sentences';
import type { RoundsSentences } from './rounds-sentences';
import type { DismissedSentences, SettingsSentences } from './settings-sentences';

/** What the extension's own large page says, and each of its sections. */
export interface DashboardSentences {
  /** The page's sections, in its navigation. */
  sections: {
    overview: string;
    check: string;
    parents: string;
    products: string;
    reports: string;
    rounds: string;
    relistings: string;
    lists: string;
    dismissed: string;
    ledger: string;
    settings: string;
    desk: string;
  };
  navigation: string;
  /** Past the navigation, for who goes by keyboard. */
  skip: string;
  /** On the button that unfolds the navigation where there is little room. */
  menu: string;
  groups: Record<SectionGroup, string>;
  loading: string;
  fault: string;
  /** What was pressed did not work. */
  failed: string;
  check: CheckSentences;
  parents: ParentsSentences;
  lists: ListsPageSentences;
  products: ProductsSentences;
  relistings: RelistingsSentences;
  reports: OutboxSentences;
  rounds: RoundsSentences;
  ledger: LedgerSentences;
  overview: OverviewSentences;
  dismissed: DismissedSentences;
  settings: SettingsSentences;
  desk: DeskSentences;
  /** Before something is deleted for good. */
  confirm: { yes: string; no: string };
}

/** What sections of the navigation stand together for: buying, what is at home, watching for others, Ansim itself. */
export type SectionGroup = 'shopping' | 'own' | 'volunteers' | 'ansim';

/** A section's name, which is the hash of its address too. */
export type SectionName = keyof DashboardSentences['sections'];
