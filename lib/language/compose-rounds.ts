import { ageBands } from '../core/age-bands';
import { hazards } from '../core/hazards';
import { marketplaceIds } from '../core/ids';
import { positionOf, type Round, roundBounds } from '../core/round';
import { countChoices } from '../core/round-choices';
import { mayLeaveOut } from '../core/round-presses';
import { reportOf } from '../core/round-report';
import type { RoundStep, RoundTab } from '../core/round-steps';
import type { RoundCandidate } from '../core/round-targets';
import type { RoundChoice, RoundForm, RoundsPage, RoundView } from '../core/rounds-page';
import { countryOptions } from './country-options';
import type { RoundWords } from './round-words';

/** Days before today since which notices can be asked for. */
const spans = [30, 90, 365];

/** The form, with what its filter comes to: `count` listings, each once. */
export function composeRoundForm(
  { candidates, count }: { candidates: readonly RoundCandidate[]; count: number },
  words: RoundWords,
): RoundForm {
  const { form } = words.words;
  const { language, now } = words.input;
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  return {
    groups: groupsOf(candidates, words),
    since: [
      { value: '', label: form.anyDay },
      ...spans.map((days) => ({ value: daysAgo(days), label: form.lastDays(words.write(days)) })),
    ],
    countries: countryOptions(language),
    count,
    told: formTold(count, words),
  };
}

function formTold(count: number, words: RoundWords): string[] {
  const { form } = words.words;
  const { apart, inADay } = words.input.pace;
  if (count === 0) return [form.none];
  const taken = Math.min(count, roundBounds.targets);
  const minutes = Math.ceil((taken * apart) / 60_000);
  return [
    form.count(count),
    ...(count > taken ? [form.most(words.write(taken))] : []),
    taken > inADay
      ? form.severalDays(words.write(inADay))
      : form.lasts(words.write(minutes), minutes > 90 ? Math.round(minutes / 60) : 0),
  ];
}

/** Of each list of the filter what occurs, with how many listings it stands for. */
function groupsOf(candidates: readonly RoundCandidate[], words: RoundWords): RoundChoice[] {
  const counts = countChoices(candidates);
  const { say } = words;
  const group = (
    name: RoundChoice['name'],
    order: readonly string[] | undefined,
    labelOf: (value: string) => string,
  ): RoundChoice => {
    const has = counts[name];
    const values = order
      ? order.filter((value) => has.has(value))
      : [...has.keys()].sort((a, b) => labelOf(a).localeCompare(labelOf(b), words.input.language));
    return {
      name,
      label: words.words.form.groups[name],
      options: values.map((value) => ({
        value,
        label: labelOf(value),
        count: words.write(has.get(value) ?? 0),
      })),
    };
  };
  const named = (values: Readonly<Record<string, string>>) => (value: string) => values[value] ?? value;
  return [
    group('marketplaces', marketplaceIds, named(say.marketplaces)),
    group('ages', ageBands, named(say.dashboard.parents.ages)),
    group('sources', undefined, (source) => words.authority(source)),
    group('hazards', hazards, named(say.hazards)),
    group('countries', undefined, (country) => words.where(country)),
  ].filter(({ options }) => options.length > 0);
}

/** Those that ended, in a line each. */
export function composePastRounds(rounds: readonly Round[], words: RoundWords): RoundsPage['past'] {
  return rounds.map((round) => {
    const { all } = reportOf(round);
    const { of, seen, states } = all;
    return {
      id: round.id,
      made: round.made,
      told: words.words.past.told(
        words.moment(round.made),
        words.write(of),
        words.write(seen),
        words.write(states['on-sale']),
      ),
    };
  });
}

/** How a round stands. `freeAt`: from when on a day that is full has room. */
export function composeRoundView(
  round: Round,
  { tab, step, freeAt, opened }: { tab: RoundTab; step: RoundStep; freeAt?: Date; opened: boolean },
  words: RoundWords,
): RoundView {
  const at = positionOf(round);
  const target = round.targets[at];
  const isOpen = tab.kind === 'open' && tab.at === at && (target?.opened.length ?? 0) > 0;
  const paused = pausedTold(round, { isOpen, freeAt }, words);
  return {
    ...{ id: round.id, state: round.state.kind, done: at, of: round.targets.length },
    told: words.words.progress.told(words.write(at), words.write(round.targets.length)),
    ...(target && isOpen && { open: words.listing(target) }),
    ...(paused && { paused }),
    soFar: words.stateBars(reportOf(round).all, false),
    ...(step.kind === 'wait' && { next: { for: step.for, milliseconds: step.milliseconds } }),
    opened,
  };
}

function pausedTold(
  round: Round,
  { isOpen, freeAt }: { isOpen: boolean; freeAt: Date | undefined },
  words: RoundWords,
): RoundView['paused'] {
  const { state } = round;
  if (state.kind !== 'paused') return undefined;
  // What a shop asked for in a tab that is gone cannot be done there any more.
  const isLost = (state.why === 'captcha' || state.why === 'login') && !isOpen;
  const why = isLost ? 'tab-closed' : state.why;
  const { paused } = words.words;
  const can = { isOpen, mayLeaveOut: mayLeaveOut(round) };
  if (why !== 'day-full') return { why, ...paused[why], ...can };
  const { told, advice } = paused['day-full'];
  const { pace, now } = words.input;
  return {
    ...{ why, told: told(words.write(pace.inADay)) },
    advice: advice(words.moment((freeAt ?? now).toISOString())),
    ...can,
  };
}
