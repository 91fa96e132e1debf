import { csvOf } from './csv';
import type { Sighting } from './sighting';

/** Sightings as a table for a spreadsheet: the same as in the file that is shared, one a row. No cell of it computes. */
export function sightingsTable(sightings: readonly Sighting[]): string {
  return csvOf(
    ['at', 'region', 'region_told_by', 'marketplace', 'listing', 'notice', 'state', 'to', 'basis'],
    sightings.map(({ at, region, regionFrom, listing, notice, state, basis }) => [
      at,
      region,
      regionFrom ?? '',
      listing.marketplace,
      // A spreadsheet would round a long number.
      `#${listing.id}`,
      notice ?? '',
      state.kind,
      state.kind === 'moved' ? `#${state.to}` : '',
      basis,
    ]),
  );
}
