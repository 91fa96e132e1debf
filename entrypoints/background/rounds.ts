import type { ListState } from '../../lib/core/lists';
import { type Round, type RoundFilter, type RoundPress, sightingOf } from '../../lib/core/round';
import { roundFile } from '../../lib/core/round-file';
import type { RoundFileKind } from '../../lib/core/round-file-kinds';
import { pressed } from '../../lib/core/round-presses';
import {
  fullUntil,
  nextStep,
  openingsOf,
  type RoundStep,
  type RoundTab,
  shownListing,
  withOpened,
  withSeen,
  withState,
} from '../../lib/core/round-steps';
import { chooseTargets } from '../../lib/core/round-targets';
import type { RoundReportView, RoundsPage, RoundView } from '../../lib/core/rounds-page';
import type { SavedFile } from '../../lib/core/saved-file';
import { type SeenPage, seenPage } from '../../lib/core/visit-sighting';
import { composeRoundReport } from '../../lib/language/compose-round-report';
import { composePastRounds, composeRoundForm, composeRoundView } from '../../lib/language/compose-rounds';
import { RoundWords } from '../../lib/language/round-words';
import type { Parts } from './parts';
import { roundCandidates } from './round-candidates';
import { lookAtTab, openAgain, openInTab, showTab } from './round-tab';

/** No such round is kept any more. */
const gone = { kind: 'gone' } as const;

/** What the section shows, with what a filter comes to. */
export async function roundsPage(filter: RoundFilter, parts: Parts): Promise<RoundsPage> {
  const [{ candidates, lists }, rounds, lastSeen, words] = await Promise.all([
    roundCandidates(parts),
    parts.rounds.list(),
    parts.sightings.lastSeen(),
    wordsOf(parts),
  ]);
  const said = words(lists);
  const current = rounds.find(({ state }) => state.kind !== 'ended');
  const [latest] = rounds;
  const { length: count } = chooseTargets(candidates, filter, lastSeen, Infinity);
  const form = composeRoundForm({ candidates, count }, said);
  return {
    isFirst: rounds.length === 0,
    form: { ...form, ...(latest && { country: latest.country }) },
    ...(current && { current: await viewOf(current, parts) }),
    past: composePastRounds(
      rounds.filter(({ state }) => state.kind === 'ended'),
      said,
    ),
  };
}

/** Begins a round; nothing is opened before its first step. Null where nothing fits, or one is open. */
export async function beginRound(
  { filter, country }: { filter: RoundFilter; country: string },
  parts: Parts,
): Promise<RoundView | null> {
  const [{ candidates }, lastSeen] = await Promise.all([roundCandidates(parts), parts.sightings.lastSeen()]);
  const now = parts.now().toISOString();
  const round: Round = {
    ...{ id: crypto.randomUUID(), made: now, changed: now, filter, country },
    targets: chooseTargets(candidates, filter, lastSeen),
    state: { kind: 'running' },
  };
  if (round.targets.length === 0 || (await parts.rounds.begin(round)) !== 'begun') return null;
  await parts.roundTab.forget();
  return viewOf(round, parts);
}

/** When this worker last opened a listing, by a clock that only goes forward. */
let openedAt: number | undefined;

/**
 * The next step of a round, and how it stands then. Steps are taken one at a time; each is kept before the next. A worker
 * that dies between keeping that a listing is opened and opening it has it opened again, after the pace.
 */
export function stepRound(
  { id, quiet }: { id: string; quiet: number },
  parts: Parts,
): Promise<RoundView | typeof gone> {
  return navigator.locks.request('round-step', async () => {
    const round = await parts.rounds.get(id);
    if (!round) return gone;
    const tab = await lookAtTab(round, parts);
    const since = openedAt === undefined ? Infinity : performance.now() - openedAt;
    const step = nextStep(round, tab, {
      quiet: Math.min(quiet, since),
      isFirst: tab.kind === 'none' && (await allOpenings(parts)).length === 0,
      pace: parts.roundPace,
    });
    return take(step, round, { parts, page: await pageOf(round, tab, parts) });
  });
}

/** What is remembered of the page beside its sighting, as of a page that is visited, where the user has switched that on. */
async function pageOf(round: Round, tab: RoundTab, parts: Parts): Promise<SeenPage | undefined> {
  const listing = shownListing(round, tab);
  return listing && (await parts.settings.get()).visitSightings ? seenPage(listing) : undefined;
}

