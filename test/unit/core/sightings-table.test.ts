import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import { sightingsTable } from '../../../lib/core/sightings-table';

const sighting: Sighting = {
  ...{ format: 1, listing: { marketplace: 'temu', id: '601099000000001' }, notice: 'accc:neon-wall-lamp' },
  ...{
    at: '2026-11-20T10:00:00Z',
    region: 'KR',
    regionFrom: 'volunteer',
    state: { kind: 'moved', to: '601099000000002' },
    basis: 'visit',
  },
};

describe('sightings as a table', () => {
  it('tell what the file to share tells, with numbers that no spreadsheet rounds', () => {
    const [head, row, end] = sightingsTable([sighting]).replace('\ufeff', '').split('\r\n');
    expect(head).toBe('"at","region","region_told_by","marketplace","listing","notice","state","to","basis"');
    expect(row).toBe(
      '"2026-11-20T10:00:00Z","KR","volunteer","temu","#601099000000001","accc:neon-wall-lamp","moved","#601099000000002","visit"',
    );
    expect(end).toBe('');
    const { regionFrom: _, ...untold } = sighting;
    expect(sightingsTable([untold])).toContain('"KR","","temu"');
  });
});
