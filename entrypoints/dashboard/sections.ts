import type { FunctionComponent } from 'preact';
import type { SectionName } from '../../lib/language/dashboard-sentences';
import type { Sentences } from '../../lib/language/sentences';
import { CheckSection } from './CheckSection';
import { DeskSection } from './DeskSection';
import { DismissedSection } from './DismissedSection';
import type { DashboardWorker } from './dashboard-worker';
import { LedgerSection } from './LedgerSection';
import { ListsSection } from './ListsSection';
import { OutboxSection } from './OutboxSection';
import { OverviewSection } from './OverviewSection';
import { ParentsSection } from './ParentsSection';
import { ProductsSection } from './ProductsSection';
import { RelistingsSection } from './RelistingsSection';
import { RoundsSection } from './RoundsSection';
import { SettingsSection } from './SettingsSection';

/** What every section is given. What it shows it asks the worker for itself. */
export interface SectionProps {
  worker: DashboardWorker;
  say: Sentences;
  /** To be called when the language may be another one now. */
  languageChanged(): void;
}

export interface Section {
  /** The hash of its address; its name in every language is in the sentences. */
  name: SectionName;
  View: FunctionComponent<SectionProps>;
}

/** The dashboard's sections, in the order of its navigation. The first is shown where the address names none. */
export const sections: readonly [Section, ...Section[]] = [
  { name: 'overview', View: OverviewSection },
  { name: 'check', View: CheckSection },
  { name: 'products', View: ProductsSection },
  { name: 'parents', View: ParentsSection },
  { name: 'reports', View: OutboxSection },
  { name: 'rounds', View: RoundsSection },
  { name: 'relistings', View: RelistingsSection },
  { name: 'lists', View: ListsSection },
  { name: 'dismissed', View: DismissedSection },
  { name: 'ledger', View: LedgerSection },
  { name: 'settings', View: SettingsSection },
  { name: 'desk', View: DeskSection },
];
