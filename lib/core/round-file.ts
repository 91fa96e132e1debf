import { csvOf } from './csv';
import { splitNoticeId } from './ids';
import { listingAddress } from './marketplace-ids';
import { type Round, type RoundTarget, sightingOf } from './round';
import type { RoundFileKind } from './round-file-kinds';
import { daysSinceNotice } from './round-report';
import type { SavedFile } from './saved-file';
import { sightingsFile } from './sightings-file';

const columns = [
  ...['marketplace', 'listing', 'address', 'notice', 'source', 'published', 'product', 'opened', 'seen'],
  ...['days_since_notice', 'region', 'region_told_by', 'state', 'moved_to'],
] as const;

/** A round as a file: every listing, opened or not. Nothing in it tells who looked. */
export function roundFile(kind: RoundFileKind, round: Round): SavedFile {
  const name = `ansim-round-${round.made.slice(0, 10)}`;
  switch (kind) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: csvOf(columns, round.targets.map(cells)) };
    case 'json':
      return {
        name: `${name}.json`,
        type: 'application/json',
        text: `${JSON.stringify(jsonOf(round), null, 2)}\n`,
      };
    case 'sightings':
      return {
        name: `${name}-sightings.ndjson`,
        type: 'application/x-ndjson',
        text: sightingsFile(round.targets.flatMap((target) => sightingOf(target) ?? [])),
      };
  }
}

function jsonOf({ made, changed, filter, state, targets }: Round) {
  return { format: 'ansim-round', version: 1, made, changed, filter, state, targets };
}

function cells(target: RoundTarget): (string | number)[] {
  const { listing, notice, published, label = '', opened, seen } = target;
  const { state } = seen ?? {};
  return [
    // A spreadsheet would round a long number.
    ...[listing.marketplace, `#${listing.id}`, listingAddress(listing.marketplace, listing.id)],
    ...[notice, splitNoticeId(notice)?.source ?? '', published, label, opened.at(-1) ?? '', seen?.at ?? ''],
    ...[daysSinceNotice(target) ?? '', seen?.region ?? '', seen?.regionFrom ?? ''],
    ...[state?.kind ?? 'not-opened', state?.kind === 'moved' ? `#${state.to}` : ''],
  ];
}
