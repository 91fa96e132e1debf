import { readFileSync } from 'node:fs';
import { canNameAModelInText } from '../../lib/matching/generic-models';
import { modelSpans } from '../../lib/matching/model-spans';
import { compact } from '../../lib/matching/normalise';
import { quantitiesContradict, quantitiesIn } from '../../lib/matching/quantities';
import { type Tokens, tokensOf } from '../../lib/matching/tokens';
import { takeWords } from '../../lib/matching/words';
import type { Figure } from './bench';
import { bestRivalScores } from './pair-rivals';
import { benchmarkFolder, missingFiles, readCsv } from './real-data';

/**
 * Public pairs of products, told the same or not by one fixed threshold for all three, without training. These pairs are
 * of catalogues, where a look-alike is as likely the same as not; the product's own thresholds are another matter.
 */
const threshold = 0.4;

/** F1 in per cent of others, on the test splits, for comparison: unsupervised ZeroER; gpt-4o-mini, best of four prompts. */
const sets = [
  { name: 'Abt-Buy', goal: 89, published: 'ZeroER 52, gpt-4o-mini 87.7, Ditto 89.3' },
  { name: 'Amazon-Google', goal: 60, published: 'ZeroER 48, gpt-4o-mini 59.2, Ditto 75.6' },
  { name: 'Walmart-Amazon', goal: 74, published: 'gpt-4o-mini 65.1, Ditto 86.8' },
] as const;

interface Product {
  words: Map<string, number>;
  grams: Map<string, number>;
  models: Set<string>;
  colours: Set<string>;
  numbers: Set<string>;
  quantities: ReturnType<typeof quantitiesIn>;
  brand: string;
  price: number;
}

export function comparePairs(say: (line: string) => void): Figure[] {
  return sets.flatMap(({ name, goal, published }) => {
    const folder = new URL(`${name}/`, benchmarkFolder);
    const files = ['tableA.csv', 'tableB.csv', 'train.csv', 'valid.csv'].map((file) => new URL(file, folder));
    const missing = missingFiles(files);
    if (missing.length > 0) {
      say(`${name}: skipped, for want of ${missing.join(', ')}`);
      return [];
    }
    const [a = [], b = [], train = [], valid = []] = files.map((file) => records(file));
    const score = scorerOf(a, b);
    const pairs = [...train, ...valid].map((pair) => ({
      same: pair.label === '1',
      score: score(Number(pair.ltable_id), Number(pair.rtable_id)),
    }));
    const f1 = f1At(pairs, threshold);
    say(
      `${name}: F1 ${(100 * f1).toFixed(1)} on train and valid at ${threshold} (goal ${goal}; test: ${published})`,
    );
    return [{ what: `${name}: F1, train and valid pairs`, value: f1, unit: 'share' as const }];
  });
}

export function f1At(pairs: { same: boolean; score: number }[], least: number): number {
  const hits = pairs.filter(({ score }) => score >= least);
  const right = hits.filter(({ same }) => same).length;
  return (2 * right) / (hits.length + pairs.filter(({ same }) => same).length);
}

type Row = Record<string, string>;

