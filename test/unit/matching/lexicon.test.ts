import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRules } from '../../../lib/core/word-rules';
import { hash32 } from '../../../lib/matching/hash';
import { compileLexicon } from '../../../lib/matching/lexicon/compile';
import { nameKey } from '../../../lib/matching/lexicon/name-key';
import { openLexicon } from '../../../lib/matching/lexicon/open-lexicon';
import { isMisleading, readCommonWords, readConcepts } from '../../../lib/matching/lexicon/tables';
import { tokensOf } from '../../../lib/matching/tokens';
import {
  commonWordsTable,
  compiledLexicon,
  conceptRows,
  conceptTables,
  lexiconFile,
  readTable,
  thingsTable,
} from '../../bench/lexicon/lexicon-tables';
import { lexiconOfTables } from './lexicon';

const rows = conceptRows();
const lexicon = lexiconOfTables();
const nameOf = (concept: number) => rows[concept]?.names[0]?.text ?? '';
const named = (text: string) => [
  ...new Set(lexicon.conceptsIn(tokensOf(text)).map(({ concept }) => nameOf(concept))),
];

describe('the tables of the lexicon', () => {
  it.each([...conceptTables])('%s can be read, and each row is named in every language', (name) => {
    const concepts = readConcepts(readTable(name));
    expect(concepts.length).toBeGreaterThan(20);
    for (const { names } of concepts) {
      const languages = new Set(names.map(({ lang }) => lang));
      for (const lang of ['en', 'ko', 'zh', 'de', 'fr', 'es', 'it', 'pl', 'nl'])
        expect([...languages], names[0]?.text).toContain(lang);
    }
  });

  it('writes each name once a row and language', () => {
    for (const { names } of rows) {
      const all = names.map(({ lang, text }) => `${lang} ${text}`);
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('says which line is malformed', () => {
    expect(() => readConcepts('type\ten\ntoys\tball\ntoys')).toThrow('line 3');
    expect(() => readConcepts('type\ten\nplaything\tball')).toThrow('plaything');
    expect(() => readCommonWords('word\tcount\nfor\tmany')).toThrow('line 2');
  });

  it('counts common words only, and each once', () => {
    const words = readCommonWords(readTable(commonWordsTable));
    expect(words.length).toBeGreaterThan(1000);
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    expect(words.every(({ count }) => count >= 1 && count <= 10_000)).toBe(true);
  });

  it('leaves out what is an everyday word elsewhere', () => {
    expect(isMisleading('fr', 'four')).toBe(true);
    expect(isMisleading('nl', 'pet')).toBe(true);
    expect(isMisleading('ko', '차')).toBe(true);
    expect(isMisleading('en', 'oven')).toBe(false);
    expect(isMisleading('ko', '우산')).toBe(false);
  });

  it('names each thing within one kind of product, and no thing by the name of another', () => {
    const kinds = new Map<string, Set<number>>();
    for (const [at, { type, names }] of rows.entries())
      if (type !== undefined)
        for (const { text } of names) kinds.set(text, (kinds.get(text) ?? new Set()).add(at));
    const kindsOf = (text: string) => [...(kinds.get(text) ?? [])];
    const things = readConcepts(readTable(thingsTable));
    expect(things.length).toBeGreaterThan(100);
    const seen = new Set<string>();
    for (const [thing, { names }] of things.entries()) {
      const [first] = names;
      const own = new Set(names.map(({ text }) => text));
      for (const { lang, text } of names) {
        // Of one kind, and of the same as its line.
        expect(kindsOf(text), `${lang} ${text}`).toEqual(kindsOf(first?.text ?? ''));
        expect(kindsOf(text), `${lang} ${text}`).toHaveLength(1);
        expect(isMisleading(lang, text), `${lang} ${text}`).toBe(false);
        expect(lexicon.thingNamed(nameKey(tokensOf(text))), `${lang} ${text}`).toBe(thing);
      }
      for (const text of own) {
        expect(seen.has(text), text).toBe(false);
        seen.add(text);
      }
      expect(lexicon.termsOf(thing).length, first?.text).toBeGreaterThan(0);
    }
  });

  it('raises the rule of watched words with the names of things: what they newly find is not told as new', () => {
    const table = readTable(thingsTable);
    // Another table, another number in `wordRules`; then both here.
    expect([wordRules.kind, hash32(table)]).toEqual([4, 412285848]);
  });

  it('knows of no thing where a file has none', () => {
    const opened = openLexicon(compileLexicon(rows, []));
    expect(opened.kind === 'lexicon' && opened.lexicon.thingNamed('cot')).toBeUndefined();
    expect(opened.kind === 'lexicon' && opened.lexicon.termsOf(0)).toEqual([]);
  });

  it('is the file that the extension carries: run `npm run lexicon` after an edit', () => {
    expect(existsSync(lexiconFile)).toBe(true);
    expect(Buffer.from(compiledLexicon()).equals(readFileSync(lexiconFile))).toBe(true);
  });
});

describe('what a text names', () => {
  it.each([
    ['어린이 자전거헬멧을 할인', ['child', 'bicycle helmet']],
    ['Kinderfahrradhelm', ['bicycle helmet']],
    ['casque de vélo', ['bicycle helmet']],
    ['儿童电动牙刷', ['child', 'electric toothbrush']],
    ['전기 방석', ['electric blanket']],
    ['Power-Banks', ['power bank']],
    ['suszarka do włosów', ['hair dryer']],
    ['모자이크 타일', []],
    ['smart heart', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('is not found across punctuation', () => {
    expect(named('wall power, bank holiday')).toEqual([]);
  });

  it('knows how common a word is in titles', () => {
    expect(lexicon.frequency('for')).toBeGreaterThan(1000);
    expect(lexicon.frequency('voltara')).toBe(0);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(lexicon.conceptsIn(tokensOf(text)))).toBe(true);
      }),
    );
  });
});

describe('a compiled lexicon', () => {
  it('opens with nothing in it', () => {
    const opened = openLexicon(compileLexicon([], []));
    expect(opened.kind === 'lexicon' && opened.lexicon.conceptsIn(tokensOf('hair dryer'))).toEqual([]);
  });

  it('is unreadable where it is cut off, and never throws whatever bytes are changed', () => {
    const whole = compiledLexicon();
    expect(openLexicon(whole.slice(0, 400)).kind).toBe('unreadable');
    expect(openLexicon(new ArrayBuffer(0)).kind).toBe('unreadable');
    const change = fc.tuple(
      fc.integer({ min: 0, max: whole.byteLength / 4 - 1 }),
      fc.integer({ min: 0, max: 0xffffffff }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const broken = new Uint32Array(whole.slice(0));
        for (const [at, value] of changes) broken[at] = value;
        const opened = openLexicon(broken.buffer);
        if (opened.kind === 'lexicon') {
          opened.lexicon.conceptsIn(tokensOf('kids bicycle helmet 어린이 자전거헬멧'));
          opened.lexicon.termsOf(opened.lexicon.thingNamed('cot') ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
