import { type Notice, noticeSchema } from '../../lib/core/notice';
import { brandAliases } from '../../lib/matching/brand-aliases';
import type { ConceptRow } from '../../lib/matching/lexicon/tables';
import { conceptRows } from './lexicon/lexicon-tables';
import { random } from './synthetic';

/** A notice made up from the tables, and what it was made of, so that listings can be planted from it. */
export interface MadeUp {
  notice: Notice;
  brand: string;
  model: string;
  kind: ConceptRow;
  quality: ConceptRow;
}

const languages = ['en', 'ko', 'zh', 'de', 'fr', 'es', 'it', 'pl', 'nl'];
const rows = conceptRows();
const kinds = rows.filter(({ type }) => type !== undefined);
const qualities = rows.filter(({ type }) => type === undefined);
const syllables =
  'ba ber bi bo bra ca co da del di do fa fen ga gra ha jo ka kin ko la len lo ma mi mor na nex no pa pri ra ri ro sa sen so ta tel ti to va vel vi wa xi ya zen zo'.split(
    ' ',
  );

/** Notices of all kinds of product in nine languages: made-up brands, one in ten a well-known one, six shapes of models. */
export function realisticNotices(count: number, seed = 5): MadeUp[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const invented = () =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(syllables))
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase());
  return Array.from({ length: count }, (_, at) => {
    const brand = next() < 0.1 ? (pick(brandAliases)[0] ?? '') : invented();
    const kind = pick(kinds);
    const quality = pick(qualities);
    const lang = next() < 0.5 ? 'en' : pick(languages);
    const words = [nameIn(quality, lang, next), nameIn(kind, lang, next)];
    if (next() < 0.4) words.push(invented());
    const model = makeModel(next);
    const notice = noticeSchema.parse({
      id: `made-up:${at}`,
      source: 'made-up',
      kind: 'recall',
      published: '2026-01-01',
      names: [{ lang, text: words.join(' ') }],
      brands: [brand],
      models: [model],
      category: { official: 'Made up', type: kind.type },
    });
    return { notice, brand, model, kind, quality };
  });
}

/** One of a concept's names in a language; in English where it has none. */
export function nameIn({ names }: ConceptRow, lang: string, next: () => number): string {
  const own = names.filter((name) => name.lang === lang);
  const list = own.length > 0 ? own : names.filter((name) => name.lang === 'en');
  return list[Math.floor(next() * list.length)]?.text ?? '';
}

function makeModel(next: () => number): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(65 + Math.floor(next() * 26))).join('');
  const digits = (count: number) => String(Math.floor(next() * 9 * 10 ** (count - 1)) + 10 ** (count - 1));
  switch (Math.floor(next() * 6)) {
    case 0:
      return `${letters(2)}-${digits(4)}`;
    case 1:
      return `${letters(3)}${digits(3)}${letters(1)}`;
    case 2:
      return `${pickLetter(next)}${digits(5)}`;
    case 3:
      return `${letters(2)} ${digits(3)}-${letters(2)}`;
    case 4:
      return `${pickLetter(next)}${digits(3)}`;
    default:
      return digits(6);
  }
}

/** Not the letters that chips, lamp caps and versions have. */
function pickLetter(next: () => number): string {
  return 'CDFHJKLMNPQSWXYZ'[Math.floor(next() * 16)] ?? 'X';
}
