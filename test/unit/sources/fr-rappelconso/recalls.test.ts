import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../lib/core/may-go-red';
import { frRappelConso } from '../../../../lib/sources/fr-rappelconso';
import { noticeRecordOf } from '../../../../lib/sources/fr-rappelconso/record';
import { bytesOf, fixture, noticeIn } from '../fixture';

const read = (name: string) =>
  frRappelConso.parse({ request: name, bytes: fixture(`fr-rappelconso/${name}`) });
const parsed = read('recalls-2026-11.json');
const notice = (record: string) => noticeIn(parsed, `fr-rappelconso:${record}`);
const [first] = JSON.parse(new TextDecoder().decode(fixture('fr-rappelconso/recalls-2026-11.json')));
const readOne = (more: object) =>
  frRappelConso.parse({ request: 'r', bytes: bytesOf(JSON.stringify([{ ...first, ...more }])) });

describe('records of RappelConso', () => {
  it('give notices under the numbers of their sheets, with the day of publication', () => {
    expect(parsed.notices.map(({ id, published }) => [id.replace('fr-rappelconso:', ''), published])).toEqual(
      [
        ['2026-11-0101', '2026-11-12'],
        ['2026-11-0102', '2026-11-10'],
        ['SR/90003/26', '2026-11-06'],
        ['2026-11-0106', '2026-11-03'],
        ['2026-11-0107', '2026-11-03'],
        ['2026-11-0109', '2026-11-02'],
        ['2026-10-0077', '2026-11-09'],
      ],
    );
  });

  it('give a brand, labelled models and a barcode that nothing holds back, in French as written', () => {
    expect(notice('2026-11-0101')).toMatchObject({
      kind: 'recall',
      page: 'https://rappel.conso.gouv.fr/fiche-rappel/90101/interne',
      names: [
        { lang: 'fr', text: 'hochet musical' },
        { lang: 'fr', text: 'hochet musical, réf. : zb-4410 et zb-4411' },
      ],
      brands: ['zorbaline'],
      models: ['zb-4410', 'zb-4411'],
      gtins: ['09501101530058'],
      category: { official: 'jouets', type: 'toys' },
      hazards: [
        { official: 'étouffement', hazard: 'choking' },
        { official: 'risque chimique', hazard: 'chemical' },
      ],
      danger: [{ lang: 'fr', text: 'des pièces se détachent du hochet' }],
      advice: [{ text: 'ne plus utiliser le produit' }, { text: 'rapporter le produit au point de vente' }],
      measures: [
        { text: 'volontaire (sans arrêté préfectoral)' },
        { text: 'remboursement' },
        { text: 'echange' },
      ],
      countries: ['FR'],
    });
    expect(heldBack(notice('2026-11-0101'), 'brand-model', true)).toBeUndefined();
  });

  it('keep a listing that the distributors name beside its marketplace, and the other shops', () => {
    expect(notice('2026-11-0101')).toMatchObject({
      listings: [{ marketplace: 'temu', id: '601000000000033', basis: 'authority' }],
      marketplaces: ['Cdiscount'],
    });
    expect(readOne({ distributeurs: 'cora, 601000000000033' }).notices[0]?.listings).toEqual([]);
  });

  it('keep the address of a listing in prose, the seller, and every limit there', () => {
    const charger = notice('2026-11-0109');
    expect(charger).toMatchObject({
      listings: [{ marketplace: 'aliexpress', id: '1005000000000033', basis: 'authority' }],
      marketplaces: ['Amazon'],
      models: ['kst10000'],
      limits: {
        batches: ['lot n° kb-2604'],
        serials: ['numéros de série : kb100 à kb950'],
        productionDates: ['fabriquées entre le 01/03/2026 et le 30/04/2026'],
        sellers: ['amazon.fr par kestorel direct'],
      },
    });
    expect(heldBack(charger, 'brand-model', true)).toBe('limited-to-batches');
  });

  it('tell "another risk" with what the prose names', () => {
    expect(notice('2026-11-0109').hazards).toEqual([
      { official: 'autre risque', hazard: 'other' },
      { official: 'Prendre feu', hazard: 'fire' },
    ]);
    expect(
      readOne({ risques_encourus: null, motif_rappel: 'une brûlure est possible' }).notices[0]?.hazards,
    ).toEqual([{ official: 'Brûlure', hazard: 'burns' }]);
  });

  it('of the Safety Gate have its number in capital letters, and are linked with its notice', () => {
    expect(notice('SR/90003/26')).toMatchObject({
      linked: ['eu-safety-gate:SR/90003/26'],
      page: 'https://rappel.conso.gouv.fr/fiche-rappel/90103/rapex',
      advice: [],
    });
  });

  it('keep food that is sent by post, have no brand where the field says so, and read the list as one text', () => {
    expect(notice('2026-11-0106')).toMatchObject({
      brands: [],
      gtins: ['09501101530089'],
      limits: { batches: ['mn-2603'], productionDates: ['date de durabilité minimale 2028-02-28'] },
      category: { type: 'food' },
    });
  });

  it('are left out by name where nobody buys them from a listing, and dropped without a number', () => {
    expect(parsed.leftOut).toEqual([
      { record: '2026-11-0104', category: 'alimentation > viandes' },
      {
        record: '2026-11-0105',
        category: 'automobiles et moyens de déplacement > automobiles, motos, scooters',
      },
    ]);
    expect(parsed.dropped).toEqual([{ record: 'recalls-2026-11.json #8', why: 'no numero_fiche' }]);
    expect(readOne({ date_publication: 'bientôt' }).dropped[0]?.why).toBe('date_publication is no date');
    expect(readOne({ libelle: null, modeles_ou_references: ' ' }).dropped[0]?.why).toMatch(/neither libelle/);
  });

  it('report terms and fields that have no place', () => {
    expect(parsed.unmapped).toEqual([
      { field: 'category', term: 'autres > objets connectés' },
      { field: 'hazard', term: 'ensorcellement' },
    ]);
    expect(parsed.unknownFields).toEqual(['code_postal_vendeur']);
    expect(notice('2026-11-0107').category).toEqual({ official: 'autres > objets connectés' });
    expect(readOne({ categorie_produit: null, sous_categorie_produit: null }).unmapped).toContainEqual({
      field: 'category',
      term: '(none)',
    });
  });

  it('never carry telephone numbers, pictures or the end of the refunds', () => {
    expect(JSON.stringify(parsed.notices)).not.toMatch(/0199887766|\.jpg|2027-02-15/);
  });

  it('have no page but the official one', () => {
    for (const lien_vers_la_fiche_rappel of [
      'https://evil.example/fiche-rappel/1/interne',
      'javascript:1',
      null,
    ])
      expect(readOne({ lien_vers_la_fiche_rappel }).notices[0]?.page).toBeUndefined();
  });

  it('cost no other where one is broken, and are read out of no error', () => {
    const mixed = frRappelConso.parse({
      request: 'recalls-x.json',
      bytes: bytesOf(JSON.stringify([first, { ...first, libelle: 7 }, 'none'])),
    });
    expect(mixed.notices).toHaveLength(1);
    expect(mixed.dropped.map(({ record }) => record)).toEqual(['recalls-x.json #2', 'recalls-x.json #3']);
    expect(read('error-body.json').dropped[0]?.why).toContain('ODSQLSyntaxError');
  });

  it('of 2022 are read in capital letters as well', () => {
    expect(read('recalls-2022-03.json').notices[0]).toMatchObject({
      id: 'fr-rappelconso:2022-03-0002',
      gtins: ['09501101530102', '09501101530119'],
      limits: { batches: [] },
      hazards: [{ hazard: 'injuries' }, { hazard: 'burns' }],
      category: { type: 'childcare' },
    });
  });
});

