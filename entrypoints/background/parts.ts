import type { RoundPace } from '../../lib/core/round-steps';
import type { DocumentStore } from '../../lib/direct/document-store';
import type { EditionStore } from '../../lib/feed/edition-store';
import type { FeedConfig } from '../../lib/feed/feed-config';
import type { TallyStore } from '../../lib/feed/pack-tally';
import type { SyncPorts } from '../../lib/feed/run-sync';
import type { Language } from '../../lib/language/language';
import type { Days } from '../../lib/store/days';
import type { Desk } from '../../lib/store/desk';
import type { Dismissals } from '../../lib/store/dismissals';
import type { HeardOutcomes } from '../../lib/store/heard-outcomes';
import type { KnownIntakes } from '../../lib/store/known-intakes';
import type { LookedAtMemory } from '../../lib/store/looked-at';
import type { Outbox } from '../../lib/store/outbox';
import type { Products } from '../../lib/store/products';
import type { Relistings } from '../../lib/store/relistings';
import type { Requests } from '../../lib/store/requests';
import type { RoundOpenings } from '../../lib/store/round-openings';
import type { Rounds } from '../../lib/store/rounds';
import type { Settings, SettingsValues } from '../../lib/store/settings';
import type { Sightings } from '../../lib/store/sightings';
import type { Subscriptions } from '../../lib/store/subscriptions';
import type { Unrecorded } from '../../lib/store/unrecorded';
import type { UserData } from '../../lib/store/user-data';
import type { WordWatches } from '../../lib/store/word-watches';
import type { CartMemory } from './carts';
import type { KeptCards } from './found-cards';
import type { Lists, OpenedLists } from './lists';
import type { OrdersMemory } from './orders';
import type { RoundTabMemory } from './round-tab';
import type { TabStates } from './tab-states';

/** What the worker's concerns share. */
export interface Parts {
  feeds: FeedConfig[];
  store: EditionStore;
  documents: DocumentStore;
  sync: Omit<SyncPorts, 'signal' | 'force'>;
  lists: Lists;
  dismissals: Dismissals;
  products: Products;
  wordWatches: WordWatches;
  outbox: Outbox;
  knownIntakes: KnownIntakes;
  heardOutcomes: HeardOutcomes;
  desk: Desk;
  requests: Requests;
  rounds: Rounds;
  roundOpenings: RoundOpenings;
  sightings: Sightings;
  relistings: Relistings;
  days: Days;
  tallies: TallyStore;
  unrecorded: Unrecorded;
  userData: UserData;
  settings: Settings;
  subscriptions: Subscriptions;
  lookedAt: LookedAtMemory;
  tabStates: TabStates;
  foundCards: KeptCards;
  carts: CartMemory;
  orders: OrdersMemory;
  roundTab: RoundTabMemory;
  roundPace: RoundPace;
  language: () => Promise<Language>;
  /** The same for who has read the settings already. */
  languageOf: (settings: Pick<SettingsValues, 'language'>) => Language;
  now: () => Date;
}

/** What the steward's desk needs of them. */
export type DeskParts = Pick<Parts, 'desk' | 'language' | 'store' | 'now'> & {
  lists: { open(): Promise<Pick<OpenedLists, 'states' | 'match'>> };
  sync: Pick<Parts['sync'], 'pause'>;
};
