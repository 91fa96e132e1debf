import { countOf } from '../../sources/parsed-document';
import { type EditionSelectors, wordsOf } from '../selectors/edition-selectors';
import type { Published } from './build-edition';
import type { KeptSource } from './gather-all';
import type { GatheredSource } from './gather-source';

/** How many of anything a table names one by one. */
const mostNamed = 12;

const stateWords: Record<GatheredSource['state'], string> = {
  fetched: 'fetched',
  'from-file': 'from file',
  'kept-last-good': 'KEPT LAST GOOD',
  'not-asked': 'not asked',
  'no-key': 'NO KEY',
};

/** The table at the end of a build, and below it everything that was dropped, left out, unmapped or unknown. */
export function reportOf(published: Published): string {
  const { manifest, sources, decided, dropped, change, packs, selectors } = published;
  const rows = sources.map((source) => {
    const { counts } = source;
    return [
      source.info.id,
      stateWords[source.state],
      String(source.records ?? ''),
      String(manifest.sources.find((each) => each.id === source.info.id)?.notices ?? 0),
      String(counts.fresh),
      String(counts.changed),
      String(counts.unchanged + counts.kept),
      String(counts.withdrawn),
      String(source.dropped.length),
      String(countOf(source.leftOut)),
      manifest.sources.find((each) => each.id === source.info.id)?.newest ?? '',
      source.lastSuccess ?? '',
    ];
  });
  const head = [
    'source',
    'state',
    'records',
    'in force',
    'new',
    'changed',
    'kept',
    'withdrawn',
    'dropped',
    'left out',
    'newest',
    'last whole fetch',
  ];
  const lines = [
    ...columns([head, ...rows]),
    '',
    ...sources.flatMap(detailsOf),
    ...named(
      'not published',
      dropped.map(({ record, why }) => `${record}: ${why}`),
    ),
    ...linesOfDecisions(decided, sources),
    ...(selectors ? [lineOfSelectors(selectors)] : []),
    ...(change === undefined
      ? []
      : [
          `clients will wait for another edition to confirm this one: ${change}; if it is meant, build with --bulk`,
        ]),
    `edition ${manifest.sequence}, generated ${manifest.generated}, expires ${manifest.expires}, ` +
      `${manifest.packs.length} packs (${packs.made} new, ${packs.takenOver} unchanged), ` +
      `${manifest.packs.reduce((sum, pack) => sum + pack.bytes, 0)} bytes, ` +
      (manifest.keyId === 'unsigned' ? 'NOT SIGNED' : `signed by ${manifest.keyId}`),
  ];
  return lines.join('\n');
}

function detailsOf(source: KeptSource): string[] {
  const { id } = source.info;
  return [
    ...source.why.map((why) =>
      source.state === 'no-key' ? `${id}: ${why}` : `${id}: kept its last good notices: ${why}`,
    ),
    ...named(
      `${id}: passed over`,
      source.passedOver.map(({ request, why }) => `${request}: ${why}`),
    ),
    ...named(
      `${id}: dropped`,
      source.dropped.map(({ record, why }) => `${record}: ${why}`),
    ),
    ...named(`${id}: left out`, counted(source.leftOut.map(({ category, count }) => [category, count]))),
    ...named(`${id}: unmapped`, counted(source.unmapped.map(({ field, term }) => [`${field} "${term}"`]))),
    ...named(`${id}: unknown fields`, source.unknownFields),
    ...named(
      `${id}: missing, withdrawn if the next whole fetch misses them too`,
      Object.keys(source.missing).sort(),
    ),
  ];
}

function named(what: string, items: string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > mostNamed ? [`  and ${items.length - mostNamed} more`] : [];
  return [`${what} (${items.length}):`, ...items.slice(0, mostNamed).map((item) => `  ${item}`), ...more];
}

/** `Motor vehicles × 12`, most first. */
function counted(terms: [term: string, count?: number | undefined][]): string[] {
  const counts = new Map<string, number>();
  for (const [term, count = 1] of terms) counts.set(term, (counts.get(term) ?? 0) + count);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([term, count]) => `${term} × ${count}`);
}

function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** How much of the stewards' decisions stands in this edition, and what speaks of notices it does not hold. */
function linesOfDecisions(
  { links, outcomes, ahead }: Published['decided'],
  sources: readonly KeptSource[],
): string[] {
  const all = [...links.values()].flat();
  if (all.length === 0 && outcomes === 0) return ahead;
  const here = new Set(sources.flatMap(({ notices }) => [...notices.lines()].map(({ id }) => id)));
  const linked = all.filter(({ kind, notice }) => kind === 'link' && here.has(notice)).length;
  const retracted = all.filter(({ kind, notice }) => kind === 'retracted' && here.has(notice)).length;
  return [
    `decisions: ${linked} listings linked, ${retracted} found to be another product, ${outcomes} outcomes told`,
    ...named(
      'decided of notices that are not in this edition',
      [...links.keys()].filter((notice) => !here.has(notice)),
    ),
    ...ahead,
  ];
}

function lineOfSelectors({ set, from, hasEnded }: EditionSelectors): string {
  const origin = from === 'previous' ? ', as the previous edition' : '';
  return hasEnded
    ? `selectors: LEFT OUT, their last day was ${set.until}`
    : `selectors for pages that cannot be read: ${wordsOf(set)}${origin}`;
}
