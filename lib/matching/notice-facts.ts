import { type Hazard, hazards } from '../core/hazards';
import { type Notice, type NoticeKind, noticeKinds } from '../core/notice';
import { type ProductType, productTypes } from '../core/product-types';

/**
 * What can be told of a notice without reading it, two words each: the day it was published, its type of product and its
 * kind; and its hazards, a bit each. A test holds that there are bits enough.
 */
export const factWords = 2;

const dayLength = 86_400_000;
const mostDays = 0xffff;

/** Days since 1970, of a date `2026-11-24` or an ISO time; 0 for what is none. */
export function dayNumber(date: string): number {
  const days = Math.floor(
    Date.UTC(numberAt(date, 0, 4), numberAt(date, 5, 7) - 1, numberAt(date, 8, 10)) / dayLength,
  );
  return Math.min(mostDays, Math.max(0, Number.isNaN(days) ? 0 : days));
}

function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? 10 * number + digit : Number.NaN;
  }
  return number;
}

const typeNumbers = new Map(productTypes.map((type, at) => [type, at + 1]));
const kindNumbers = new Map(noticeKinds.map((kind, at) => [kind, at]));
const hazardBits = new Map(hazards.map((hazard, at) => [hazard, 2 ** at]));

/** The two words of a notice. */
export function factsOf({ published, category, kind, hazards: dangers }: Notice): [number, number] {
  const type = (category?.type && typeNumbers.get(category.type)) ?? 0;
  let bits = 0;
  for (const { hazard } of dangers) if (hazard) bits |= hazardBits.get(hazard) ?? 0;
  return [(dayNumber(published) * 0x10000 + type * 0x100 + (kindNumbers.get(kind) ?? 0)) >>> 0, bits >>> 0];
}

/** The day in the first of them. */
export function dayOf(fact: number): number {
  return fact >>> 16;
}

/** How many notices of a type of product lie in one pack, which is one source's, and for which hazards. */
export interface PackTally {
  pack: number;
  notices: number;
  /** A notice counts for each of its hazards. */
  hazards: { hazard: Hazard; notices: number }[];
}

/** Statements about papers, or about products that are no longer made so, tell of no danger in the type. */
const leftOut: ReadonlySet<NoticeKind> = new Set([
  'administrative',
  'repaired-in-production',
  'certificate-revoked',
]);

/** Counts one type's notices from a day on. One pass over the facts: a fraction of a millisecond at a hundred thousand. */
export function tallyOf(
  facts: Uint32Array,
  packOf: (notice: number) => number,
  type: ProductType,
  since: number,
): PackTally[] {
  const wanted = typeNumbers.get(type) ?? -1;
  const out = new Set([...leftOut].map((kind) => kindNumbers.get(kind)));
  const packs = new Map<number, { notices: number; counts: Uint32Array }>();
  for (let at = 0; at + 1 < facts.length; at += factWords) {
    const fact = facts[at] ?? 0;
    if (((fact >>> 8) & 0xff) !== wanted || dayOf(fact) < since || out.has(fact & 0xff)) continue;
    const pack = packOf(at / factWords);
    const tally = packs.get(pack) ?? { notices: 0, counts: new Uint32Array(hazards.length) };
    packs.set(pack, tally);
    tally.notices++;
    const bits = facts[at + 1] ?? 0;
    for (let each = 0; each < tally.counts.length; each++)
      if ((bits >>> each) & 1) tally.counts[each] = (tally.counts[each] ?? 0) + 1;
  }
  return [...packs].map(([pack, { notices, counts }]) => ({
    pack,
    notices,
    hazards: hazards.flatMap((hazard, at) => {
      const count = counts[at] ?? 0;
      return count > 0 ? [{ hazard, notices: count }] : [];
    }),
  }));
}
