import { describe, expect, it } from 'vitest';
import type { Round, RoundTarget } from '../../../lib/core/round';
import { roundFile } from '../../../lib/core/round-file';
import { daysSinceNotice, reportOf } from '../../../lib/core/round-report';
import type { SightingState } from '../../../lib/core/sighting';
import { readSightingLine } from '../../../lib/core/sightings-file';
import { madeRound, madeSeen, madeTarget } from './made-rounds';

const seen = (number: number, state: SightingState, over: Partial<RoundTarget> = {}): RoundTarget =>
  madeTarget(number, { opened: ['2026-11-20T10:59:30.000Z'], seen: { ...madeSeen, state }, ...over });
const round: Round = madeRound(1, {
  targets: [
    seen(1, { kind: 'on-sale' }),
    seen(2, { kind: 'on-sale' }, { published: '2026-11-19', notice: 'accc:2' }),
    seen(3, { kind: 'sold-out' }),
    seen(4, { kind: 'not-offered' }),
    seen(5, { kind: 'moved', to: '1005007000009999' }),
    seen(6, { kind: 'captcha' }),
    seen(7, { kind: 'unreadable' }),
    madeTarget(8, { label: '=HYPERLINK("https://x.example")' }),
  ],
});
const report = reportOf(round);

describe('what a round came to', () => {
  it('counts every listing once, and captchas and unread pages as not seen', () => {
    expect(report.all).toEqual({
      of: 8,
      seen: 5,
      states: { 'on-sale': 2, 'sold-out': 1, 'not-offered': 1, moved: 1, captcha: 1, unreadable: 1 },
      notOpened: 1,
    });
    for (const groups of [report.byMarketplace, report.bySource])
      expect(groups.reduce((sum, { counts }) => sum + counts.of, 0)).toBe(8);
  });

  it('is told by shop and by authority, the largest first', () => {
    expect(report.byMarketplace.map(({ marketplace, counts }) => [marketplace, counts.of])).toEqual([
      ['aliexpress', 4],
      ['temu', 4],
    ]);
    expect(
      report.bySource.map(({ source, counts }) => [source, counts.of, counts.states['on-sale']]),
    ).toEqual([
      ['us-cpsc', 7, 1],
      ['accc', 1, 1],
    ]);
  });

  it('is told by whole days since the notice', () => {
    expect(round.targets.map(daysSinceNotice)).toEqual([50, 1, 50, 50, 50, 50, 50, undefined]);
    expect(report.byAge.map(({ of }) => of)).toEqual([1, 0, 6, 0, 0]);
    expect(report.onSale.map(({ days }) => days)).toEqual([50, 1]);
  });

  it('is told by country, with who told it', () => {
    const stated = seen(
      9,
      { kind: 'on-sale' },
      { seen: { ...madeSeen, region: 'DE', regionFrom: 'volunteer' } },
    );
    const both = seen(10, { kind: 'on-sale' }, { seen: { ...madeSeen, regionFrom: 'volunteer' } });
    expect(
      reportOf({ targets: [...round.targets, stated, both] }).byRegion.map(({ region, told }) => [
        region,
        told,
      ]),
    ).toEqual([
      ['KR', 'both'],
      ['DE', 'volunteer'],
    ]);
    // A captcha and an unread page are of no country.
    expect(report.byRegion.map(({ told, counts }) => [told, counts.of])).toEqual([['page', 5]]);
  });
});

describe('a round as a file', () => {
  it('is a table in which a spreadsheet finds no formula', () => {
    const { name, text } = roundFile('csv', round);
    expect(name).toBe('ansim-round-2026-11-20.csv');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines[1]).toBe(
      '"aliexpress","#1005007000000001","https://www.aliexpress.com/item/1005007000000001.html","us-cpsc:1","us-cpsc","2026-10-01","Thing 1","2026-11-20T10:59:30.000Z","2026-11-20T11:00:00.000Z","50","KR","page","on-sale",""',
    );
    expect(lines[5]).toContain('"moved","#1005007000009999"');
    expect(lines[8]).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(lines[8]).toContain('"not-opened"');
  });

  it('is one of sightings that the public record takes, line by line', () => {
    const lines = roundFile('sightings', round).text.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    const read = lines.map((line) => readSightingLine(line, new Date('2026-11-21T00:00:00Z')));
    expect(read.map(({ kind }) => kind)).toEqual(lines.map(() => 'sighting'));
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      ...{ format: 1, listing: madeTarget(1).listing, notice: 'us-cpsc:1', basis: 'round', ...madeSeen },
    });
  });

  it('tells nothing of who looked beyond the country a sighting rests on', () => {
    const { text } = roundFile('json', { ...round, country: 'FR' });
    expect(JSON.parse(text)).toMatchObject({ format: 'ansim-round', version: 1 });
    expect(JSON.parse(text)).not.toHaveProperty('country');
    expect(JSON.parse(text)).not.toHaveProperty('id');
  });
});