describe('the id of a recall', () => {
  it.each([
    ['2026-06-0249', '2026-06-0249'],
    [' 2026-06-0249 ', '2026-06-0249'],
    ['sr/01532/26', 'SR/01532/26'],
    ['a12/01532/26', 'A12/01532/26'],
    ['22705', undefined],
    ['', undefined],
    [null, undefined],
  ])('%o is %o', (number, record) => expect(noticeRecordOf(number)).toBe(record));
});

describe('two versions of a recall', () => {
  const older = noticeIn(read('recalls-2026-10.json'), 'fr-rappelconso:2026-10-0077');
  const newer = notice('2026-10-0077');

  it('are the later one as it is, in whatever order they were read', () => {
    expect(frRappelConso.mergeSame(older, newer)).toEqual(newer);
    expect(frRappelConso.mergeSame(newer, older)).toEqual(newer);
    expect(newer.models).toEqual(['tr-150', 'tr-160']);
  });

  it('are all that either says where both are of one day', () => {
    const same = { ...older, published: newer.published, models: ['tr-170'] };
    expect(frRappelConso.mergeSame(same, newer).models.toSorted()).toEqual(['tr-150', 'tr-160', 'tr-170']);
  });
});

const real = new URL(
  '../../../../../shared/data/sources/rappelconso/rappelconso-v2.sample.json',
  import.meta.url,
);
if (!existsSync(real)) console.log(`Skipped: real recalls of RappelConso, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('real records of 2026 (skipped where ../shared/data is absent)', () => {
  const rows = (): object[] => JSON.parse(readFileSync(real, 'utf8')).results;
  const parse = (records: object[]) =>
    frRappelConso.parse({ request: 'recalls-x.json', bytes: bytesOf(JSON.stringify(records)) });

  it('are food of French shops, left out without a field left over', () => {
    expect(parse(rows())).toEqual({
      notices: [],
      dropped: [],
      leftOut: ['2026-06-0249', '2026-07-0009'].map((record) => ({
        record,
        category: 'alimentation > céréales et produits de boulangerie',
      })),
      unmapped: [],
      unknownFields: [],
    });
  });

  it('are read whole where their category stays', () => {
    const kept = parse(rows().map((row) => ({ ...row, sous_categorie_produit: 'noix et graines' })));
    expect(kept.unmapped).toEqual([]);
    expect(
      kept.notices.map(({ brands, models, gtins, limits }) => ({ brands, models, gtins, limits })),
    ).toEqual([
      {
        brands: ['axel et paul'],
        models: [],
        gtins: ['03770018292519'],
        limits: {
          batches: ['312', 'lot n° 312'],
          serials: [],
          productionDates: ['date de durabilité minimale 2027-12-31'],
          sellers: [],
        },
      },
      {
        brands: ['les moulinettes'],
        models: [],
        gtins: [],
        limits: {
          batches: ['1/mf/pbdb/ab/24'],
          serials: [],
          productionDates: ['date limite de consommation 2026-10-03 - 2026-10-16'],
          sellers: [],
        },
      },
    ]);
  });
});
