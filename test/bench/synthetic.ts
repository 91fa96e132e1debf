import { emptyListing, type Listing } from '../../lib/core/listing';
import type { Notice } from '../../lib/core/notice';

/** Numbers from a seed, the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables =
  'ba be bi bo da de di do fa ga go ka ke ki ko la le li lo ma mi mo na ne no pa pi ra re ri ro sa se ta te ti to va vi zo'.split(
    ' ',
  );

function word(number: number): string {
  let text = '';
  for (let rest = number + 41; rest > 0; rest = Math.floor(rest / syllables.length))
    text += syllables[rest % syllables.length];
  return text;
}

/** Few words are common and most are rare, as in real names. */
function zipf(next: () => number, words: number): number {
  return Math.floor(words ** next()) - 1;
}

function model(next: () => number): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(65 + Math.floor(next() * 26))).join('');
  const digits = (count: number) => String(Math.floor(next() * 9 * 10 ** (count - 1)) + 10 ** (count - 1));
  switch (Math.floor(next() * 5)) {
    case 0:
      return `${letters(2)}-${digits(4)}`;
    case 1:
      return `${letters(3)}${digits(3)}${letters(1)}`;
    case 2:
      return `${letters(1)}${digits(5)}`;
    case 3:
      return `${letters(2)} ${digits(3)}-${letters(2)}`;
    default:
      return digits(6);
  }
}

/**
 * The notice of a number, the same whenever it is asked for, so that a million need not be held: names of 4 to 9 words of
 * 30,000, 8,000 brands, five shapes of models, one in ten with a barcode, one in twenty with a listing id.
 */
export function syntheticNotice(at: number): Notice {
  const next = random(at * 7919 + 1);
  const name = Array.from({ length: 4 + Math.floor(next() * 6) }, () => word(zipf(next, 30_000)));
  const brand = word(50_000 + Math.floor(next() * 8000));
  return {
    id: `synthetic:${at}`,
    source: 'synthetic',
    kind: 'recall',
    published: '2026-01-01',
    names: [{ lang: 'en', text: name.join(' ') }],
    brands: [brand],
    models: [model(next)],
    gtins: next() < 0.1 ? [String(Math.floor(next() * 1e12)).padStart(14, '0')] : [],
    limits: { batches: [], serials: [], productionDates: [], sellers: [] },
    certificates: [],
    hazards: [],
    danger: [],
    gist: [],
    advice: [],
    measures: [],
    listings:
      next() < 0.05
        ? [
            {
              marketplace: 'aliexpress',
              id: `1005${String(Math.floor(next() * 1e12)).padStart(12, '0')}`,
              basis: 'authority',
            },
          ]
        : [],
    notTheProduct: [],
    marketplaces: [],
    linked: [],
    countries: [],
  };
}

/** What a field holds after each key, as names, brands with names, and models of notices are typed into it. */
export function syntheticKeystrokes(notices: number, count: number): string[] {
  const next = random(3);
  return Array.from({ length: count }, (_, at) => {
    const { names, brands, models } = syntheticNotice(Math.floor(next() * notices));
    const name = names[0]?.text ?? '';
    const text = [name, `${brands[0]} ${name}`, (models[0] ?? '').toLowerCase()][at % 3] ?? name;
    return Array.from({ length: Math.min(24, text.length) }, (_, length) => text.slice(0, length + 1));
  }).flat();
}

export interface Planted {
  listing: Listing;
  /** The number of the notice whose brand, model and words the title holds. */
  of: number;
}

/** Titles of a notice's name, brand and re-punctuated model, shuffled among ten words of noise. */
export function syntheticListings(notices: number, count: number, seed = 2): Planted[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, at) => {
    let of = Math.floor(next() * notices);
    while (!/[A-Z]/.test(syntheticNotice(of).models[0] ?? '')) of = (of + 1) % notices;
    const { names, brands, models } = syntheticNotice(of);
    const own = models[0] ?? '';
    const written = [own, own.replace(/[- ]/g, ''), own.toLowerCase()][at % 3] ?? own;
    const noise = Array.from({ length: 10 }, () => word(zipf(next, 30_000)));
    const parts = [...(names[0]?.text ?? '').split(' '), ...brands, written, ...noise];
    const title = parts
      .map((part) => ({ part, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ part }) => part)
      .join(' ');
    return { listing: syntheticListing(at, title), of };
  });
}

export function syntheticListing(at: number, title: string): Listing {
  return {
    ...emptyListing({
      marketplace: 'aliexpress',
      ids: [`1004${String(at).padStart(12, '0')}`],
      address: 'https://www.aliexpress.com/item/1.html',
    }),
    titles: [title],
    availability: 'on-sale',
  };
}
