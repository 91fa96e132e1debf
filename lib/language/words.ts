import type { Language } from './language';

/**
 * One formatter for each language, kept: they are large, and live outside the heap, so that a hundred thousand made one after
 * another fill gigabytes before any is collected.
 */
function perLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  const kept = new Map<string, Made>();
  return (language) => {
    const made = kept.get(language) ?? make(language);
    kept.set(language, made);
    return made;
  };
}

const numberFormat = perLanguage((language) => new Intl.NumberFormat(language));

/** A number as the language writes it: `12,345`. */
export function numbered(language: Language, count: number): string {
  return numberFormat(language).format(count);
}

/** A number with its noun in the right plural form: `1 notice`, `249 notices`. */
export function counted(
  language: Language,
  forms: { one: string; other: string },
): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => `${numbered(language, count)} ${rules.select(count) === 'one' ? forms.one : forms.other}`;
}

/** Several names in one breath: `burns, fire and electric shock`. */
export function listed(language: Language): (items: string[]) => string {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return (items) => format.format(items);
}

const dayFormat = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A day as people write it: `11 September 2026`. Takes `2026-09-11` or an ISO time, of which the UTC day counts. */
export function dayIn(language: Language, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return dayFormat(language).format(time);
}

/** A month as people write it: `November 2026`. Takes `2026-11`. */
export function monthIn(language: Language, month: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01`));
}

type Span = [unit: Intl.RelativeTimeFormatUnit, milliseconds: number];
const minute: Span = ['minute', 60_000];
const spans: Span[] = [['day', 86_400_000], ['hour', 3_600_000], minute];

/** How long ago, in the largest whole unit: `3 hours ago`; at least a minute, whatever the clocks say. */
export function agoIn(language: Language, iso: string, now: Date): string {
  const passed = Math.max(60_000, now.getTime() - new Date(iso).getTime() || 0);
  const [unit, length] = spans.find(([, milliseconds]) => passed >= milliseconds) ?? minute;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return format.format(-Math.floor(passed / length), unit);
}

/** A moment of the day where the reader is, to the second. */
export function momentIn(language: Language, iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeStyle: 'medium',
    timeZone,
  }).format(new Date(iso));
}

/** The day it is where the reader is, at a time: `2026-11-28`. */
export function localDay(iso: string, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(new Date(iso));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

type Size = [unit: 'megabyte' | 'kilobyte' | 'byte', bytes: number];
const byteSize: Size = ['byte', 1];
const sizes: Size[] = [['megabyte', 1_000_000], ['kilobyte', 1000], byteSize];

/** An amount of data: `1.2 MB`, `340 kB`. */
export function sizedIn(language: Language, bytes: number): string {
  const [unit, size] = sizes.find(([, least]) => bytes >= least) ?? byteSize;
  const value = bytes / size;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0,
  }).format(value);
}

const languageNames = perLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));

/** The name of a language in another: `French`, `프랑스어`. The tag itself where it has no name. */
export function languageName(language: Language, tag: string): string {
  try {
    return languageNames(language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A day and a minute, where the reader is: `28 November 2026 at 19:36`. */
export function dayAndTimeIn(language: Language, iso: string, timeZone?: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(time);
}

const regionNames = perLanguage((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** A country in the reader's language: `DE` → `Germany`. */
export function regionName(language: Language, region: string): string {
  return regionNames(language).of(region) ?? region;
}
