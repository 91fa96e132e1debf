import { searchWords } from '../../lib/check-page/search-words';
import { noticeSchema } from '../../lib/core/notice';
import { createIndexBuilder } from '../../lib/matching/build-index';
import type { Lexicon } from '../../lib/matching/lexicon/lexicon';
import { readConcepts } from '../../lib/matching/lexicon/tables';
import { openIndex } from '../../lib/matching/open-index';
import { type Figure, percentile } from './bench';
import { readTable, thingsTable } from './lexicon/lexicon-tables';
import { realisticNotices } from './realistic';

/** What is typed: in these languages. */
const typedIn = new Set(['en', 'ko', 'de', 'fr']);

/**
 * Words that name a thing, searched for among made-up notices of all kinds: by the words alone, as at every keystroke, and with
 * what they name, as when they are asked. Notices are read from text, as a list on disk is.
 */
export async function askedWords(size: number, lexicon: Lexicon): Promise<Figure[]> {
  const builder = createIndexBuilder();
  const lines = realisticNotices(size).map(({ notice }, at) => {
    builder.add(notice, { pack: 0, offset: at, length: 1 });
    return JSON.stringify(notice);
  });
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  const { index } = opened;
  const read = async (refs: readonly { offset: number }[]) =>
    refs.map(({ offset }) => ({
      ...{ feed: 'bench', byAuthority: true },
      notice: noticeSchema.parse(JSON.parse(lines[offset] ?? '')),
    }));
  const asked = readConcepts(readTable(thingsTable))
    .flatMap(({ names }) => names)
    .filter(({ lang }) => typedIn.has(lang))
    .map(({ text }) => text);
  const plain: number[] = [];
  const withKind: number[] = [];
  let found = 0;
  for (const text of asked) {
    plain.push(await timed(async () => read(index.search(text, 12).refs)));
    let finds = 0;
    withKind.push(
      await timed(async () => {
        finds = (await searchWords([{ index, read }], text, 12, lexicon)).kind?.found.length ?? 0;
      }),
    );
    if (finds > 0) found++;
  }
  return [
    ...percentiles('asked words', plain),
    ...percentiles('asked words, with what they name', withKind),
    { what: 'asked words that find what they name otherwise', value: found / asked.length, unit: 'share' },
  ];
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

function percentiles(what: string, values: readonly number[]): Figure[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.99].map((share) => ({
    ...{ what: `${what} p${100 * share}`, value: percentile(sorted, share), unit: 'ms' },
  }));
}
