import { splitNoticeId } from '../../core/ids';
import type { Notice } from '../../core/notice';
import type { MeasuredExpectation } from '../edition/check-expectations';
import type { KeptSource } from '../edition/gather-all';
import { compare } from '../edition/make-packs';
import { isMatchable } from './is-matchable';
import {
  type CoveredField,
  coveredFields,
  type ExpectationQuality,
  mostListed,
  type SourceQuality,
} from './quality-report';

const holds: Record<CoveredField, (notice: Notice) => boolean> = {
  listings: ({ listings }) => listings.length > 0,
  gtins: ({ gtins }) => gtins.length > 0,
  certificates: ({ certificates }) => certificates.length > 0,
  brands: ({ brands }) => brands.length > 0,
  models: ({ models }) => models.length > 0,
  'brand and model': ({ brands, models }) => brands.length > 0 && models.length > 0,
  names: ({ names }) => names.length > 0,
  hazards: ({ hazards }) => hazards.length > 0,
  danger: ({ danger }) => danger.length > 0,
  page: ({ page }) => page !== undefined,
};

/**
 * How good one source's notices are, at `now` (ISO). `links` has the links this build found, by notice; where it has none
 * the notice's own count. Goes through the notices once.
 */
export function measureSource(
  source: KeptSource,
  links: ReadonlyMap<string, string[]>,
  now: string,
): SourceQuality {
  const { info, counts } = source;
  const filled = new Map<CoveredField, number>();
  const linkedTo = new Map<string, number>();
  const dates: string[] = [];
  const unmatchable: string[] = [];
  let linked = 0;
  let withdrawn = 0;
  for (const notice of source.notices) {
    if (notice.withdrawn !== undefined) {
      withdrawn++;
      continue;
    }
    dates.push(notice.published);
    for (const field of coveredFields) if (holds[field](notice)) add(filled, field);
    if (!isMatchable(notice)) unmatchable.push(notice.id);
    const others = (links.get(notice.id) ?? notice.linked)
      .map((id) => splitNoticeId(id)?.source ?? id)
      .filter((other) => other !== info.id);
    if (others.length > 0) linked++;
    for (const other of others) add(linkedTo, other);
  }
  const notices = dates.length;
  const { fresh, changed, unchanged, kept } = counts;
  return {
    ...{ id: info.id, name: info.name, complete: info.complete, state: source.state, why: source.why },
    ...(source.lastSuccess !== undefined && { lastSuccess: source.lastSuccess }),
    ...{ requests: source.requests, passedOver: source.passedOver },
    ...(source.records !== undefined && { records: source.records }),
    ...{ notices, withdrawn },
    changes: { fresh, changed, unchanged, kept, withdrawn: counts.withdrawn },
    coverage: coverageOf(filled, notices),
    ...(notices > 0 && { age: ageOf(dates, now) }),
    linked: { notices: linked, to: Object.fromEntries([...linkedTo].sort(([a], [b]) => compare(a, b))) },
    unmatchable: { notices: unmatchable.length, ids: unmatchable.sort(compare).slice(0, mostListed) },
    unmapped: countedTerms(source.unmapped),
    dropped: {
      records: source.dropped.length,
      listed: [...source.dropped].sort((a, b) => compare(a.record, b.record)).slice(0, mostListed),
    },
    leftOut: countedCategories(source.leftOut),
    unknownFields: source.unknownFields,
    missing: Object.keys(source.missing).length,
    expectations: source.expectations.map(withMargin),
  };
}

function coverageOf(filled: ReadonlyMap<CoveredField, number>, notices: number): SourceQuality['coverage'] {
  const of = (field: CoveredField) => {
    const count = filled.get(field) ?? 0;
    return { notices: count, share: notices === 0 ? 0 : rounded(count / notices) };
  };
  return {
    listings: of('listings'),
    gtins: of('gtins'),
    certificates: of('certificates'),
    brands: of('brands'),
    models: of('models'),
    'brand and model': of('brand and model'),
    names: of('names'),
    hazards: of('hazards'),
    danger: of('danger'),
    page: of('page'),
  };
}

function ageOf(dates: string[], now: string): SourceQuality['age'] {
  const sorted = dates.sort(compare);
  const [oldest = '', median = '', newest = ''] = [0, (sorted.length - 1) >> 1, -1].map((at) =>
    sorted.at(at),
  );
  const days = Math.floor((Date.parse(now) - Date.parse(median)) / 86_400_000);
  return { newest, oldest, medianDays: Math.max(0, days) };
}

function countedTerms(terms: KeptSource['unmapped']): SourceQuality['unmapped'] {
  const counts = new Map<string, SourceQuality['unmapped'][number]>();
  for (const { field, term } of terms) {
    const key = `${field} ${term}`;
    counts.set(key, { field, term, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || compare(`${a.field} ${a.term}`, `${b.field} ${b.term}`),
  );
}

function countedCategories(records: KeptSource['leftOut']): SourceQuality['leftOut'] {
  const counts = new Map<string, number>();
  for (const { category, count = 1 } of records) add(counts, category, count);
  return [...counts]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => b.count - a.count || compare(a.category, b.category));
}

function withMargin({ what, measured, least, most, holds }: MeasuredExpectation): ExpectationQuality {
  const isCount = what === 'records';
  const margins = [
    ...(least === undefined ? [] : [isCount ? (measured - least) / least : measured - least]),
    ...(most === undefined ? [] : [isCount ? (most - measured) / most : most - measured]),
  ];
  return {
    ...{ what, measured: isCount ? measured : rounded(measured), holds },
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    margin: rounded(Math.min(...margins)),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Four digits; never -0. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
