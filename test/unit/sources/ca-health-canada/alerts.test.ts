import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../lib/core/may-go-red';
import { noticeNumber } from '../../../../lib/language/authority';
import { caHealthCanada } from '../../../../lib/sources/ca-health-canada';
import { bytesOf, fixture, noticeIn, walk } from '../fixture';

const bytes = {
  en: fixture('ca-health-canada/alerts-en.json'),
  fr: fixture('ca-health-canada/alerts-fr.json'),
};
const english = caHealthCanada.parse({ request: 'alerts-en.json', bytes: bytes.en });
const french = caHealthCanada.parse({ request: 'alerts-fr.json', bytes: bytes.fr });
const notice = (number: string) => noticeIn(english, `ca-health-canada:${number}`);
const [first] = JSON.parse(new TextDecoder().decode(bytes.en));
const readOne = (more: object) =>
  caHealthCanada.parse({ request: 'r', bytes: bytesOf(JSON.stringify([{ ...first, ...more }])) });

describe('rows of the English file', () => {
  it('give notices under their NID, printed as the site prints it, with the day of the last update', () => {
    expect(
      english.notices.map(({ id, published }) => [id.replace('ca-health-canada:', ''), published]),
    ).toEqual([
      ['90201', '2026-11-12'],
      ['90202', '2026-11-05'],
      ['90203', '2026-10-29'],
      ['90204', '2026-10-20'],
      ['90207', '2026-09-30'],
      ['90210', '2026-11-12'],
      ['90212', '2026-11-12'],
      ['90213', '1995-01-01'],
    ]);
    expect(noticeNumber(notice('90201'))).toBe('RA-90201');
  });

  it('give what the words are certain of, without entities and invisible characters', () => {
    expect(notice('90201')).toMatchObject({
      kind: 'recall',
      page: 'https://recalls-rappels.canada.ca/en/alert-recall/hestoria-space-heater',
      names: [
        { lang: 'en', text: 'Hestoria brand Space Heater' },
        { lang: 'en', text: 'Hestoria brand Space Heater Model HS2018' },
      ],
      brands: ['Hestoria'],
      models: ['HS2018'],
      category: { official: 'Household items', type: 'electrical-appliances' },
      hazards: [
        { official: 'Fire hazard', hazard: 'fire' },
        { official: 'Burn hazard', hazard: 'burns' },
      ],
      danger: [{ text: 'Hestoria brand Space Heater Model HS2018 recalled due to fire and burn hazards' }],
      advice: [{ text: expect.stringMatching(/^Stop using the heater and contact Hestoria/) }],
      measures: [],
      countries: ['CA'],
    });
    expect(heldBack(notice('90201'), 'brand-model', true)).toBeUndefined();
  });

  it('tell warnings from recalls, and keep the listing and the marketplace they name', () => {
    expect(notice('90202')).toMatchObject({
      kind: 'warning',
      names: [{ text: 'Balloon blowing kits' }, { text: 'Balunika Balloon Blowing Kits' }],
      listings: [{ marketplace: 'aliexpress', id: '1005000000000041', basis: 'authority' }],
      marketplaces: [],
    });
    expect(notice('90213').kind).toBe('alert');
  });

  it('are held back where only certain ones are meant, although the file does not say which', () => {
    expect(notice('90203').limits.batches).toEqual([
      'Certain Northwick mitts & gloves recalled due to mould hazard',
    ]);
    expect(heldBack(notice('90203'), 'brand-model', true)).toBe('limited-to-batches');
  });

  it('of a unit that publishes for all are kept by category, and limited to the seller alone', () => {
    expect(notice('90204')).toMatchObject({
      category: { official: 'Consumer products - Drugs', type: 'toys' },
      limits: { sellers: ['Temu by Orbello Store'] },
      marketplaces: ['Temu'],
    });
    expect(notice('90207')).toMatchObject({
      names: [{ text: 'Booster Seat' }],
      brands: ['CLEKKO'],
      category: { type: 'childcare' },
    });
  });

  it('are left out by unit or category, by name, also without a day, and else dropped with the reason', () => {
    expect(english.leftOut).toEqual([
      { record: '90205', category: 'Communications and Public Affairs Branch > Drugs' },
      { record: '90206', category: 'TC' },
      { record: '90208', category: 'CFIA' },
      { record: '90209', category: 'Medical devices' },
    ]);
    expect(english.dropped).toEqual([
      { record: 'https://recalls-rappels.canada.ca/en/alert-recall/nobody', why: 'no NID' },
      { record: '90211', why: 'the last update is no date' },
    ]);
    expect(readOne({ Title: '', Product: null }).dropped[0]?.why).toBe('neither title nor product');
  });

  it('report terms, fields and units that have no place', () => {
    expect(english.unmapped).toEqual([
      { field: 'hazard', term: 'Product safety' },
      { field: 'hazard', term: 'Label' },
      { field: 'category', term: 'Enchanted mirrors' },
      { field: 'hazard', term: 'Bewitchment hazard' },
      { field: 'category', term: '(none)' },
    ]);
    expect(english.unknownFields).toEqual(['Organization: Office of Marvels', 'Region']);
  });

  it('of 1995 have an https address; what is no address of the site leads by the NID', () => {
    expect(notice('90213').page).toBe('https://recalls-rappels.canada.ca/en/alert-recall/old-crib');
    expect(readOne({ URL: 'https://evil.example/en/x' }).notices[0]?.page).toBe(
      'https://recalls-rappels.canada.ca/en/node/90201',
    );
  });

  it('read a class where one is stated, an issue out of the title where none is, and a number as a text', () => {
    expect(readOne({ 'Recall class': 'Type II' }).notices[0]?.measures).toEqual([
      { lang: 'en', text: 'Recall class: Type II' },
    ]);
    expect(readOne({ Issue: null }).notices[0]?.hazards.map(({ hazard }) => hazard)).toEqual([
      'fire',
      'burns',
    ]);
    expect(readOne({ NID: 90201 }).notices[0]?.id).toBe('ca-health-canada:90201');
  });

  it('cost no other where one is broken', () => {
    const mixed = caHealthCanada.parse({
      request: 'alerts-en.json',
      bytes: bytesOf(JSON.stringify([first, { ...first, Title: 7 }, 'none'])),
    });
    expect(mixed.notices).toHaveLength(1);
    expect(mixed.dropped.map(({ record }) => record)).toEqual(['alerts-en.json #2', 'alerts-en.json #3']);
  });
});

