import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32 } from '../../../lib/matching/hash';
import { colourWords, shorterForms } from '../../../lib/matching/model-forms';
import { compact, fold, modelKey } from '../../../lib/matching/normalise';
import { tokensOf } from '../../../lib/matching/tokens';
import { singular, takeWords, wordTaker } from '../../../lib/matching/words';
import { labelledCases } from './labelled-cases';

function takenOfTokens(text: string): string[] {
  const words: string[] = [];
  takeWords(tokensOf(text), (word, weight) => words.push(`${word} ${weight}`));
  return words;
}

function takenInPlace(text: string): string[] {
  const words: string[] = [];
  wordTaker((from, start, end, weight) => words.push(`${from.slice(start, end)} ${weight}`))(fold(text));
  return words;
}

const pieces = [
  ...labelledCases().flatMap(({ notice }) => notice.names.map(({ text }) => text)),
  ...[
    'VT-9041',
    "kid's",
    'toys',
    'batteries',
    'glass',
    '헬멧을',
    '자전거',
    '小米电动牙刷',
    'シャオミ',
    '𝒳',
    'ß',
    'é',
    '_',
    '.',
    ' ',
  ],
];

describe('the words of a text', () => {
  it('are the same taken in place, as an index takes them, and of its tokens, as a listing does', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(takenInPlace(each)).toEqual(takenOfTokens(each));
      }),
      { numRuns: 2000 },
    );
  });

  it('are so many at most, however long the text', () => {
    const long = 'rattle '.repeat(500);
    expect(takenInPlace(long)).toHaveLength(120);
    expect(takenOfTokens(long)).toHaveLength(120);
  });

  it.each([
    ['toys', 'toy'],
    ['batteries', 'battery'],
    ['glass', 'glass'],
    ['bonus', 'bonus'],
    ['tennis', 'tennis'],
    ['gas', 'gas'],
  ])('%s is looked up as %s', (word, one) => {
    expect(singular(word)).toBe(one);
    expect(takenOfTokens(word)).toEqual([`${one} 1`]);
  });

  it('have one hash, cut out or where they stand', () => {
    expect(hash32('wooden rattle', 7, 13)).toBe(hash32('rattle'));
  });
});

describe('the shorter forms of a model', () => {
  it('are looked for where a colour or a name may stand only: no colour ends with a digit', () => {
    expect([...colourWords].filter((word) => /[\d\s-]$/.test(word))).toEqual([]);
    expect(shorterForms('Y1241-Rose-Pink')).toContain('Y1241');
    expect(shorterForms('Galanova VT-9041')).toContain('VT-9041');
    expect(shorterForms('VT-9041')).toEqual([]);
  });
});

describe('the compact form of a text', () => {
  it('keeps letters and digits of any script, and nothing else', () => {
    expect(compact('vt-9041 / b')).toBe('vt9041b');
    expect(compact('VT_9041')).toBe('VT9041');
    expect(compact('--')).toBe('');
    expect(compact('헬멧 vt—9041 é²')).toBe('헬멧vt9041é²');
    expect(modelKey('мт-100')).toBe('mt100');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(compact(text)).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(compact(text)).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
        expect(modelKey(text)).toBe(compact(text));
      }),
    );
  });
});