async function take(
  step: RoundStep,
  round: Round,
  { parts, page }: { parts: Parts; page: SeenPage | undefined },
): Promise<RoundView | typeof gone> {
  const now = parts.now();
  const keep = (change: (round: Round) => Round, at?: number) =>
    parts.rounds.change(round.id, (held) => {
      const changed = change(held);
      const target = at === undefined ? undefined : changed.targets[at];
      const sighting = target && sightingOf(target);
      return { round: changed, ...(sighting && { sighting }), ...(sighting && page && { page }) };
    });
  const told = async (changed: Round | undefined, opened = false) =>
    changed ? viewOf(changed, parts, { step, opened }) : gone;
  switch (step.kind) {
    case 'wait':
    case 'rest':
      return told(round);
    case 'pause':
      return told(await keep((held) => withState(held, { kind: 'paused', why: step.why }, now)));
    case 'go-on':
      if (step.again) await openAgain(round, parts, { once: true });
      return told(await keep((held) => withState(held, { kind: 'running' }, now)));
    case 'end':
      await parts.roundTab.forget();
      return told(await keep((held) => withState(held, { kind: 'ended', how: 'done' }, now)));
    case 'see':
      return told(await keep((held) => withSeen(held, step.at, step, now), step.at));
    case 'open': {
      if (fullUntil(await allOpenings(parts), parts.roundPace, now))
        return told(await keep((held) => withState(held, { kind: 'paused', why: 'day-full' }, now)));
      // Before anything else: an opening that is not kept would not count.
      await parts.roundOpenings.add(now);
      const opening = await keep((held) => withOpened(held, step.at, now));
      if (!opening) return gone;
      openedAt = performance.now();
      await openInTab(opening, step.at, parts);
      return told(opening, true);
    }
  }
}

/** When anything was opened, by what is kept of the rounds and by what is left of those that were deleted. */
async function allOpenings(parts: Parts): Promise<string[]> {
  const [rounds, kept] = await Promise.all([parts.rounds.list(), parts.roundOpenings.list(parts.now())]);
  return [...openingsOf(rounds), ...kept];
}

/** A press of the volunteer's, or what the leading page says of itself; how the round stands then. */
export function pressRound(
  { id, press }: { id: string; press: RoundPress },
  parts: Parts,
): Promise<RoundView | typeof gone> {
  return navigator.locks.request('round-step', async () => {
    const now = parts.now();
    if (press === 'show-tab') await showTab(id, parts);
    const before = await parts.rounds.get(id);
    const tab = before && (await lookAtTab(before, parts));
    // A tab that was closed is not waited for: the next listing opens in a new one.
    if ((press === 'resume' || press === 'leave-out') && tab?.kind === 'closed')
      await parts.roundTab.forget();
    const isSilent = before?.state.kind === 'paused' && before.state.why === 'no-answer';
    if (press === 'resume' && isSilent) await openAgain(before, parts);
    const changed = await parts.rounds.change(id, (round) => pressed(round, press, { now, tab }));
    if (changed?.state.kind === 'ended') await parts.roundTab.forget();
    return changed ? viewOf(changed, parts) : gone;
  });
}

/** What a round came to; null where it is not kept any more. */
export async function roundReport(id: string, parts: Parts): Promise<RoundReportView | null> {
  const [round, { states }, words] = await Promise.all([
    parts.rounds.get(id),
    parts.lists.open(),
    wordsOf(parts),
  ]);
  return round ? composeRoundReport(round, words(states)) : null;
}

/** A round as a file; null where it is not kept any more. */
export async function exportRound(id: string, as: RoundFileKind, parts: Parts): Promise<SavedFile | null> {
  const round = await parts.rounds.get(id);
  return round ? roundFile(as, round) : null;
}

/** How the round stands that has not ended; null where none is. */
export async function currentRound(parts: Parts): Promise<RoundView | null> {
  const round = await parts.rounds.current();
  return round ? viewOf(round, parts) : null;
}

/** How a round stands, without a step. */
export async function roundView(id: string, parts: Parts): Promise<RoundView | typeof gone> {
  const round = await parts.rounds.get(id);
  return round ? viewOf(round, parts) : gone;
}

async function viewOf(
  round: Round,
  parts: Parts,
  { step, opened }: { step: RoundStep; opened: boolean } = { step: { kind: 'rest' }, opened: false },
): Promise<RoundView> {
  const isFull = round.state.kind === 'paused' && round.state.why === 'day-full';
  const [{ states }, tab, words, freeAt] = await Promise.all([
    parts.lists.open(),
    lookAtTab(round, parts),
    wordsOf(parts),
    isFull ? fullUntil(await allOpenings(parts), parts.roundPace, parts.now()) : undefined,
  ]);
  return composeRoundView(round, { tab, step, opened, ...(freeAt && { freeAt }) }, words(states));
}

async function wordsOf(parts: Parts): Promise<(lists: ListState[]) => RoundWords> {
  const language = await parts.language();
  return (lists) => new RoundWords({ language, lists, pace: parts.roundPace, now: parts.now() });
}
