import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import { type MatchIndex, mostCandidates } from '../../../lib/matching/match-index';
import { matcherVersion } from '../../../lib/matching/matcher-version';
import { openIndex } from '../../../lib/matching/open-index';
import { labelledCases, makeListing, makeNotice } from './labelled-cases';
import { lexiconOfTables } from './lexicon';

const voltara = makeNotice({ brands: ['Voltara'], models: ['VT-9041'], gtins: ['08809999123453'] });
const tokimo = makeNotice({ brands: ['Tokimo'], models: ['TK-200X'] });
const page = makeListing({ title: 'Voltara VT-9041 hair dryer' });

function built(notices: ReturnType<typeof makeNotice>[]): ArrayBuffer {
  const builder = createIndexBuilder();
  for (const [at, notice] of notices.entries())
    builder.add(notice, { pack: at % 3, offset: at * 100, length: 90 + at });
  return builder.finish();
}

function opened(buffer: ArrayBuffer): MatchIndex {
  const result = openIndex(buffer);
  if (result.kind === 'unreadable') throw new Error(result.why);
  return result.index;
}

describe('the lookup index', () => {
  it('tells where the notices worth reading lie', () => {
    const index = opened(built([tokimo, voltara]));
    expect(index.candidates(page)).toEqual([{ pack: 1, offset: 100, length: 91 }]);
    expect(index.candidates(makeListing({ title: 'Rattle' }))).toEqual([]);
  });

  it('counts its notices and passes over tombstones', () => {
    const gone = makeNotice({ withdrawn: '2026-09-01', brands: ['Voltara'], models: ['VT-9041'] });
    const index = opened(built([gone, tokimo]));
    expect(index.notices).toBe(1);
    expect(index.candidates(page)).toEqual([]);
  });

  it('is empty and readable without any notice', () => {
    const index = opened(built([]));
    expect(index.notices).toBe(0);
    expect(index.candidates(page)).toEqual([]);
  });

  it('gives the same bytes for the same notices', () => {
    expect(new Uint8Array(built([voltara, tokimo]))).toEqual(new Uint8Array(built([voltara, tokimo])));
  });

  it('gives the same bytes in slices', () => {
    const builder = createIndexBuilder();
    const notices = labelledCases().map(({ notice }) => notice);
    for (const [at, notice] of notices.entries())
      builder.add(notice, { pack: at % 3, offset: at * 100, length: 90 + at });
    const finishing = builder.finishInSlices?.();
    let slices = 0;
    for (let step = finishing?.next(); step; step = finishing?.next()) {
      slices++;
      if (!step.done) continue;
      expect(new Uint8Array(step.value)).toEqual(new Uint8Array(built(notices)));
      break;
    }
    expect(slices).toBeGreaterThan(5);
  });

  it('finds by words, too, and puts the better name first', () => {
    const named = (text: string) => makeNotice({ brands: ['Kindrova'], names: [{ lang: 'en', text }] });
    const index = opened(built([named('Wooden rattle'), named('Wooden activity cube with beads')]));
    const found = index.candidates(makeListing({ title: 'Kindrova activity cube beads wooden toy' }));
    expect(found.map(({ offset }) => offset)).toEqual([100, 0]);
  });

  it('finds words of another language with a lexicon only', () => {
    const index = opened(built([makeNotice({ names: [{ lang: 'en', text: 'Bicycle helmet' }] })]));
    const title = makeListing({ title: '어린이 자전거헬멧' });
    expect(index.candidates(title)).toEqual([]);
    expect(index.candidates(title, { lexicon: lexiconOfTables() })).toHaveLength(1);
  });

  it('puts the strongest keys first', () => {
    const named = makeNotice({
      listings: [{ marketplace: 'aliexpress', id: '1005099999999999', basis: 'authority' }],
    });
    const index = opened(built([tokimo, voltara, named]));
    expect(index.candidates(page).map(({ offset }) => offset)).toEqual([200, 100]);
  });

  it('reads a notice once although several keys find it', () => {
    const index = opened(built([voltara]));
    expect(index.candidates({ ...page, gtins: ['08809999123453'], models: ['VT 9041'] })).toHaveLength(1);
  });

  it('never asks for more than a few notices, and keeps the telling one before a popular model', () => {
    const popular = Array.from({ length: mostCandidates + 40 }, () =>
      makeNotice({ brands: ['Many'], models: ['MX-500Z'] }),
    );
    const index = opened(built([...popular, voltara]));
    const found = index.candidates({ ...page, titles: [...page.titles, 'MX-500Z'] });
    expect(found.length).toBeLessThanOrEqual(mostCandidates);
    expect(found.length).toBeGreaterThan(10);
    expect(found[0]?.offset).toBe(popular.length * 100);
  });

  it('puts the right notice of a hundred first, in each order', () => {
    const notices = Array.from({ length: 100 }, (_, at) =>
      makeNotice({ brands: ['Voltara'], models: [`VQ-${1000 + at}`] }),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(notices, { minLength: 100 }),
        fc.integer({ min: 0, max: 99 }),
        (order, at) => {
          const model = order[at]?.models[0];
          const found = opened(built(order)).candidates(makeListing({ title: `Voltara ${model}` }));
          expect(found[0]?.offset).toBe(at * 100);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a damaged index', () => {
  const whole = built([voltara, tokimo, ...labelledCases().map(({ notice }) => notice)]);

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['three bytes', new ArrayBuffer(3)],
    ['zeroes', new ArrayBuffer(4096)],
    ['text', new TextEncoder().encode('<!doctype html><title>404</title>   ').buffer as ArrayBuffer],
  ])('is unreadable: %s', (_, buffer) => {
    expect(openIndex(buffer).kind).toBe('unreadable');
  });

  it('is unreadable wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.byteLength - 1 }), (length) => {
        expect(openIndex(whole.slice(0, length)).kind).toBe('unreadable');
      }),
    );
  });

  it('is unreadable with something behind it', () => {
    const longer = new Uint8Array(whole.byteLength + 4);
    longer.set(new Uint8Array(whole));
    expect(openIndex(longer.buffer).kind).toBe('unreadable');
  });

  it('is unreadable where it is of another matcher version, and says so', () => {
    const other = whole.slice(0);
    new Uint32Array(other)[1] = matcherVersion + 1;
    const result = openIndex(other);
    expect(result.kind === 'unreadable' && result.why).toContain(`version ${matcherVersion + 1}`);
  });

  it('is unreadable on a machine of the other byte order', () => {
    const other = whole.slice(0);
    const view = new DataView(other);
    for (let at = 0; at < other.byteLength; at += 4) view.setUint32(at, view.getUint32(at, true), false);
    expect(openIndex(other).kind).toBe('unreadable');
  });

  it('never throws and never points outside what it was given, whatever words are changed', () => {
    const words = whole.byteLength / 4;
    const change = fc.tuple(fc.integer({ min: 0, max: words - 1 }), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const broken = new Uint32Array(whole.slice(0));
        for (const [at, value] of changes) broken[at] = value;
        const result = openIndex(broken.buffer);
        if (result.kind === 'unreadable') return;
        for (const ref of result.index.candidates(page))
          expect(Object.values(ref).every((value) => Number.isInteger(value))).toBe(true);
        for (const typed of ['v', 'vt-90', 'bicycle', '자', 'wooden toy'])
          for (const ref of result.index.search(typed, 8).refs)
            expect(Object.values(ref).every((value) => Number.isInteger(value))).toBe(true);
        expect(result.index.tally('toys', '2020-01-01').length).toBeLessThan(100);
      }),
      { numRuns: 300 },
    );
  });
});
