import type { ListState } from '../../lib/core/lists';
import { type SourceTally, sumOfTallies } from '../../lib/core/notice-tally';
import type { NoticeFigures } from '../../lib/core/overview-page';
import { tallyEdition } from '../../lib/feed/pack-tally';
import { composeNoticeFigures } from '../../lib/language/compose-notice-figures';
import type { Language } from '../../lib/language/language';
import { sentencesIn } from '../../lib/language/sentences';
import { numbered } from '../../lib/language/words';
import type { Parts } from './parts';

/** Milliseconds for one counting. A tenth of it serves 100,000 notices. */
const countingAtMost = 120_000;

/** The counting under way or done in this worker, by the editions it is of. What it counted of packs is kept. */
interface Counting {
  of: string;
  done: number;
  total: number;
  result: SourceTally[] | 'failed' | undefined;
}
let counting: Counting | undefined;

/** What the lists warn of: counted already, or being counted from now on, in slices between other work. */
export async function noticeFigures(
  lists: ListState[],
  language: Language,
  parts: Parts,
): Promise<NoticeFigures> {
  const editions = (await Promise.all(lists.map((list) => editionOf(list, parts)))).flat();
  const of = editions.map(({ edition }) => `${edition.feed} ${edition.manifestHash}`).join();
  if (counting?.of !== of) {
    counting = {
      of,
      done: 0,
      total: editions.reduce((sum, { notices }) => sum + notices, 0),
      result: undefined,
    };
    void count(counting, editions, parts);
    // What is kept of all packs is there in a moment.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { done, total, result } = counting;
  if (result === 'failed') {
    // Opening the overview again tries again.
    counting = undefined;
    return { kind: 'failed' };
  }
  if (result) return composeNoticeFigures(result, language, parts.now());
  const told = sentencesIn(language).dashboard.overview.counting(
    numbered(language, done),
    numbered(language, total),
  );
  return { kind: 'counting', told, done, of: total };
}

type Counted = Awaited<ReturnType<typeof editionOf>>;

async function editionOf(list: ListState, { store }: Parts) {
  const edition = list.state === 'none' ? undefined : await store.edition(list.feed);
  return edition
    ? [{ list, edition, notices: edition.manifest.packs.reduce((sum, { notices }) => sum + notices, 0) }]
    : [];
}

async function count(mine: Counting, editions: Counted, parts: Parts): Promise<void> {
  const { store, tallies, sync } = parts;
  const ports = {
    ...{ store, tallies, pause: sync.pause, signal: AbortSignal.timeout(countingAtMost) },
    told: (notices: number) => {
      mine.done += notices;
    },
  };
  try {
    const all: SourceTally[] = [];
    for (const { list, edition } of editions) {
      const bySource = await tallyEdition(edition, ports);
      for (const source of list.sources) {
        const tally = sumOfTallies(bySource.get(source.id) ?? []);
        all.push({ source, byAuthority: list.byAuthority && !source.own, tally });
      }
    }
    mine.result = all;
    await tallies.forgetOthers(
      editions.flatMap(({ edition }) => edition.manifest.packs.map(({ hash }) => hash)),
    );
  } catch (fault) {
    console.warn('Ansim could not count its notices; the overview says so.', fault);
    mine.result ??= 'failed';
  }
}
