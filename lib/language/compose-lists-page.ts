import {
  type DirectSourceId,
  directHost,
  directKey,
  directOrigins,
  directSourceIds,
} from '../core/direct-sources';
import { groupedFingerprint } from '../core/fingerprint';
import type { ListSource, ListState } from '../core/lists';
import type { AddedCard, DirectSwitch, ListCard, ListsPage, SourceCard } from '../core/lists-page';
import type { Subscription } from '../core/subscription';
import { listName, sourceName } from './authority';
import { composeListLines, detailOf } from './compose-list-lines';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { agoIn, dayIn, numbered } from './words';

export interface ListsPageInput {
  language: Language;
  /** Whether lists are being fetched at this moment. */
  fetching: boolean;
  lists: ListState[];
  /** What is known of each source that can be fetched straight from its publisher. */
  direct: Record<DirectSourceId, DirectKnown>;
  /** Those that wait to be confirmed. */
  waiting: WaitingSubscription[];
  now: Date;
}

export type WaitingSubscription = Pick<Subscription, 'key' | 'name' | 'url' | 'fingerprint'>;

export interface DirectKnown {
  on: boolean;
  access: boolean;
  progress?: { kept: number; wanted: number };
  lastFault?: ListState['lastFault'];
}

/** The lists page in words: the sources that can be switched on, then every list with the way it came. */
export function composeListsPage({
  language,
  fetching,
  lists,
  direct,
  waiting,
  now,
}: ListsPageInput): ListsPage {
  const say = sentencesIn(language);
  return {
    language,
    fetching,
    switches: directSourceIds.map((source) => {
      const list = lists.find(({ feed }) => feed === directKey(source));
      return switchOf(source, direct[source], list, language, say, now);
    }),
    lists: composeListCards(lists, language, now),
    waiting: waiting.map(({ key, name, url, fingerprint }) => ({
      ...{ key, name: shortText(name, 80), address: url },
      fingerprint: groupedFingerprint(fingerprint),
    })),
  };
}

/** Every list: the way it came, of when it is, what failed since. */
export function composeListCards(lists: ListState[], language: Language, now: Date): ListCard[] {
  const say = sentencesIn(language);
  const lines = composeListLines(lists, language, now);
  return lists.flatMap((list, place) => {
    const line = lines[place];
    return line ? [cardOf(list, line, language, say, now)] : [];
  });
}

function switchOf(
  source: DirectSourceId,
  { on, access, progress, lastFault }: DirectKnown,
  list: ListState | undefined,
  language: Language,
  say: Sentences,
  now: Date,
): DirectSwitch {
  const words = say.dashboard.lists;
  const host = new URL(directOrigins[source]).hostname;
  const state = !on ? 'off' : access ? 'on' : 'no-access';
  const since = list?.direct?.since;
  const covered = since === undefined ? words.nothingYet : words.fetchedSince(dayIn(language, since));
  const isFault = state === 'on' && lastFault !== undefined;
  const toCome = state === 'on' && progress !== undefined && progress.kept < progress.wanted;
  return {
    source,
    name: say.authorities[source],
    about: words.sources[source].about(host),
    permission: directHost(source),
    state,
    told: state === 'off' ? '' : state === 'on' ? covered : words.noAccess(host),
    ...(toCome && {
      progress: {
        ...progress,
        told: words.progress(numbered(language, progress.kept), numbered(language, progress.wanted)),
      },
    }),
    ...(isFault && {
      fault: say.lists.failed(agoIn(language, lastFault.at, now), say.lists.faults[lastFault.fault.kind]),
    }),
  };
}

function cardOf(
  list: ListState,
  { name, fault, byAuthority }: ReturnType<typeof composeListLines>[number],
  language: Language,
  say: Sentences,
  now: Date,
): ListCard {
  const words = say.dashboard.lists;
  const way = wayOf(list);
  const keyChanged = list.added && list.lastFault?.fault.kind === 'bad-signature';
  const state = list.state === 'current' && list.direct?.whole === false ? 'unfinished' : list.state;
  return {
    ...{ key: list.feed, name, byAuthority },
    detail: detailOf(list, language, now),
    ...(fault !== undefined && { fault: keyChanged ? `${fault} ${words.subscribe.keyChanged}` : fault }),
    ...{ way, wayTold: wayTold(way, list, say) },
    ...{ state, stateTold: words.listStates[state] },
    ...(list.added && { added: addedCard(list.added, list, language, say) }),
    sources: list.sources.map((source) => sourceCard(source, list, language, say, now)),
  };
}

function addedCard(
  { url, fingerprint, since }: NonNullable<ListState['added']>,
  { lastFault }: ListState,
  language: Language,
  say: Sentences,
): AddedCard {
  const { facts } = say.dashboard.lists.subscribe;
  return {
    facts: [
      { label: facts.address, text: url },
      { label: facts.since, text: dayIn(language, since) },
    ],
    fingerprint: groupedFingerprint(fingerprint),
    ...(lastFault?.fault.kind === 'access-revoked' && { lostAccess: url }),
  };
}

function wayOf({ state, direct, byAuthority, added }: ListState): ListCard['way'] {
  if (direct) return 'direct';
  if (state === 'starter') return 'starter';
  if (added) return 'added';
  return byAuthority ? 'feed' : 'own';
}

function wayTold(way: ListCard['way'], list: ListState, say: Sentences): string {
  const { ways } = say.dashboard.lists;
  return way === 'feed' ? ways.feed(listName(list, say) ?? list.feed) : ways[way];
}

function sourceCard(
  source: ListSource,
  list: ListState,
  language: Language,
  say: Sentences,
  now: Date,
): SourceCard {
  const { facts, notAuthority } = say.dashboard.lists;
  const byAuthority = list.byAuthority && !source.own;
  const fetched = source.lastSuccess ?? list.lastSuccess;
  const looked = list.direct ? list.lastSuccess : fetched;
  const way = wayTold(source.own && list.byAuthority ? 'own' : wayOf(list), list, say);
  const rows: [label: string, text: string | undefined][] = [
    [facts.notices, say.notices(source.notices)],
    [facts.newest, source.newest === undefined ? undefined : dayIn(language, source.newest)],
    [
      facts.lastSuccess,
      looked === undefined || list.state === 'starter'
        ? undefined
        : `${dayIn(language, looked)} (${agoIn(language, looked, now)})`,
    ],
    [facts.way, way],
    [facts.licence, shortText(source.licence, 200)],
    [facts.attribution, shortText(source.attribution, 300)],
  ];
  return {
    id: source.id,
    name: sourceName(source, byAuthority, say),
    ...(!byAuthority && { notAuthority }),
    facts: rows.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }])),
  };
}
