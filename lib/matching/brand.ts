import { isJunkValue } from '../core/junk-values';
import { brandAliases } from './brand-aliases';
import { brandBeginnings, brandEndings, imitationWords, tradeWords } from './brand-forms';
import { junkBrands } from './junk-brands';
import { compact, fold } from './normalise';
import { tokensOf } from './tokens';

/** Most brands are one word, which needs nothing cut off. */
const oneWord = /^[a-z]+$/;

/** A brand's words in one form, single blanks between; undefined where the text names no brand. */
export function brandKey(text: string): string | undefined {
  const folded = fold(text).trim();
  if (isJunkValue(folded) || junkBrands.has(folded)) return undefined;
  if (imitationWords.some((word) => folded.includes(word))) return undefined;
  if (oneWord.test(folded)) return folded.length < 2 ? undefined : folded;
  const own = folded.replace(/\([^)]*\)|（[^）]*）/g, ' ').trim();
  const bare = withoutTrade(withoutEndings(own.replace(brandBeginnings, '')));
  const key = tokensOf(bare)
    .words.map((word) => word.text)
    .join(' ');
  if (compact(key).length < 2 || isJunkValue(key) || junkBrands.has(key) || /^[\d\s]+$/.test(key))
    return undefined;
  return key;
}

function withoutEndings(folded: string): string {
  for (let text = folded; ; ) {
    const bare = text.replace(/[\s.,]+$/, '');
    const ending = brandEndings.find(
      (each) =>
        bare.endsWith(each) &&
        bare.length > each.length &&
        (/[^a-z]$/.test(bare.slice(0, -each.length)) || /[^a-z]/.test(each.slice(0, 1))),
    );
    if (ending === undefined) return bare;
    text = bare.slice(0, -ending.length);
  }
}

/** The least that is left of a name when a trade word is cut: `TA Technology` stays whole. */
const leastName = 3;

const tradeEndings = tradeWords.map((word) => ` ${word}`);

function withoutTrade(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const ending = tradeEndings.find((each) => folded.endsWith(each));
  if (ending === undefined) return folded;
  const bare = folded.slice(0, -ending.length).trim();
  return compact(bare).length >= leastName ? withoutTrade(bare) : folded;
}

/** Between brands; the comma of `Co., Ltd` and `Mattel, Inc` parts none. */
const betweenBrands =
  /\s*[;|、；]\s*|\s+\/\s+|,\s+(?!(?:ltd|limited|inc|llc|llp|co|corp|gmbh|ag|bv|sa|srl|spa|sl|s\.|b\.|l\.|sp\.)(?![\p{L}\d]))/iu;

const twice =
  /^\s*([\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー\s]{2,}?|[\p{Script=Latin}\d\s.&'-]{2,}?)\s*[/·(（ ]\s*([\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー\s]{2,}?|[\p{Script=Latin}\d\s.&'-]{2,}?)\s*[)）]?\s*$/u;

/** One brand written in two scripts, `볼타라(Voltara)`, `Xiaomi/샤오미`: either is its name. */
function halvesOf(text: string): string[] {
  if (!isMixed.test(text)) return [];
  const [, one, other] = twice.exec(text) ?? [];
  return one !== undefined && other !== undefined && scriptOf(one) !== scriptOf(other) ? [one, other] : [];
}

const isMixed =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}].*\p{Script=Latin}|\p{Script=Latin}.*[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/u;

/** Brands come again and again, so what they are read as is kept; a hostile page must not make that grow for ever. */
const known = new Map<string, readonly BrandName[]>();
const mostKnown = 20_000;

/** A brand's key with the text it stands for. */
interface BrandName {
  key: string;
  text: string;
}

/** The brands of one text, which may name several; junk is left out. */
export function brandsIn(text: string): readonly BrandName[] {
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size >= mostKnown) known.clear();
  const single = /[;|、；/,]/.test(text) ? text.split(betweenBrands) : [text];
  const brands = single
    .flatMap((each) => [each, ...halvesOf(each)])
    .flatMap((each) => {
      const key = brandKey(each);
      return key === undefined ? [] : [{ key, text: each.trim() }];
    });
  known.set(text, brands);
  return brands;
}

/** The keys of a list of brand texts, junk left out, each with the text it stands for. */
export function brandKeys(texts: string[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const several of texts)
    for (const { key, text } of brandsIn(several)) if (!keys.has(key)) keys.set(key, text);
  return keys;
}

/** Every form of each aliased brand, by form. */
const groups = new Map<string, readonly string[]>();
for (const row of brandAliases) {
  const forms = row.map(brandKey).filter((key) => key !== undefined);
  for (const form of forms) groups.set(form, forms);
}

/** The forms of all aliased brands. */
export const aliasedBrands: ReadonlySet<string> = new Set(groups.keys());

/** Whether a brand is well known: many products carry it. */
export function isKnownBrand(key: string): boolean {
  return groups.has(key);
}

/** The keys under which a brand is written, its own first, in whatever script. */
export function brandForms(key: string): readonly string[] {
  const forms = groups.get(key);
  return forms ? [key, ...forms.filter((form) => form !== key)] : [key];
}

/** Whether two brand keys are one brand: the same letters however spaced, or aliases. */
export function sameBrand(a: string, b: string): boolean {
  if (compact(a) === compact(b)) return true;
  return groups.get(a)?.includes(b) === true;
}

/**
 * Whether two keys may be one brand: one holds the other as whole words, or nobody can tell. By letters alone it is open
 * whether 볼타라 is Voltara, but not whether 샤오미 is.
 */
export function compatibleBrands(a: string, b: string): boolean {
  const held = (forms: readonly string[], text: string) =>
    forms.some((form) => ` ${text} `.includes(` ${form} `));
  if (sameBrand(a, b) || held(brandForms(a), b) || held(brandForms(b), a)) return true;
  return scriptOf(a) !== scriptOf(b) && !(groups.has(a) && groups.has(b)) && !spells(a, b) && !spells(b, a);
}

/** Whether `known` is an aliased brand that has a name in the script of `other`, and it is not that one. */
function spells(known: string, other: string): boolean {
  return groups.get(known)?.some((form) => scriptOf(form) === scriptOf(other)) === true;
}

function scriptOf(key: string): string {
  if (/\p{Script=Hangul}/u.test(key)) return 'hangul';
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(key)) return 'han';
  return /\p{Script=Cyrillic}/u.test(key) ? 'cyrillic' : 'latin';
}
