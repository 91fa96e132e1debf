import type { PledgeClock } from '../core/pledge-clock';
import { inTimeOrder, type Sighting, sawTheListing } from '../core/sighting';
import type { Language } from './language';
import { recordSentencesIn } from './record-sentences';
import { sentencesIn } from './sentences';
import { sightedRegion } from './sighted-region';
import { dayIn, regionName } from './words';

/** What was last seen of a listing in each region, in words; nothing where nothing was seen. */
export function composeLastSeen(sightings: readonly Sighting[], language: Language): string[] {
  const say = recordSentencesIn(language);
  const last = new Map<string, Sighting>();
  for (const each of inTimeOrder(sightings).filter(sawTheListing)) last.set(each.region, each);
  return [...last.keys()].sort().flatMap((region) => {
    const sighting = last.get(region);
    const kind = sighting?.state.kind;
    if (!sighting || kind === undefined || kind === 'captcha' || kind === 'unreadable') return [];
    return say.last[kind](sightedRegion(sighting, language), minuteIn(sighting.at));
  });
}

/** What one sighting saw. */
export function composeSighting({ state }: Sighting, language: Language): string {
  const { states } = recordSentencesIn(language);
  return state.kind === 'moved' ? states.moved(state.to) : states[state.kind];
}

/** How a listing stands beside a promise, in words. */
export function composeClock(clock: PledgeClock, language: Language): string {
  const { clock: say } = recordSentencesIn(language);
  const named = clock.region === undefined ? say.where[clock.pledge] : regionName(language, clock.region);
  const region = clock.isStated ? sentencesIn(language).statedRegion(named) : named;
  if (clock.kind === 'not-counted') return say.notCounted[clock.why](region);
  const seen = { region, first: minuteIn(clock.first), last: minuteIn(clock.last) };
  const due = clock.due === undefined ? undefined : dayIn(language, clock.due);
  switch (clock.kind) {
    case 'still-offered':
      return due === undefined
        ? say.offeredWithoutDays(seen)
        : say.offered[clock.judgement]({ ...seen, due });
    case 'not-offered': {
      if (due === undefined) return say.notOfferedWithoutDays(seen);
      if (clock.judgement !== 'late') return say.notOffered[clock.judgement]({ ...seen, due });
      return say.notOffered.late({ ...seen, due, lastOnSale: minuteIn(clock.lastOnSale ?? clock.first) });
    }
  }
}

/** `2026-11-20 10:00 UTC`, on every machine and in every language. */
export function minuteIn(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
