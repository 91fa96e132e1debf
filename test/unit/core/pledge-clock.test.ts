import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../lib/core/built-in-sources';
import { businessDaysAfter } from '../../../lib/core/business-days';
import type { ListingBasis } from '../../../lib/core/listing-bases';
import { pledgeClocks } from '../../../lib/core/pledge-clock';
import { pledges } from '../../../lib/core/pledges';
import type { Sighting } from '../../../lib/core/sighting';
import { composeClock, composeLastSeen } from '../../../lib/language/compose-record';
import { languages } from '../../../lib/language/language';
import { recordSentencesIn } from '../../../lib/language/record-sentences';

const id = '1005099000000001';
const seen = (at: string, kind: string, over: { region?: string; id?: string } = {}): Sighting => ({
  format: 1,
  listing: { marketplace: 'aliexpress', id: over.id ?? id },
  at: `${at}:00Z`,
  region: over.region ?? 'AU',
  state: (kind === 'moved' ? { kind, to: '1005099000000002' } : { kind }) as Sighting['state'],
  basis: 'round',
});
/** Published on a Thursday: in Australia the promise ends with Monday, 2026-11-09. */
const clocks = (sightings: Sighting[], over: { source?: string; basis?: ListingBasis; shop?: 'temu' } = {}) =>
  pledgeClocks(
    {
      notice: { source: over.source ?? 'accc', published: '2026-11-05' },
      listing: { marketplace: over.shop ?? 'aliexpress', id, basis: over.basis ?? 'authority' },
    },
    sightings,
  );

describe('business days', () => {
  it.each([
    ['2026-11-05', 2, '2026-11-09'],
    ['2026-11-06', 1, '2026-11-09'],
    ['2026-11-07', 1, '2026-11-09'],
    ['2026-11-08', 3, '2026-11-11'],
    ['2026-12-30', 3, '2027-01-04'],
    ['2026-11-02', 0, '2026-11-02'],
  ])('end, from %s, %i later on %s', (from, count, due) => expect(businessDaysAfter(from, count)).toBe(due));
});

