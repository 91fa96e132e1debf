import { type Cell, escaped, grouped, page, percent, table } from './html';
import {
  coveredFields,
  type ExpectationQuality,
  type QualityReport,
  type SourceQuality,
} from './quality-report';

/** How many single records or notices the page names; the JSON beside it has more. */
const mostShown = 50;

const states: Record<SourceQuality['state'], string> = {
  fetched: 'fetched',
  'from-file': 'from files',
  'kept-last-good': 'kept its last good notices',
  'not-asked': 'not asked',
  'no-key': 'no key',
};

/** The report as a page for people: everything escaped, no scripts, nothing loaded, readable without a mouse or colours. */
export function qualityPage(report: QualityReport): string {
  const { edition, totals, sources } = report;
  const title = `Data quality of edition ${edition.sequence}`;
  return page(
    title,
    [
      `<header><h1>${title}</h1>`,
      paragraph(
        `Generated ${edition.generated}, good until ${edition.expires}, ` +
          (edition.keyId === 'unsigned' ? 'not signed.' : `signed by ${edition.keyId}.`),
      ),
      paragraph(
        `${grouped(totals.notices)} notices in force of ${sources.length} sources, ${grouped(totals.linked)} of them linked with ` +
          `another authority’s; ${grouped(totals.withdrawn)} withdrawn; ${grouped(totals.unmatchable)} that no listing could ever ` +
          `match; ${grouped(totals.dropped)} records could not be read.`,
      ),
      ...(report.heldBack === undefined
        ? []
        : [look(`Clients will wait for another edition to confirm this one: ${report.heldBack}.`)]),
      '</header>',
      '<main>',
      overview(sources),
      table(
        'Notices that were not published',
        ['Notice', 'Why'],
        report.notPublished.slice(0, mostShown).map(({ record, why }) => [record, why]),
      ),
      ...sources.map(sourceSection),
      '</main>',
    ].join('\n'),
  );
}

function overview(sources: readonly SourceQuality[]): string {
  const head = [
    'Source',
    'State',
    'Records',
    'In force',
    'Brand and model',
    'GTIN',
    'Certificate',
    'Listing',
    'Newest',
    'Could never match',
  ];
  const rows = sources.map(({ id, state, records, notices, coverage, age, unmatchable }): Cell[] => [
    id,
    states[state],
    records ?? '',
    notices,
    ...(['brand and model', 'gtins', 'certificates', 'listings'] as const).map((field) =>
      percent(coverage[field]?.share ?? 0),
    ),
    age?.newest ?? '',
    unmatchable.notices,
  ]);
  const links = sources.map(({ id }) => `<li><a href="#${escaped(id)}">${escaped(id)}</a></li>`);
  return `${table('All sources', head, rows)}\n<nav aria-label="Sources"><ul>${links.join('')}</ul></nav>`;
}

function sourceSection(source: SourceQuality): string {
  const { id, name, state, why, age, linked, changes } = source;
  const to = Object.entries(linked.to).map(([other, count]): Cell[] => [other, count]);
  return [
    `<section aria-labelledby="${escaped(id)}"><h2 id="${escaped(id)}">${escaped(name)} <small>${escaped(id)}</small></h2>`,
    ...(state === 'fetched' || state === 'from-file'
      ? [paragraph(`${sentence(states[state])}.`)]
      : [look(`${sentence(states[state])}${why.length > 0 ? `: ${why.join('; ')}` : ''}.`)]),
    paragraph(
      `${source.complete ? 'Complete: what is missing from two whole fetches is withdrawn.' : 'Incremental: absence means nothing.'} ` +
        (source.lastSuccess === undefined
          ? 'Never fetched whole.'
          : `Last fetched whole ${source.lastSuccess}, ${source.requests} requests this time.`),
    ),
    ...(age === undefined
      ? []
      : [
          paragraph(
            `Newest ${age.newest}, oldest ${age.oldest}, half of them within ${grouped(age.medianDays)} days.`,
          ),
        ]),
    paragraph(
      `${grouped(changes.fresh)} new, ${grouped(changes.changed)} changed, ${grouped(changes.unchanged + changes.kept)} kept, ` +
        `${grouped(changes.withdrawn)} withdrawn now, ${grouped(source.missing)} missing and withdrawn if the next whole fetch misses them too.`,
    ),
    table(
      'What it was held to',
      ['Expectation', 'Measured', 'Bounds', 'How near'],
      source.expectations.map(expectationRow),
    ),
    table(
      'How many of its notices in force hold what',
      ['Field', 'Notices', 'Share'],
      coveredFields.map((field) => {
        const { notices, share } = source.coverage[field] ?? { notices: 0, share: 0 };
        return [field, notices, percent(share)];
      }),
    ),
    table(`Linked with other authorities: ${grouped(linked.notices)} notices`, ['Authority', 'Links'], to),
    table(
      'Terms without a place in our vocabularies',
      ['Term', 'Field', 'Records'],
      source.unmapped.slice(0, mostShown).map(({ term, field, count }) => [term, field, count]),
    ),
    table(
      `Records that could not be read: ${grouped(source.dropped.records)}`,
      ['Record', 'Why'],
      source.dropped.listed.slice(0, mostShown).map(({ record, why: reason }) => [record, reason]),
    ),
    table(
      'Left out on purpose',
      ['Category', 'Records'],
      source.leftOut.map(({ category, count }) => [category, count]),
    ),
    table(
      'Fields of a shape the parser does not know',
      ['Field'],
      source.unknownFields.map((field) => [field]),
    ),
    table(
      'Passed over',
      ['Document', 'Why'],
      source.passedOver.slice(0, mostShown).map(({ request, why: reason }) => [request, reason]),
    ),
    table(
      `No listing could ever match: ${grouped(source.unmatchable.notices)} notices`,
      ['Notice'],
      source.unmatchable.ids.slice(0, mostShown).map((notice) => [notice]),
    ),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function expectationRow({ what, measured, least, most, holds, margin }: ExpectationQuality): Cell[] {
  const written = (value: number) => (what === 'records' ? grouped(value) : percent(value));
  const bounds = [
    ...(least === undefined ? [] : [`at least ${written(least)}`]),
    ...(most === undefined ? [] : [`at most ${written(most)}`]),
  ];
  return [
    what,
    written(measured),
    bounds.join(', '),
    holds ? `${percent(margin)} to spare` : `BROKEN by ${percent(-margin)}`,
  ];
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

/** Something a person should look at, marked by words and a bar, not by colour. */
function look(text: string): string {
  return `<p class="look">${escaped(text)}</p>`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
