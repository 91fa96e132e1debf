import type { Listing } from '../../lib/core/listing';
import { conceptsIn } from '../../lib/matching/accessory';
import { brandAliases } from '../../lib/matching/brand-aliases';
import { readCommonWords } from '../../lib/matching/lexicon/tables';
import { tokensOf } from '../../lib/matching/tokens';
import { commonWordsTable, readTable } from './lexicon/lexicon-tables';
import { type MadeUp, nameIn } from './realistic';
import { random, syntheticListing } from './synthetic';

export const ways = [
  'brand-and-model',
  'brand-and-words',
  'accessory',
  'variant',
  'capacity',
  'other-brand',
] as const;
export type Way = (typeof ways)[number];

const languages = ['en', 'ko', 'zh', 'de', 'fr', 'es', 'it', 'pl', 'nl'];
/** Words that would change what the title says; accessories and parts, which would too, are left out below. */
const saying =
  /^(for|fit|with|compatible|replacement|pour|para|für|fur|용|호환|pro|plus|max|mini|lite|ultra|case|cases|cover|covers|sticker|stickers|케이스|커버|film|protector|housse|coque|etui|fundas?|custodia|capa|pouch|decals?|skins|replica|miniature|de|et|y|in|and|of|to|type|style|like)$/;
/** Words of real titles that say nothing of a product. */
export const noise = readCommonWords(readTable(commonWordsTable))
  .map(({ word }) => word)
  .filter((word) => word.length >= 3 && !/\d/.test(word) && !saying.test(word))
  .filter((word) => conceptsIn(tokensOf(word)).size === 0);

/** Listings planted from made-up notices: what the notice says, reordered among 10 to 15 words of other titles. */
export function plantedListings(
  notices: readonly MadeUp[],
  way: Way,
  count: number,
  seed = 11,
): { listing: Listing; of: MadeUp }[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const of = notices[Math.floor(next() * notices.length)] as MadeUp;
    const lang = next() < 0.5 ? (of.notice.names[0]?.lang ?? 'en') : pick(languages);
    return { listing: syntheticListing(at, titleOf(of, way, lang, next, pick)), of };
  });
}

function titleOf(
  of: MadeUp,
  way: Way,
  lang: string,
  next: () => number,
  pick: <T>(list: readonly T[]) => T,
): string {
  const noises = Array.from({ length: 10 + Math.floor(next() * 6) }, () => pick(noise));
  const [kind, quality] = [nameIn(of.kind, lang, next), nameIn(of.quality, lang, next)];
  const brand = next() < 0.5 ? otherScript(of.brand, pick) : of.brand;
  const model = written(of.model, next);
  const own = (of.notice.names[0]?.text ?? '').split(' ');
  const series = own.length > 2 && /^[A-Z]/.test(own.at(-1) ?? '') ? [own.at(-1) ?? ''] : [];
  const translated = [quality, kind, ...series];
  const mix = (parts: string[]) => {
    const all = [...parts, ...noises].map((part) => ({ part, at: next() }));
    return all
      .sort((a, b) => a.at - b.at)
      .map(({ part }) => part)
      .join(' ');
  };
  switch (way) {
    case 'brand-and-model':
      return mix([brand, model, ...(lang === of.notice.names[0]?.lang ? own : translated)]);
    case 'brand-and-words':
      return mix([brand, ...(lang === of.notice.names[0]?.lang ? [own.join(' ')] : translated)]);
    case 'accessory':
      return `${accessory(`${brand} ${model}`, kind, pick)} ${noises.slice(0, 6).join(' ')}`;
    case 'variant':
      return mix([brand, variant(of.model, next), kind]);
    case 'capacity':
      return mix([brand, model, kind, '5000mAh']);
    case 'other-brand':
      return mix([`Otro${pick(['bel', 'nix', 'dan', 'mar'])}co`, model, kind]);
  }
}

function otherScript(brand: string, pick: <T>(list: readonly T[]) => T): string {
  const row = brandAliases.find(([latin]) => latin === brand);
  return row ? pick(row) : brand.toUpperCase();
}

/** A model as a seller may write it: case, hyphens and blanks come and go. */
export function written(model: string, next: () => number): string {
  const ways = [
    model,
    model.toLowerCase(),
    model.replace(/[- ]/g, ''),
    model.replace(/-/g, ' '),
    model.replace(/ /g, '-'),
  ];
  return ways[Math.floor(next() * ways.length)] ?? model;
}

/** What its maker sells beside it: one more letter, or the next number. */
function variant(model: string, next: () => number): string {
  if (next() < 0.5) return `${model}${pickOf(['B', 'S', ' Pro', '-2', ' Plus'], next)}`;
  return model.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1 + Math.floor(next() * 8)) % 10));
}

function pickOf<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)] as T;
}

function accessory(product: string, kind: string, pick: <T>(list: readonly T[]) => T): string {
  return pick([
    `Case for ${product} ${kind}`,
    `Replacement filter for ${product}`,
    `Replacement battery compatible with ${product} ${kind}`,
    `${product} 호환 필터`,
    `${product}용 케이스`,
    `${product} 전용 보호필름`,
    `Schutzhülle für ${product} ${kind}`,
    `Ersatzakku passend für ${product}`,
    `Housse pour ${product}`,
    `Funda para ${product} ${kind}`,
    `适用 ${product} 保护套`,
    `${product} 替换滤芯`,
    `Sticker for ${product}`,
    `Чехол для ${product}`,
    `Custodia per ${product}`,
    `Hoes voor ${product}`,
    `Pokrowiec do ${product}`,
    `${product} replacement charger`,
    `2 pcs spare parts fit ${product} ${kind}`,
    `${product} carrying case`,
    // Without any "for", the part in another language than the kind.
    `${product} ${kind} 거치대`,
    `${product} ${kind} 支架`,
    `${product} ${kind} filter 3 pack`,
    `${product} ${kind} nozzle`,
    `${product} ${kind} 노즐`,
    `Brake pads ${product} ${kind}`,
    `Filter compatible with: ${product}`,
    `Motor (compatible: ${product})`,
    `[호환] ${product} ${kind} 필터`,
    `모터 호환 모델: ${product}`,
    `马达 适用：${product}`,
    `${product} pokrowiec`,
  ]);
}
