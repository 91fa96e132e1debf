import type { FunctionComponent } from 'preact';
import type { SectionGroup, SectionName } from '../../lib/language/dashboard-sentences';
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
  /** What is open within the section, as its address says. */
  within?: string | undefined;
  /** To be called when the language may be another one now. */
  languageChanged(): void;
}

export interface Section {
  /** The hash of its address; its name in every language is in the sentences. */
  name: SectionName;
  /** What it stands with in the navigation. */
  group: SectionGroup;
  View: FunctionComponent<SectionProps>;
}

/** The dashboard's sections, in the order of its navigation. The first is shown where the address names none. */
export const sections: readonly [Section, ...Section[]] = [
  { name: 'overview', group: 'shopping', View: OverviewSection },
  { name: 'check', group: 'shopping', View: CheckSection },
  { name: 'dismissed', group: 'shopping', View: DismissedSection },
  { name: 'products', group: 'own', View: ProductsSection },
  { name: 'parents', group: 'own', View: ParentsSection },
  { name: 'reports', group: 'volunteers', View: OutboxSection },
  { name: 'rounds', group: 'volunteers', View: RoundsSection },
  { name: 'relistings', group: 'volunteers', View: RelistingsSection },
  { name: 'desk', group: 'volunteers', View: DeskSection },
  { name: 'lists', group: 'ansim', View: ListsSection },
  { name: 'ledger', group: 'ansim', View: LedgerSection },
  { name: 'settings', group: 'ansim', View: SettingsSection },
];

/** The groups of the navigation, in its order. */
export const sectionGroups: readonly SectionGroup[] = ['shopping', 'own', 'volunteers', 'ansim'];
