import { createIndexBuilder } from '../../lib/matching/build-index';
import { openSections } from '../../lib/matching/index-buffer';
import { factsSection, vocabularySections, wordSections } from '../../lib/matching/index-sections';
import type { Lexicon } from '../../lib/matching/lexicon/lexicon';
import { openLexicon } from '../../lib/matching/lexicon/open-lexicon';
import type { MatchIndex } from '../../lib/matching/match-index';
import { matchNotices } from '../../lib/matching/match-notices';
import { matcherVersion } from '../../lib/matching/matcher-version';
import { openIndex } from '../../lib/matching/open-index';
import { askedWords } from './asked-words';
import { type Bench, type Figure, percentile, time, timeEach } from './bench';
import { compiledLexicon } from './lexicon/lexicon-tables';
import { comparePeers } from './matching-peers';
import { comparePairs } from './product-pairs';
import { type Planted, syntheticKeystrokes, syntheticListings, syntheticNotice } from './synthetic';

const sizes = [100_000, 1_000_000];
/** Each listing is asked about so often, and its median counts: what else the machine does is not measured. */
const rounds = 5;

/** Build, open, look up and check at two sizes; beside other engines; and on public pairs of products. */
export const matching: Bench = async (say) => {
  const lexicon = lexiconOfTables();
  const bySize = sizes.map((size) => {
    say(`${size} synthetic notices …`);
    return measure(size, lexicon).map((each) => ({ ...each, what: `${size}: ${each.what}` }));
  });
  const [size = 0] = sizes;
  const asked = (await askedWords(size, lexicon)).map((each) => ({ ...each, what: `${size}: ${each.what}` }));
  return [...bySize.flat(), ...asked, ...comparePeers(say), ...comparePairs(say)];
};

function lexiconOfTables(): Lexicon {
  const opened = openLexicon(compiledLexicon());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return opened.lexicon;
}

function measure(size: number, lexicon: Lexicon): Figure[] {
  const listings = syntheticListings(size, 1000);
  const { buffer, figures: building } = build(size);
  const opening = timeEach(Array.from({ length: 50 }), () => openIndex(buffer));
  const opened = openIndex(buffer);
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  const { index } = opened;

  const lookups: number[] = [];
  const checks: number[] = [];
  const firstChecks: number[] = [];
  let found = 0;
  let flagged = 0;
  let candidates = 0;
  for (const planted of listings) {
    const run = () => checkOnce(planted, lexicon);
    const runs = Array.from({ length: rounds }, run);
    lookups.push(medianOf(runs.map(({ lookup }) => lookup)));
    checks.push(medianOf(runs.map(({ check }) => check)));
    const [one] = runs;
    if (one) firstChecks.push(one.check);
    candidates += one?.refs ?? 0;
    if (one?.isFirst) found++;
    if (one?.isFlagged) flagged++;
  }
  return [
    ...building,
    { what: 'open p50', value: opening.p50, unit: 'ms' },
    { what: 'open p99', value: opening.p99, unit: 'ms' },
    ...percentiles('retrieval', lookups),
    ...percentiles('whole check', checks),
    ...percentiles('whole check, asked once', firstChecks),
    ...typing(index, size),
    { what: 'candidates per listing', value: candidates / listings.length, unit: 'count' },
    { what: 'right notice first', value: found / listings.length, unit: 'share' },
    { what: 'right notice flagged', value: flagged / listings.length, unit: 'share' },
  ];

  function checkOnce({ listing, of }: Planted, words: Lexicon) {
    // A fresh object: what the matcher keeps of a listing it has read must not be measured.
    const fresh = { ...listing };
    const lookup = time(() => index.candidates(fresh, { lexicon: words }));
    const notices = lookup.result.map(({ offset }) => ({
      feed: 'bench',
      byAuthority: true,
      notice: syntheticNotice(offset),
    }));
    const match = time(() => matchNotices(fresh, notices, { lexicon: words }));
    return {
      lookup: lookup.ms,
      check: lookup.ms + match.ms,
      refs: notices.length,
      isFirst: lookup.result[0]?.offset === of,
      isFlagged: match.result.some(
        ({ level, notice }) => level === 'flagged' && notice.id === `synthetic:${of}`,
      ),
    };
  }
}

/** What somebody types, letter by letter, and a count of a type's notices. */
function typing(index: MatchIndex, size: number): Figure[] {
  const typed = syntheticKeystrokes(size, 200);
  const searches = typed.map((text) =>
    medianOf(Array.from({ length: rounds }, () => time(() => index.search(text, 8)).ms)),
  );
  const found = typed.filter((text) => index.search(text, 8).all > 0).length;
  const counts = Array.from({ length: 50 }, () => time(() => index.tally('toys', '2024-11-24')).ms);
  return [
    ...percentiles('keystroke', searches),
    { what: 'keystroke, slowest', value: Math.max(...searches), unit: 'ms' },
    { what: 'keystrokes that find something', value: found / typed.length, unit: 'share' },
    { what: 'count of a type', value: medianOf(counts), unit: 'ms' },
  ];
}

function build(size: number): { buffer: ArrayBuffer; figures: Figure[] } {
  const slice = 1000;
  let adding = 0;
  let slowest = 0;
  const builder = createIndexBuilder();
  for (let from = 0; from < size; from += slice) {
    const notices = Array.from({ length: Math.min(slice, size - from) }, (_, at) =>
      syntheticNotice(from + at),
    );
    const { ms } = time(() => {
      for (const [at, notice] of notices.entries())
        builder.add(notice, { pack: 0, offset: from + at, length: 1 });
    });
    adding += ms;
    slowest = Math.max(slowest, ms);
  }
  const finishing = builder.finishInSlices?.();
  let finish = 0;
  let buffer: ArrayBuffer | undefined;
  while (finishing && !buffer) {
    const { ms, result } = time(() => finishing.next());
    finish += ms;
    slowest = Math.max(slowest, ms);
    if (result.done) buffer = result.value;
  }
  if (!buffer) throw new Error('the index was not finished');
  const opened = openSections(matcherVersion, buffer);
  const sections = opened.kind === 'sections' ? opened.sections : new Map<number, Uint32Array>();
  const bytesOf = (kinds: number[]) =>
    kinds.reduce((sum, kind) => sum + (sections.get(kind)?.byteLength ?? 0), 0) / size;
  return {
    buffer,
    figures: [
      { what: 'build', value: adding + finish, unit: 'ms' },
      { what: 'build, of it finishing', value: finish, unit: 'ms' },
      { what: 'build, slowest slice', value: slowest, unit: 'ms' },
      { what: 'size', value: buffer.byteLength, unit: 'bytes' },
      { what: 'word postings per notice', value: bytesOf(Object.values(wordSections)), unit: 'bytes' },
      { what: 'vocabulary per notice', value: bytesOf(Object.values(vocabularySections)), unit: 'bytes' },
      { what: 'facts per notice', value: bytesOf([factsSection]), unit: 'bytes' },
    ],
  };
}

function percentiles(what: string, values: number[]): Figure[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [
    { what: `${what} p50`, value: percentile(sorted, 0.5), unit: 'ms' },
    { what: `${what} p99`, value: percentile(sorted, 0.99), unit: 'ms' },
  ];
}

function medianOf(values: number[]): number {
  return percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