describe('rows of the French file', () => {
  it('are read by their own fields, without a field or term left over', () => {
    expect(french).toMatchObject({ dropped: [], unmapped: [], unknownFields: [] });
    expect(noticeIn(french, 'ca-health-canada:90214')).toMatchObject({
      kind: 'recall',
      page: 'https://recalls-rappels.canada.ca/fr/avis-rappel/tuque-sansloup',
      names: [{ lang: 'fr', text: 'tuques Sansloup' }],
      hazards: [{ official: 'Danger de strangulation', hazard: 'strangulation' }],
      category: { official: 'Vêtements' },
    });
  });

  it('of a unit that publishes for all are left to the English file, which has the categories', () => {
    expect(french.leftOut).toEqual([
      { record: '90205', category: 'Communications and Public Affairs Branch' },
      { record: '90208', category: 'CFIA' },
    ]);
  });

  it('are in the language of their address', () => {
    const [row] = JSON.parse(new TextDecoder().decode(bytes.fr));
    const untranslated = { ...row, Titre: 'Mirror recalled', Produit: 'Mirror', URL: first.URL };
    const { notices } = caHealthCanada.parse({
      request: 'r',
      bytes: bytesOf(JSON.stringify([untranslated])),
    });
    expect(notices[0]?.names).toEqual([{ lang: 'en', text: 'Mirror' }]);
  });
});

