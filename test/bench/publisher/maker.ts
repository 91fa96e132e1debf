import { conceptRows } from '../lexicon/lexicon-tables';

const kinds = conceptRows().filter(({ type }) => type !== undefined);

/** Makes up what differs from notice to notice, from a seed. */
export class Maker {
  constructor(readonly next: () => number) {}
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  some<T>(share: number, make: () => T): T[] {
    return this.chance(share) ? [make()] : [];
  }
  digits(count: number): string {
    return Array.from({ length: count }, () => String(Math.floor(this.next() * 10))).join('');
  }
  letters(count: number): string {
    return Array.from({ length: count }, () => String.fromCharCode(65 + Math.floor(this.next() * 26))).join(
      '',
    );
  }
  brand(): string {
    const syllables = 'ba ber ca do fen ga hi jo ka lo mer na no pa ri so ta vel wex yo zin'.split(' ');
    const word = Array.from({ length: 2 + Math.floor(this.next() * 3) }, () => this.pick(syllables)).join('');
    return word.replace(/^./, (letter) => letter.toUpperCase());
  }
  model(): string {
    return `${this.letters(2)}${this.chance(0.5) ? '-' : ''}${this.digits(4)}${this.chance(0.3) ? this.letters(1) : ''}`;
  }
  gtin(): string {
    const body = `0${this.digits(12)}`;
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
    return `${body}${(10 - (sum % 10)) % 10}`;
  }
  kind(lang: string): { name: string; type: NonNullable<(typeof kinds)[number]['type']> } {
    const row = this.pick(kinds);
    const name = row.names.find((each) => each.lang === lang)?.text ?? row.names[0]?.text ?? 'Thing';
    return { name, type: row.type as NonNullable<typeof row.type> };
  }
  /** Between half of and one and a half times as long as is usual. */
  about(characters: number): number {
    return Math.floor(characters * (0.5 + this.next()));
  }
}
