import { type Tokens, tokensOf } from './tokens';

/** What is measured, and how many of its base units a unit is; units as people write them, folded. */
const units: readonly { of: string; base: number; names: readonly string[] }[] = [
  { of: 'charge', base: 1, names: ['mah', 'мач'] },
  { of: 'charge', base: 1000, names: ['ah'] },
  { of: 'voltage', base: 1, names: ['v', 'volt', 'volts', '볼트', '伏', 'в'] },
  { of: 'power', base: 1, names: ['w', 'watt', 'watts', '와트', '瓦', 'вт'] },
  { of: 'power', base: 1000, names: ['kw'] },
  { of: 'volume', base: 1, names: ['ml', '毫升', 'мл'] },
  { of: 'volume', base: 10, names: ['cl'] },
  { of: 'volume', base: 1000, names: ['l', 'liter', 'litre', 'litres', 'liters', '리터', '升', 'л'] },
  { of: 'memory', base: 1, names: ['gb'] },
  { of: 'memory', base: 1000, names: ['tb'] },
  { of: 'length', base: 0.1, names: ['mm', '毫米', 'мм'] },
  { of: 'length', base: 1, names: ['cm', '센티', '厘米', 'см'] },
  {
    of: 'length',
    base: 2.54,
    names: ['inch', 'inches', 'zoll', 'pouces', 'pulgadas', 'pollici', '인치', '英寸', '寸', '"', '″'],
  },
];

const unitOf = new Map(
  units.flatMap(({ of, base, names }) => names.map((name) => [name, { of, base }] as const)),
);
const number = '(\\d{1,6}(?:[.,]\\d{1,3})?)';
const written = new RegExp(
  `(?<![\\p{L}\\d.,])${number}(?:\\s?[-~/]\\s?${number})?\\s?-?\\s?(${[...unitOf.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d])`,
  'gu',
);

/** An amount from low to high, by what it measures. */
export type Quantities = ReadonlyMap<string, readonly { low: number; high: number }[]>;

/** The capacities, voltages, powers and sizes a text states. */
export function quantitiesIn(texts: readonly Tokens[]): Quantities {
  const found = new Map<string, { low: number; high: number }[]>();
  for (const { folded } of texts) {
    if (!/\d/.test(folded.text)) continue;
    for (const [, first = '', second = first, name = ''] of folded.text.matchAll(written)) {
      const unit = unitOf.get(name);
      const low = amountOf(first, name) * (unit?.base ?? 0);
      const high = amountOf(second, name) * (unit?.base ?? 0);
      if (!unit || !(low > 0)) continue;
      const list = found.get(unit.of) ?? [];
      list.push({ low: Math.min(low, high), high: Math.max(low, high) });
      found.set(unit.of, list);
    }
  }
  return found;
}

/** Nobody states thousandths of these: three digits behind a comma or a dot are thousands (`10,000mAh`, `1.500 W`). */
const countedWhole: ReadonlySet<string> = new Set([
  ...['mah', 'мач', 'w', 'watt', 'watts', '와트', '瓦', 'вт', 'ml', '毫升', 'мл', 'gb', 'mm', '毫米', 'мм'],
]);

function amountOf(written: string, unit: string): number {
  if (countedWhole.has(unit) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(written))
    return Number(written.replace(/[.,]/, ''));
  return Number(written.replace(',', '.'));
}

const tolerance = 0.03;

/** Whether both state an amount of one thing, and none of the amounts meets another. */
export function quantitiesContradict(own: Quantities, theirs: Quantities): boolean {
  for (const [of, amounts] of theirs) {
    const others = own.get(of);
    if (!others) continue;
    const meet = amounts.some((a) =>
      others.some((b) => a.low <= b.high * (1 + tolerance) && b.low <= a.high * (1 + tolerance)),
    );
    if (!meet) return true;
  }
  return false;
}

/** Rows tell the size of the parcel and the length of the cable as well: no size is taken from them. */
export function quantitiesInTexts(texts: readonly string[], rows: readonly string[] = []): Quantities {
  const read = (some: readonly string[]) =>
    quantitiesIn(some.filter((text) => /\d/.test(text)).map(tokensOf));
  const found = new Map(read(texts));
  for (const [of, amounts] of read(rows))
    if (of !== 'length') found.set(of, [...(found.get(of) ?? []), ...amounts]);
  return found;
}