describe('the two languages of a notice', () => {
  const both = (number: string) => {
    const [en, fr] = [notice(number), noticeIn(french, `ca-health-canada:${number}`)];
    const merged = caHealthCanada.mergeSame(en, fr);
    expect(caHealthCanada.mergeSame(fr, en)).toEqual(merged);
    return merged;
  };

  it('are one notice: the texts of both, and of the rest what the English row says', () => {
    const merged = both('90201');
    expect(merged.names.map(({ lang }) => lang)).toEqual(['en', 'en', 'fr', 'fr']);
    expect(merged.advice.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    expect(merged).toMatchObject({
      page: notice('90201').page,
      category: { official: 'Household items', type: 'electrical-appliances' },
      brands: ['Hestoria'],
    });
    expect(merged.hazards).toEqual(notice('90201').hazards);
  });

  it('name a marketplace once where the listing is known', () => {
    expect(both('90202').marketplaces).toEqual([]);
  });

  it('are merged as any other two readings where both are of one language', () => {
    const same = { ...notice('90201'), models: ['HS2019'] };
    expect(caHealthCanada.mergeSame(notice('90201'), same).models.toSorted()).toEqual(['HS2018', 'HS2019']);
  });
});

describe('the plan of Health Canada', () => {
  const requests = walk(caHealthCanada.plan(), () => undefined);

  it('asks for both files, and does without the French one', () => {
    expect(
      requests.map(({ path, optional, immutable }) => [path, optional ?? false, immutable ?? false]),
    ).toEqual([
      ['/sites/default/files/opendata-donneesouvertes/HCRSAMOpenData.json', false, false],
      ['/sites/default/files/opendata-donneesouvertes/SCRSAMDonneesOuvertes.json', true, false],
    ]);
  });

  it('believes a file of rows', () => {
    for (const [place, file] of [bytes.en, bytes.fr].entries())
      expect(requests[place]?.judge(file)).toEqual({ kind: 'answer' });
  });

  it.each([
    ['a page', bytesOf('<!doctype html><title>Page not found</title>'), /not whole JSON/],
    ['the file as it was once published, cut off within a text', bytes.en.slice(0, 900), /not whole JSON/],
    ['an empty list', bytesOf('[]'), /no row with an NID/],
    ['other rows', bytesOf('[{"id":1}]'), /no row with an NID/],
    ['another value', bytesOf('{"results":[]}'), /no list/],
    ['nothing', bytesOf(''), /not whole JSON/],
  ])('refuses %s', (_, file, why) => {
    expect(requests[0]?.judge(file)).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });
});

const real = new URL(
  '../../../../../shared/data/sources/health-canada/HCRSAMOpenData.sample.json',
  import.meta.url,
);
if (!existsSync(real)) console.log(`Skipped: real rows of Health Canada, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('real rows of 2026 (skipped where ../shared/data is absent)', () => {
  it('are devices of hospitals, left out without a field left over', () => {
    const { leftOut, ...rest } = caHealthCanada.parse({
      request: 'alerts-en.json',
      bytes: readFileSync(real),
    });
    expect(rest).toEqual({ notices: [], dropped: [], unmapped: [], unknownFields: [] });
    expect(leftOut).toEqual(
      ['82281', '82280', '82279'].map((record) => ({ record, category: 'Medical devices' })),
    );
  });

  it('are read whole where their unit stays', () => {
    const rows: object[] = JSON.parse(readFileSync(real, 'utf8'));
    const kept = rows.map((row) => ({
      ...row,
      Organization: 'Consumer product safety',
      Category: 'Toys and games',
    }));
    const { notices, dropped } = caHealthCanada.parse({
      request: 'alerts-en.json',
      bytes: bytesOf(JSON.stringify(kept)),
    });
    expect(dropped).toEqual([]);
    expect(notices.map(({ id, published, names }) => [id, published, names.length])).toEqual(
      ['82281', '82280', '82279'].map((number) => [`ca-health-canada:${number}`, '2026-07-03', 1]),
    );
  });
});