describe('a pledge', () => {
  it('is told by a page that can be opened, in a language that is named, and no results are told as the promise', () => {
    for (const { told } of pledges) {
      expect(told.address).toMatch(/^https:\/\//);
      expect(['en', 'ko']).toContain(told.lang);
      expect(`${told.words} ${told.address}`).not.toContain('17665');
    }
  });

  it.each(languages)(
    'names three working days of the EU for finding listings, not for removing them (%s)',
    (language) => {
      const { promise } = recordSentencesIn(language).clock;
      expect(promise.eu).toMatch(
        language === 'en' ? /identification .* within three working days/ : /사흘 안에 .*찾는 일/,
      );
      expect(promise.eu).toMatch(
        language === 'en' ? /removal itself no number of days/ : /내리는 날수는 정하지 않음/,
      );
    },
  );
});

describe('the pledge clock', () => {
  it('says where pages did not name the region, but whoever looked did', () => {
    const two = [seen('2026-11-20T00:00', 'on-sale'), seen('2026-11-22T00:00', 'on-sale')];
    const [named] = clocks(two.map((each) => ({ ...each, regionFrom: 'page' as const })));
    expect(named).not.toHaveProperty('isStated');
    const [stated] = clocks(two.map((each) => ({ ...each, regionFrom: 'volunteer' as const })));
    expect(stated).toEqual({ ...named, isStated: true });
    expect(composeClock(named!, 'en')).toContain('in Australia,');
    expect(composeClock(stated!, 'en')).toContain('Australia (the country as stated by who looked)');
    expect(composeClock(stated!, 'ko')).toContain('(본 사람이 밝힌 나라)');
    expect(composeLastSeen([{ ...two[0]!, regionFrom: 'volunteer' }], 'en')[0]).toContain('as stated by');
    expect(composeLastSeen([two[0]!], 'en')[0]).not.toContain('stated');
  });

  it('says that nobody looked, and counts no single sighting and none within a day of each other', () => {
    expect(clocks([])).toEqual([
      { pledge: 'australia', due: '2026-11-09', kind: 'not-counted', why: 'not-seen' },
    ]);
    expect(clocks([seen('2026-11-20T00:00', 'not-offered')])).toMatchObject([{ why: 'one-sighting' }]);
    expect(
      clocks([seen('2026-11-20T00:00', 'not-offered'), seen('2026-11-20T23:59', 'not-offered')]),
    ).toMatchObject([{ why: 'too-close' }]);
  });

  it('needs both sightings from one and the same region of the pledge', () => {
    const eu = { source: 'eu-safety-gate' };
    const two = [
      seen('2026-11-20T00:00', 'not-offered', { region: 'DE' }),
      seen('2026-11-22T00:00', 'not-offered', { region: 'FR' }),
    ];
    expect(clocks(two, eu)).toMatchObject([
      { region: 'DE', why: 'one-sighting' },
      { region: 'FR', why: 'one-sighting' },
    ]);
    expect(clocks(two)).toMatchObject([{ pledge: 'australia', why: 'not-seen' }]);
  });

  it('says past due only where both sightings on sale are past the whole last day', () => {
    const early = seen('2026-11-06T10:00', 'on-sale');
    const lastMinute = seen('2026-11-09T23:59', 'on-sale');
    const late = seen('2026-11-10T00:00', 'on-sale');
    const later = seen('2026-11-11T00:00', 'on-sale');
    expect(clocks([early, lastMinute])).toMatchObject([{ kind: 'still-offered', judgement: 'not-due' }]);
    expect(clocks([early, late])).toMatchObject([{ kind: 'still-offered', judgement: 'open' }]);
    expect(clocks([later, late, early])).toMatchObject([
      { kind: 'still-offered', first: late.at, last: later.at, judgement: 'past-due' },
    ]);
  });

  it('says late only where it was seen on sale past the last day, and otherwise that nobody knows', () => {
    const gone = [seen('2026-11-12T00:00', 'not-offered'), seen('2026-11-13T00:00', 'not-offered')];
    expect(clocks(gone)).toMatchObject([{ kind: 'not-offered', judgement: 'open' }]);
    expect(clocks([seen('2026-11-09T12:00', 'on-sale'), ...gone])).toMatchObject([{ judgement: 'open' }]);
    expect(clocks([seen('2026-11-10T12:00', 'on-sale'), ...gone])).toMatchObject([
      { judgement: 'late', lastOnSale: '2026-11-10T12:00:00Z' },
    ]);
    expect(
      clocks([seen('2026-11-09T12:00', 'not-offered'), seen('2026-11-12T12:00', 'not-offered')]),
    ).toMatchObject([{ judgement: 'in-time' }]);
  });

  it('begins again where the listing came back, or sold out, or led elsewhere', () => {
    const gone = [seen('2026-11-06T00:00', 'not-offered'), seen('2026-11-08T00:00', 'not-offered')];
    expect(clocks([...gone, seen('2026-11-20T00:00', 'on-sale')])).toMatchObject([{ why: 'one-sighting' }]);
    for (const kind of ['sold-out', 'moved'])
      expect(clocks([...gone, seen('2026-11-20T00:00', kind)])).toMatchObject([{ why: 'neither' }]);
    expect(
      clocks([...gone, seen('2026-11-10T00:00', 'sold-out'), seen('2026-11-20T00:00', 'not-offered')]),
    ).toMatchObject([{ why: 'one-sighting' }]);
  });

  it('passes over captchas, pages that could not be read, other listings and what was seen before the notice', () => {
    const nothing = [
      seen('2026-11-10T00:00', 'captcha'),
      seen('2026-11-12T00:00', 'unreadable'),
      seen('2026-11-13T00:00', 'on-sale', { id: '1005099000000009' }),
      seen('2026-11-04T23:59', 'on-sale'),
    ];
    expect(clocks(nothing)).toMatchObject([{ why: 'not-seen' }]);
  });

  it('takes a US twin for the global listing that the notice names', () => {
    const twin = { id: String(BigInt(id) + 2n ** 51n) };
    const two = [seen('2026-11-12T00:00', 'on-sale', twin), seen('2026-11-14T00:00', 'on-sale', twin)];
    expect(clocks(two)).toMatchObject([{ kind: 'still-offered', judgement: 'past-due' }]);
  });

  it('names no number of days where the agreement names none', () => {
    const [clock] = clocks(
      [
        seen('2026-12-01T00:00', 'on-sale', { region: 'KR' }),
        seen('2026-12-09T00:00', 'on-sale', { region: 'KR' }),
      ],
      { source: 'kr-findings-seoul' },
    );
    expect(clock).toMatchObject({ pledge: 'korea', kind: 'still-offered', judgement: 'open' });
    expect(clock).not.toHaveProperty('due');
  });

  it('does not run for other authorities, shops without a known pledge, or listings the authority did not name', () => {
    const late = [seen('2026-11-20T00:00', 'on-sale'), seen('2026-11-22T00:00', 'on-sale')];
    expect(clocks(late, { source: 'us-cpsc' })).toEqual([]);
    expect(clocks(late, { shop: 'temu' })).toEqual([]);
    expect(clocks(late, { basis: 'steward' })).toEqual([]);
    expect(clocks(late, { basis: 'volunteers' })).toEqual([]);
  });
});

describe('the table of pledges', () => {
  it('names sources that are there, each in one pledge, countries each once, and where it is told', () => {
    const named = pledges.flatMap(({ sources }) => sources);
    for (const source of named) expect(builtInSources).toContain(source);
    expect(new Set(named).size).toBe(named.length);
    const regions = pledges.flatMap((each) => each.regions);
    expect(new Set(regions).size).toBe(regions.length);
    expect(pledges.find((each) => each.id === 'eu')?.regions).toHaveLength(27);
    for (const { told, givenBy } of pledges) {
      expect(told.words).not.toBe('');
      expect(givenBy.length).toBeGreaterThan(0);
    }
  });
});
