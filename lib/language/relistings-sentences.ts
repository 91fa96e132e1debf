import type { SightingsFileKind } from '../core/relistings-page';
import type { SightingStateKind } from '../core/sighting';

/** What the relisting radar says, and the switch that it hangs on. */
export interface RelistingsSentences {
  heading: string;
  about: string;
  keep: { heading: string; about: string; stays: string; on: string; off: string; country: CountrySentences };
  listHeading: string;
  none: string;
  noneOff: string;
  /** What every proposal says of itself. */
  may: string;
  notice: string;
  official: string;
  sides: { known: string; here: string };
  open: string;
  facts: { seller: string; price: string; pictures: string };
  picturesAbout: string;
  timeline: string;
  first: string;
  last: string;
  seen: Record<Exclude<SightingStateKind, 'moved' | 'captcha' | 'unreadable'>, (region: string) => string> & {
    moved(region: string, to: string): string;
  };
  grounds: {
    heading: string;
    here: string;
    there: string;
    'same-seller': string;
    'same-title': string;
    'led-here': string;
  };
  doubts: { noticeGone: string; backOnSale(region: string, when: string): string };
  report: string;
  reportFailed: string;
  notSame: string;
  notSameNamed(label: string): string;
  dismissed: string;
  dismissedTold(number: string): string;
  again: string;
  againNamed(label: string): string;
  popup: {
    heading: string;
    told: Record<'not-offered' | 'moved', (number: string, region: string, when: string) => string>;
    compare: string;
  };
  /** What a report begins with; the reporter changes it as they like. */
  reportWords: Record<'not-offered' | 'moved', (number: string, region: string, when: string) => string>;
  sightings: {
    heading: string;
    about: string;
    none: string;
    count(count: number): string;
    shown(count: number): string;
    columns: { when: string; listing: string; where: string; what: string };
    states: Record<Exclude<SightingStateKind, 'moved'>, string> & { moved(to: string): string };
    save: Record<SightingsFileKind, string>;
    saveAbout: string;
    remove: string;
    removeAsk(count: string): string;
  };
}

/** The country visits are from where pages tell none. */
interface CountrySentences {
  label: string;
  about: string;
  none: string;
}