export function records(file: URL): Row[] {
  const [head = [], ...rows] = readCsv(readFileSync(file, 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/**
 * How alike two products are, from 0 to 1, by the records of both tables: by their own words, less where either has a liker
 * counterpart in the other table.
 */
export function scorerOf(a: Row[], b: Row[]): (left: number, right: number) => number {
  const [left, right] = [a.map(read), b.map(read)];
  const all = [...left, ...right];
  const wordRarity = rarities(all.map(({ words }) => words));
  const gramRarity = rarities(all.map(({ grams }) => grams));
  const modelCounts = new Map<string, number>();
  for (const { models } of all)
    for (const model of models) modelCounts.set(model, (modelCounts.get(model) ?? 0) + 1);
  const alone = (at: number, other: number) => {
    const [x, y] = [left[at], right[other]];
    return x && y ? compare(x, y, wordRarity, gramRarity, modelCounts) : 0;
  };
  const bestOfLeft = bestRivalScores(left, right, wordRarity, alone);
  const bestOfRight = bestRivalScores(right, left, wordRarity, (at, other) => alone(other, at));
  return (at, other) => {
    const score = alone(at, other);
    const lead = Math.max(bestOfLeft(at), bestOfRight(other)) - score;
    return score - weights.rival * Math.max(0, lead);
  };
}

const textOf = (row: Row) => row.title ?? row.name ?? '';

function read(row: Row): Product {
  const title = textOf(row);
  const tokens = tokensOf(`${title} ${row.modelno ?? ''}`);
  const words = new Map<string, number>();
  takeWords(tokens, (word) => words.set(word, 1));
  const grams = new Map<string, number>();
  const letters = ` ${tokens.folded.text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  for (let at = 0; at + 3 <= letters.length; at++) grams.set(letters.slice(at, at + 3), 1);
  return {
    words,
    grams,
    models: modelsIn(
      tokensOf(`${title} ${row.modelno ?? ''} ${(row.description ?? '').slice(0, 120)}`),
      row.modelno ?? '',
    ),
    colours: new Set(tokens.words.map(({ text }) => text).filter((word) => colourWords.has(word))),
    numbers: new Set(title.match(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g) ?? []),
    quantities: quantitiesIn([tokens]),
    brand: compact((row.brand ?? row.manufacturer ?? '').toLowerCase()),
    price: Number((row.price ?? '').replace(/[^\d.]/g, '')) || 0,
  };
}

function modelsIn(tokens: Tokens, stated: string): Set<string> {
  const models = new Set(
    modelSpans(tokens)
      .filter(({ key, first, last }) => first === last && canNameAModelInText(key))
      .map(({ key }) => key),
  );
  const key = compact(stated.toLowerCase());
  if (key.length >= 4 && /\d/.test(key)) models.add(key);
  for (const { text } of tokens.words) if (/^\d{5,}$/.test(text)) models.add(text);
  return models;
}

function rarities(maps: Map<string, number>[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const map of maps) for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + maps.length / (counts.get(key) ?? 1));
}

function cosine(
  x: Map<string, number>,
  y: Map<string, number>,
  rarity: (key: string) => number,
): { cosine: number; within: number } {
  let both = 0;
  let [own, other] = [0, 0];
  for (const key of x.keys()) {
    const weight = rarity(key) ** 2;
    own += weight;
    if (y.has(key)) both += weight;
  }
  for (const key of y.keys()) other += rarity(key) ** 2;
  return { cosine: both / Math.sqrt(own * other || 1), within: both / (Math.min(own, other) || 1) };
}

export const weights = {
  words: 0.1,
  within: 0.2,
  grams: 0.5,
  model: 0.5,
  otherModel: 0.3,
  quantity: 0.15,
  number: 0.12,
  brand: 0.15,
  colour: 0.3,
  price: 0.25,
  /** For each point by which another record is liker. */
  rival: 2,
};

function compare(
  x: Product,
  y: Product,
  wordRarity: (key: string) => number,
  gramRarity: (key: string) => number,
  modelCounts: Map<string, number>,
): number {
  const words = cosine(x.words, y.words, wordRarity);
  const grams = cosine(x.grams, y.grams, gramRarity);
  let score = weights.words * words.cosine + weights.within * words.within + weights.grams * grams.cosine;
  const shared = [...x.models].filter((model) => y.models.has(model));
  const rare = shared.filter((model) => (modelCounts.get(model) ?? 0) <= 6);
  const begins = [...x.models].some((own) => [...y.models].some((other) => isPartOf(own, other)));
  if (rare.length > 0) score += weights.model;
  else if (begins) score += weights.model / 2;
  else if (x.models.size > 0 && y.models.size > 0 && shared.length === 0) score -= weights.otherModel;
  if (x.colours.size > 0 && y.colours.size > 0 && ![...x.colours].some((colour) => y.colours.has(colour)))
    score -= weights.colour;
  if (quantitiesContradict(x.quantities, y.quantities)) score -= weights.quantity;
  if (x.numbers.size > 0 && y.numbers.size > 0 && ![...x.numbers].some((number) => y.numbers.has(number)))
    score -= weights.number;
  if (x.brand && y.brand && !x.brand.includes(y.brand) && !y.brand.includes(x.brand)) score -= weights.brand;
  if (x.price > 0 && y.price > 0 && Math.max(x.price, y.price) > 2.5 * Math.min(x.price, y.price))
    score -= weights.price;
  return score;
}

const colourWords = new Set(
  'black white silver red blue pink green gray grey titanium stainless graphite brown plum purple orange yellow gold bisque'.split(
    ' ',
  ),
);

/** One model with a colour's letters behind it, or a series before it: `dscw150b`, `coolpixp6000`. */
function isPartOf(own: string, other: string): boolean {
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  if (short.length < 5 || short === long) return false;
  return (long.startsWith(short) && /^\D{1,4}$/.test(long.slice(short.length))) || long.endsWith(short);
}
