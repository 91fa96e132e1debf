import { describe, expect, it } from 'vitest';
import type { Relisting } from '../../../lib/core/relisting';
import { relistingGrounds } from '../../../lib/core/relisting';
import { type Sighting, sightingStateKinds } from '../../../lib/core/sighting';
import {
  composeRelistingLine,
  composeRelistings,
  composeReportWords,
  type RelistingsInput,
} from '../../../lib/language/compose-relistings';
import { languages } from '../../../lib/language/language';
import { hereId, knownId, moment, relisting } from '../core/made-relistings';
import { hostile, list } from './samples';

const page = (over: Partial<RelistingsInput> = {}, relistings: Relisting[] = [relisting()]) =>
  composeRelistings({
    ...{ visitSightings: true, sightings: [], count: 0, lists: [list()], language: 'en', timeZone: 'UTC' },
    relistings: relistings.map((each) => ({ relisting: each, isOnAList: true })),
    ...over,
  });
const line = (of: Relisting, language: 'ko' | 'en' = 'en', isOnAList = true) =>
  composeRelistingLine(of, isOnAList, { language, timeZone: 'UTC' });

describe('a possible relisting in words', () => {
  it('has both sides with their numbers, sellers and timelines, and the notice', () => {
    const [card] = page().proposals;
    expect(card).toMatchObject({
      heading: 'Voltara mini heater VT-9041',
      notice: { line: 'Test list · 1 · 10 November 2026', name: 'Mini heater' },
      known: {
        number: `AliExpress ${knownId}`,
        address: `https://www.aliexpress.com/item/${knownId}.html`,
        facts: [{ label: 'Seller', text: 'Made-up Goods Store' }],
        timeline: [
          { when: '20 November 2026 at 10:00', told: 'On sale in South Korea' },
          { when: '21 November 2026 at 10:00', told: 'Not offered in South Korea' },
        ],
      },
      here: {
        number: `AliExpress ${hereId}`,
        timeline: [{ when: '25 November 2026 at 10:00', told: 'First seen' }],
        pictures: ['https://ae01.alicdn.com/kf/S0made.jpg'],
      },
      grounds: [{ label: 'Brand and model', here: 'Voltara VT-9041', there: 'Voltara VT-9041' }],
    });
    expect(card).not.toHaveProperty('doubt');
    expect(JSON.stringify(page())).not.toMatch(/\b(?:is|same product) (?:a relisting|relisted)\b/);
  });

  it('is doubted where the known listing is there again, and where no list has the notice any more', () => {
    const back = relisting({
      known: { ...relisting().known, timeline: [moment('21', 'not-offered'), moment('24', 'on-sale')] },
    });
    expect(page({}, [back]).proposals[0]?.doubt).toBe(
      'The known listing was seen in South Korea again, on 24 November 2026 at 10:00.',
    );
    const gone = page({ relistings: [{ relisting: relisting(), isOnAList: false }] });
    expect(gone.proposals[0]?.doubt).toBe('The notice is on none of your lists any more.');
    expect(line(back)).toBeUndefined();
    expect(line(relisting(), 'en', false)).toBeUndefined();
  });

  it('stands among the dismissed once it was found to be another product', () => {
    const told = page({}, [relisting({ state: 'dismissed' })]);
    expect(told.proposals).toEqual([]);
    expect(told.dismissed).toEqual([
      { key: relisting().key, label: 'Voltara mini heater VT-9041', told: `beside listing ${knownId}` },
    ]);
    expect(line(relisting({ state: 'dismissed' }))).toBeUndefined();
  });

  it('is one careful line in the popup, of one region and moment', () => {
    expect(line(relisting())?.told).toBe(
      `This may be the same product as listing ${knownId}, under another number. That one was not offered in South Korea on 21 November 2026 at 10:00.`,
    );
    expect(line(relisting(), 'ko')?.told).toContain('같은 제품일 수 있습니다');
  });

  it('begins a report with what was seen, in UTC', () => {
    expect(composeReportWords(relisting(), 'en')).toContain(
      `Listing ${knownId} of this notice was not offered in South Korea at 2026-11-21 10:00 UTC.`,
    );
    const moved = { ...moment('22', 'on-sale'), state: { kind: 'moved', to: hereId } } as const;
    const led = relisting({ known: { ...relisting().known, timeline: [moved] } });
    expect(composeReportWords(led, 'en')).toContain('led to another listing');
    expect(line(led)?.told).toContain('led elsewhere');
  });

  it('tells a country that only the volunteer stated as one, in timeline, popup, report and table', () => {
    const stated = { ...moment('22', 'not-offered', 'FR'), regionFrom: 'volunteer' as const };
    const own = relisting({ known: { ...relisting().known, timeline: [stated] } });
    const told = 'France (the country as stated by who looked)';
    expect(page({}, [own]).proposals[0]?.known.timeline[0]?.told).toBe(`Not offered in ${told}`);
    expect(line(own)?.told).toContain(`not offered in ${told} on`);
    expect(line(own, 'ko')?.told).toContain('프랑스(본 사람이 밝힌 나라)에서');
    expect(composeReportWords(own, 'en')).toContain(`not offered in ${told} at`);
    const back = { ...stated, state: { kind: 'on-sale' as const } };
    const offered = relisting({ known: { ...relisting().known, timeline: [back] } });
    expect(page({}, [offered]).proposals[0]?.doubt).toContain(`seen in ${told} again`);
    const sighting: Sighting = { ...stated, format: 1, listing: own.known.listing, basis: 'round' };
    expect(page({ sightings: [sighting] }).sightings.shown[0]?.where).toBe(told);
  });

  it.each(languages)('says every ground and every state in %s', (language) => {
    const all = relisting({
      grounds: relistingGrounds.map((kind) => ({ kind, here: 'a', there: 'b' })),
    });
    const labels = page({ language }, [all]).proposals[0]?.grounds.map(({ label }) => label);
    expect(new Set(labels).size).toBe(relistingGrounds.length);
    const sightings = sightingStateKinds.map(
      (kind, at): Sighting => ({
        ...{
          format: 1,
          listing: { marketplace: 'temu', id: '601000000000001' },
          basis: 'visit',
          region: 'KR',
        },
        at: moment(String(10 + at), 'on-sale').at,
        state: kind === 'moved' ? { kind, to: hereId } : { kind },
      }),
    );
    const { shown } = page({ language, sightings }).sightings;
    expect(new Set(shown.map(({ what }) => what)).size).toBe(sightingStateKinds.length);
  });

  it('carries hostile titles and sellers as plain, short text', () => {
    const own = relisting();
    const told = JSON.stringify(
      page({}, [
        relisting({
          listing: {
            ...own.listing,
            titles: [hostile.slice(0, 500)],
            seller: { name: hostile.slice(0, 500) },
          },
          grounds: [{ kind: 'same-title', here: hostile.slice(0, 500), there: 'x' }],
        }),
      ]),
    );
    expect(told).not.toContain('\u202e');
    expect(told).not.toContain('A'.repeat(400));
  });
});
