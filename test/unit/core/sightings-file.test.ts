import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import { readSightingLine, sightingLine, sightingsFile } from '../../../lib/core/sightings-file';

const now = new Date('2026-11-24T06:00:00Z');
const sighting: Sighting = {
  format: 1,
  listing: { marketplace: 'temu', id: '601099000000001' },
  notice: 'accc:neon-wall-lamp',
  at: '2026-11-20T10:00:00Z',
  region: 'KR',
  state: { kind: 'moved', to: '601099000000002' },
  basis: 'round',
};
const why = (value: unknown) => {
  const read = readSightingLine(typeof value === 'string' ? value : JSON.stringify(value), now);
  return read.kind === 'refused' ? read.why : undefined;
};

describe('a file of sightings', () => {
  it('gives back what was written, one line each, the same bytes for the same sighting', () => {
    const file = sightingsFile([sighting, { ...sighting, state: { kind: 'captcha' }, basis: 'visit' }]);
    expect(file.split('\n')).toHaveLength(3);
    expect(readSightingLine(file.split('\n')[0] ?? '', now)).toEqual({ kind: 'sighting', sighting });
    expect(sightingLine({ ...sighting })).toBe(file.split('\n')[0]);
  });

  it.each<[string, unknown]>([
    ['who saw it', { ...sighting, reporter: 'somebody' }],
    ['no region', { ...sighting, region: undefined }],
    ['a region that is no country', { ...sighting, region: 'Korea' }],
    ['a state nobody knows', { ...sighting, state: { kind: 'gone' } }],
    ['moved to nowhere', { ...sighting, state: { kind: 'moved' } }],
    ['moved to markup', { ...sighting, state: { kind: 'moved', to: '<b>12345</b>' } }],
    ['a number that is none', { ...sighting, listing: { marketplace: 'temu', id: 'x' } }],
    ['another shop', { ...sighting, listing: { marketplace: 'elsewhere', id: '601099000000001' } }],
    ['a local time', { ...sighting, at: '2026-11-20T10:00:00+09:00' }],
    ['a day to come', { ...sighting, at: '2026-11-26T10:00:00Z' }],
    ['a later format', { ...sighting, format: 2 }],
    ['no JSON', 'gone'],
    ['a line without end', `"${'x'.repeat(3000)}"`],
  ])('refuses %s, and says why', (_, value) => expect(why(value)).toMatch(/\S/));
});
