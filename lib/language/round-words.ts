import { builtInSources } from '../core/built-in-sources';
import { splitNoticeId } from '../core/ids';
import type { ListState } from '../core/lists';
import type { Bar } from '../core/overview-page';
import type { RoundTarget } from '../core/round';
import type { StateCounts } from '../core/round-report';
import type { RoundPace } from '../core/round-steps';
import { sightingStateKinds } from '../core/sighting';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayAndTimeIn, dayIn, numbered, regionName } from './words';

/** What a round's words rest on, besides what is worded. */
export interface RoundWordsInput {
  language: Language;
  lists: readonly ListState[];
  pace: RoundPace;
  now: Date;
}

/** The words that a round's form, progress and report share. */
export class RoundWords {
  readonly say: Sentences;
  readonly words: Sentences['dashboard']['rounds'];

  constructor(readonly input: RoundWordsInput) {
    this.say = sentencesIn(input.language);
    this.words = this.say.dashboard.rounds;
  }

  /** A listing by its shop and number, with the product and notice it is looked at for. */
  listing(target: RoundTarget): { told: string; label?: string; notice: string } {
    const { listing, label } = target;
    return {
      told: this.words.progress.listing(this.say.marketplaces[listing.marketplace], listing.id),
      ...(label !== undefined && { label: shortText(label, 120) }),
      notice: this.notice(target),
    };
  }

  /** What was seen, as bars; `withRest`: and what was not opened. */
  stateBars({ of, states, notOpened }: StateCounts, withRest: boolean): Bar[] {
    const counts = [
      ...sightingStateKinds.map((kind) => ({ kind, count: states[kind] })),
      ...(withRest ? [{ kind: 'not-opened' as const, count: notOpened }] : []),
    ];
    return counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({
        label: this.words.states[kind],
        count,
        told: this.write(count),
        share: count / Math.max(1, of),
      }));
  }

  /**
   * A public body by its name in the reader's language, else the source's name in the list it came by: as not an authority's
   * where any list has it as such, or none has it any more.
   */
  authority(source: string): string {
    const known = builtInSources.find((id) => id === source);
    if (known) return this.say.shortAuthorities[known];
    const named = this.input.lists.flatMap(({ byAuthority, sources }) =>
      sources
        .filter(({ id }) => id === source)
        .map(({ name, own }) => ({ name, isAuthoritys: byAuthority && own !== true })),
    );
    const name = shortText(named[0]?.name ?? source, 60);
    if (named.length > 0 && named.every(({ isAuthoritys }) => isAuthoritys)) return name;
    return `${name} (${this.say.inSentence(this.say.dashboard.lists.notAuthority)})`;
  }

  where(country: string): string {
    return regionName(this.input.language, country);
  }

  day(iso: string): string {
    return dayIn(this.input.language, iso);
  }

  moment(iso: string): string {
    return dayAndTimeIn(this.input.language, iso);
  }

  write(count: number): string {
    return numbered(this.input.language, count);
  }

  private notice({ notice, published }: RoundTarget): string {
    const source = splitNoticeId(notice)?.source ?? notice;
    return this.words.progress.notice(this.authority(source), this.day(published));
  }
}
