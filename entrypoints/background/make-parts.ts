import { browser } from 'wxt/browser';
import { politePace } from '../../lib/core/round-steps';
import { rebuildIndex } from '../../lib/feed/build-index';
import type { FeedConfig } from '../../lib/feed/feed-config';
import { adoptStarter } from '../../lib/feed/open-starter';
import { chooseLanguage, type Language } from '../../lib/language/language';
import { createIndexBuilder } from '../../lib/matching/build-index';
import type { Lexicon } from '../../lib/matching/lexicon/lexicon';
import { openLexicon } from '../../lib/matching/lexicon/open-lexicon';
import { openDatabase } from '../../lib/store/database';
import { createDays } from '../../lib/store/days';
import { createDesk } from '../../lib/store/desk';
import { createDismissals } from '../../lib/store/dismissals';
import { createDocumentStore } from '../../lib/store/document-store';
import { createEditionStore } from '../../lib/store/edition-store';
import { createHeardOutcomes } from '../../lib/store/heard-outcomes';
import { createKnownIntakes } from '../../lib/store/known-intakes';
import { createLookedAt } from '../../lib/store/looked-at';
import { openLists } from '../../lib/store/open-lists';
import { createOutbox } from '../../lib/store/outbox';
import { createProducts } from '../../lib/store/products';
import { createRelistings } from '../../lib/store/relistings';
import { createRequests } from '../../lib/store/requests';
import { createRoundOpenings } from '../../lib/store/round-openings';
import { createRounds } from '../../lib/store/rounds';
import { createSettings, type SettingsValues } from '../../lib/store/settings';
import { createSightings } from '../../lib/store/sightings';
import { createSubscriptions } from '../../lib/store/subscriptions';
import { createTallies } from '../../lib/store/tallies';
import { createUnrecorded } from '../../lib/store/unrecorded';
import { createUserData } from '../../lib/store/user-data';
import { createWordWatches } from '../../lib/store/word-watches';
import { createCartMemory } from './carts';
import { followedLists } from './followed-lists';
import { createFoundCards } from './found-cards';
import { mayReach } from './given-hosts';
import { createLists } from './lists';
import { openNetwork, readOwnFile } from './network';
import { createOrdersMemory } from './orders';
import type { Parts } from './parts';
import { createRoundTabMemory } from './round-tab';
import { createTabStates } from './tab-states';
import { addressOf, checkAllTabsAgain } from './tabs';

/** Put in by the build: the feeds it trusts, and the hash of the starter edition's manifest. See wxt.config.ts. */
declare const __ANSIM_FEEDS__: FeedConfig[];
declare const __ANSIM_STARTER_HASH__: string;
/** Milliseconds between two openings of a round. Only a build for tests has others than the polite ones. */
declare const __ANSIM_ROUND_APART__: number;

/** Milliseconds. Opening takes tens of them; a starter edition to adopt or an index to build again, a second or two. */
const openingAtMost = 60_000;

export function makeParts(): Parts {
  const feeds = __ANSIM_FEEDS__;
  const database = openDatabase({ openedLate: () => void checkAllTabsAgain() });
  const store = createEditionStore(database);
  const settings = createSettings(browser.storage.local);
  const subscriptions = createSubscriptions(database);
  const lookedAt = createLookedAt(browser.storage.local);
  const unrecorded = createUnrecorded(browser.storage.local);
  const requests = createRequests(database, { unrecorded });
  const sync = {
    store,
    fetch: openNetwork(requests, mayReach({ feeds, subscriptions, lookedAt })),
    now: Date.now,
    random: Math.random,
    pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
    createBuilder: createIndexBuilder,
  };

  return {
    feeds,
    store,
    documents: createDocumentStore(database),
    sync,
    lists: createLists({
      openFeeds: async () => {
        const ports = { ...sync, signal: AbortSignal.timeout(openingAtMost) };
        const starter = await adoptStarter({
          ...ports,
          expectedHash: __ANSIM_STARTER_HASH__,
          readFile: (name) => readOwnFile(`starter/${name}`),
        });
        if (starter.kind === 'failed')
          console.warn(
            'Ansim could not read the starter edition; reinstall it if this stays.',
            starter.fault,
          );
        return openLists({
          store,
          feeds: await followedLists({ feeds, settings, subscriptions }),
          now: Date.now(),
          rebuildIndex: (edition) => rebuildIndex(edition, ports),
        });
      },
      lexicon: keptLexicon(),
      now: Date.now,
    }),
    dismissals: createDismissals(database),
    products: createProducts(database),
    wordWatches: createWordWatches(database),
    outbox: createOutbox(database),
    knownIntakes: createKnownIntakes(browser.storage.local),
    heardOutcomes: createHeardOutcomes(browser.storage.session),
    desk: createDesk(database),
    requests,
    rounds: createRounds(database),
    roundOpenings: createRoundOpenings(browser.storage.local),
    sightings: createSightings(database),
    relistings: createRelistings(database),
    days: createDays(database, { unrecorded }),
    tallies: createTallies(database),
    unrecorded,
    userData: createUserData(database, {
      ...{ settings, extension: browser.runtime.getManifest().version },
      now: () => new Date(),
    }),
    settings,
    subscriptions,
    lookedAt,
    tabStates: createTabStates(browser.storage.session, addressOf),
    foundCards: createFoundCards(browser.storage.session),
    carts: createCartMemory(browser.storage.session),
    orders: createOrdersMemory(browser.storage.session),
    roundTab: createRoundTabMemory(browser.storage.session),
    roundPace: { ...politePace, apart: __ANSIM_ROUND_APART__ },
    language: async () => languageOf(await settings.get()),
    languageOf,
    now: () => new Date(),
  };
}

function languageOf({ language }: Pick<SettingsValues, 'language'>): Language {
  // The language the browser shows the extension's own name in comes first: its locale may name another.
  const shown = browser.i18n.getMessage('language');
  return chooseLanguage(language, [shown, browser.i18n.getUILanguage(), ...navigator.languages]);
}

/** The lexicon, opened once a worker. Where it cannot be had, the rungs of words stay silent and the exact ones work on. */
function keptLexicon(): () => Promise<Lexicon | undefined> {
  let kept: Promise<Lexicon | undefined> | undefined;
  return () => {
    kept ??= readLexicon().catch((fault) => {
      console.warn('Ansim could not read its lexicon; similar words are not compared.', fault);
      kept = undefined;
      return undefined;
    });
    return kept;
  };
}

async function readLexicon(): Promise<Lexicon> {
  const { buffer } = await readOwnFile('lexicon/lexicon.bin');
  const opened = openLexicon(buffer);
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return opened.lexicon;
}
