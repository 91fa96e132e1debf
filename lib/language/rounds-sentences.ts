import type { PauseReason } from '../core/round';
import type { RoundFileKind } from '../core/round-file-kinds';
import type { RoundChoice } from '../core/rounds-page';
import type { SightingStateKind } from '../core/sighting';

/** What the section on verification rounds says. */
export interface RoundsSentences {
  heading: string;
  about: string;
  first: { heading: string; points: string[]; agree: string; again: string };
  form: {
    heading: string;
    about: string;
    groups: Record<RoundChoice['name'], string>;
    /** Nothing is left out. */
    all: string;
    chosen(count: string): string;
    since: string;
    anyDay: string;
    lastDays(days: string): string;
    country: string;
    countryAbout: string;
    countryPick: string;
    count(listings: number): string;
    none: string;
    most(listings: string): string;
    lasts(minutes: string, hours: number): string;
    severalDays(inADay: string): string;
    start: string;
    elsewhere: string;
    refused: string;
  };
  progress: {
    heading: string;
    told(done: string, of: string): string;
    listing(shop: string, number: string): string;
    notice(authority: string, published: string): string;
    open: string;
    soFar: string;
    next: { pace(seconds: string): string; page: string };
    slow: string;
    elsewhere: string;
    noAnswer: string;
    pause: string;
    resume: string;
    stop: string;
    stopAsk: string;
    stopYes: string;
    stopNo: string;
    showTab: string;
    leaveOut: string;
    strip(done: string, of: string): string;
    ended: string;
    toIt: string;
  };
  paused: Record<Exclude<PauseReason, 'day-full'>, { told: string; advice: string }> & {
    'day-full': { told(inADay: string): string; advice(from: string): string };
  };
  states: Record<SightingStateKind | 'not-opened', string>;
  report: {
    heading(day: string): string;
    looked(seen: string, of: string, onSale: string): string;
    unseen(count: string): string;
    stopped(count: string): string;
    when(from: string, until: string): string;
    region: Record<'page' | 'volunteer' | 'both', (region: string, listings: number) => string>;
    careful: string;
    charts: {
      states: string;
      marketplaces: string;
      sources: string;
      ages: string;
      state: string;
      marketplace: string;
      source: string;
      age: string;
      listings: string;
      onSale: string;
      share(onSale: string, seen: string): string;
    };
    upToDays(days: string): string;
    days(from: string, until: string): string;
    moreDays(days: string): string;
    onSale: string;
    noneOnSale: string;
    others: string;
    left(count: number): string;
    /** One listing that was seen. */
    seen: Record<SightingStateKind, (where: string, at: string) => string>;
    after(seen: string, days: number): string;
    movedTo(seen: string, number: string): string;
    notOpened: string;
    save: Record<RoundFileKind, string>;
    saveAbout: string;
    print: string;
    close: string;
  };
  past: {
    heading: string;
    told(day: string, of: string, seen: string, onSale: string): string;
    show: string;
    remove: string;
    removeAsk: string;
  };
}
