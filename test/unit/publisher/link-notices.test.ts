import { describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../../lib/core/notice';
import { pageOfOneNotice } from '../../../lib/publisher/edition/link-keys';
import { findLinks } from '../../../lib/publisher/edition/link-notices';
import { ownersOf } from '../../../lib/publisher/edition/page-owners';
import { asItsSourceSaid, saidLinks } from '../../../lib/publisher/edition/said-links';
import { blockedFoodPage } from '../../../lib/sources/kr-mfds/blocked-food';
import { sources } from '../../../lib/sources/registry';
import { notice } from './fake-source';

const there = (changed: Partial<NoticeInput>) => notice('1', { source: 'other-office', ...changed });
const gtins = ['04006381333931'];
const type = { official: 'Toys', type: 'toys' as const };

function linksOf(...notices: ReturnType<typeof notice>[]) {
  const links = findLinks(notices);
  return notices.map((each) => links.get(each.id) ?? each.linked);
}

describe('linking notices of several authorities', () => {
  it.each<[string, Partial<NoticeInput>, Partial<NoticeInput>]>([
    ['a GTIN', { gtins }, { gtins }],
    [
      'a listing, by its US number on one side',
      { listings: [{ marketplace: 'aliexpress', id: '1005006000000001', basis: 'authority' }] },
      { listings: [{ marketplace: 'aliexpress', id: '3256805813685249', basis: 'authority' }] },
    ],
    [
      'a certificate, with remarks on one side',
      { source: 'kr-kats-certificates', certificates: ['CB061R999-6102'] },
      { source: 'kr-kats-recalls', certificates: ['cb061r999-6102 (인증모델: VT-9041)'] },
    ],
    [
      'brand, model and product type, however they are written',
      { brands: ['Voltara'], models: ['VT-9041'], category: type },
      { brands: ['VOLTARA'], models: ['vt 9041'], category: { ...type, official: 'Spielzeug' } },
    ],
    [
      'brand, model and what the English name says it is, where an authority has no categories',
      {
        source: 'us-cpsc',
        brands: ['Voltara'],
        models: ['VT-9041'],
        names: [{ lang: 'en', text: 'Voltara Baby Strollers with Canopy' }],
      },
      {
        source: 'ca-health-canada',
        brands: ['Voltara'],
        models: ['VT9041'],
        category: { official: 'Children’s products', type: 'childcare' },
      },
    ],
    [
      'the official page of one of them, in whatever language it was opened',
      { page: 'https://www.office.example/recalls/2026/rattles-fall-apart-26-582' },
      { page: 'https://office.example/Recalls/2026/Rattles-fall-apart-26-582/?lang=ko' },
    ],
  ])('links them both ways by %s', (_by, here, other) => {
    const [one, two] = [notice('1', here), there(other)];
    expect(linksOf(one, two)).toEqual([[two.id], [one.id]]);
  });

  it.each<[string, Partial<NoticeInput>]>([
    ['in its words', { danger: [{ lang: 'ko', text: '유럽 경보 A12/1234/26 참조' }] }],
    ['in small letters and with leading noughts', { names: [{ lang: 'fr', text: 'fiche a12/01234/26' }] }],
    ['in the address of its page', { page: 'https://office.example/gate?number=A12/01234/26' }],
  ])('links a notice to the Safety Gate’s by the case number it names %s', (_where, quoting) => {
    const gate = notice('A12/01234/26', { source: 'eu-safety-gate' });
    expect(linksOf(gate, there(quoting))).toEqual([['other-office:1'], ['eu-safety-gate:A12/01234/26']]);
  });

  it.each<[string, Partial<NoticeInput>, Partial<NoticeInput>]>([
    ['a model alone', { models: ['VT-9041'], category: type }, { models: ['VT-9041'], category: type }],
    [
      'brand and model of another product type',
      { brands: ['Voltara'], models: ['VT-9041'], category: type },
      { brands: ['Voltara'], models: ['VT-9041'], category: { official: 'Lamps', type: 'lighting' } },
    ],
    [
      'brand and model without a type',
      { brands: ['Voltara'], models: ['VT-9041'] },
      { brands: ['Voltara'], models: ['VT-9041'] },
    ],
    [
      'brand and model of another kind by the English name',
      {
        brands: ['Voltara'],
        models: ['VT-9041'],
        names: [{ lang: 'en', text: 'Voltara Toy Strollers' }],
      },
      {
        brands: ['Voltara'],
        models: ['VT-9041'],
        names: [{ lang: 'en', text: 'Voltara Baby Strollers' }],
      },
    ],
    [
      'a brand that is none',
      { brands: ['Unknown'], models: ['VT-9041'], category: type },
      { brands: ['unknown'], models: ['VT-9041'], category: type },
    ],
    [
      'a model that names none',
      { brands: ['Voltara'], models: ['23'], category: type },
      { brands: ['Voltara'], models: ['23'], category: type },
    ],
    ['a withdrawn notice', { gtins }, { gtins, withdrawn: '2026-11-01' }],
    [
      'a page that lists many notices',
      { page: 'https://office.example/recalls' },
      { page: 'https://office.example/recalls' },
    ],
    [
      'findings that two authorities announce on one page',
      { source: 'kr-findings-kats', page: 'https://www.korea.kr/briefing/view.do?newsId=156000001' },
      { source: 'kr-findings-customs', page: 'https://www.korea.kr/briefing/view.do?newsId=156000001' },
    ],
    [
      'the food ministry’s list, whose address holds the number of a menu',
      { source: 'kr-mfds', page: blockedFoodPage },
      { source: 'kr-consumer24', page: blockedFoodPage },
    ],
    [
      'what stands for a certificate and is none',
      { certificates: ['해당없음', 'EN71-1'] },
      { certificates: ['해당없음', 'EN71-1'] },
    ],
    [
      'a date and a fraction for a case number',
      { danger: [{ lang: 'en', text: 'since 12/01234/26' }] },
      { danger: [{ lang: 'en', text: 'since 12/01234/26' }] },
    ],
  ])('does not link %s', (_what, here, other) => {
    expect(linksOf(notice('1', here), there(other))).toEqual([[], []]);
  });

  describe('by a page', () => {
    const page = 'https://www.cpsc.gov/Recalls/2026/Kestrelo-Recalls-Power-Banks';
    const of = (source: string, record: string, its = page) => notice(record, { source, page: its });

    it('links nothing where its own authority gives it for two notices', () => {
      const list = [of('us-cpsc', '1'), of('us-cpsc', '2'), of('kr-consumer24', '3')];
      expect(linksOf(...list)).toEqual([[], [], []]);
    });

    it('links everyone who quotes the page of one notice, however often', () => {
      const [original] = linksOf(of('us-cpsc', '1'), of('kr-kats-foreign-recalls', '2'), {
        ...of('kr-kats-foreign-recalls', '3'),
      });
      expect(original).toEqual(['kr-kats-foreign-recalls:2', 'kr-kats-foreign-recalls:3']);
    });

    it('of a site nobody reads links no source that gives it twice', () => {
      const elsewhere = 'https://office.example/recalls?from=1&id=4711';
      const list = [
        of('kr-kats-foreign-recalls', '1', elsewhere),
        of('kr-kats-foreign-recalls', '2', elsewhere),
        of('kr-consumer24', '3', elsewhere),
        of('our-club', '4', elsewhere),
      ];
      expect(linksOf(...list)).toEqual([[], [], ['our-club:4'], ['kr-consumer24:3']]);
    });

    it('knows the site of every source', () => {
      const unknown = sources.filter(({ id, homepage }) => !ownersOf(new URL(homepage).host).includes(id));
      expect(unknown.map(({ id }) => id)).toEqual([]);
    });
  });

  it('does not link notices of one authority with each other', () => {
    expect(linksOf(notice('1', { gtins }), notice('2', { gtins }))).toEqual([[], []]);
  });

  it('links directly only: what two share with a third links them not', () => {
    const middle = there({ gtins: [...gtins, '04006381333948'] });
    const last = notice('1', { source: 'third-office', gtins: ['04006381333948'] });
    expect(linksOf(notice('1', { gtins }), middle, last)).toEqual([
      ['other-office:1'],
      ['test-office:1', 'third-office:1'],
      ['other-office:1'],
    ]);
  });

  it('links at most sixty, what a source states first', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      notice(`${100 + at}`, { source: 'other-office', gtins }),
    );
    const [links] = linksOf(notice('1', { gtins, linked: ['zz-office:9'] }), ...many);
    expect(links).toHaveLength(60);
    expect(links).toContain('zz-office:9');
  });

  it('takes the word of a source that names another’s notice, both ways', () => {
    expect(linksOf(notice('1', { linked: ['other-office:1', 'elsewhere:7'] }), there({}))).toEqual([
      ['elsewhere:7', 'other-office:1'],
      ['test-office:1'],
    ]);
  });

  it('names no notice that was withdrawn, whoever says so', () => {
    const gone = there({ withdrawn: '2026-11-01' });
    expect(linksOf(notice('1', { linked: ['other-office:1'] }), gone)).toEqual([[], []]);
  });
});

describe('the links of the edition before', () => {
  const sources = new Set(['test-office', 'other-office']);
  const linked = ['elsewhere:7', 'other-office:1', 'test-office:2'];
  const before = notice('1', { linked });

  it('are those its source stated, where that was noted', () => {
    const said = saidLinks([notice('1', { linked: ['other-office:1'] }), notice('2')]);
    expect(said).toEqual({ 'test-office:1': ['other-office:1'] });
    expect(asItsSourceSaid(before, said, sources).linked).toEqual(['other-office:1']);
    expect(asItsSourceSaid(before, {}, sources).linked).toEqual([]);
  });

  it('are those that no build could have found, where nothing was noted', () => {
    expect(asItsSourceSaid(before, undefined, sources).linked).toEqual(['elsewhere:7', 'test-office:2']);
  });
});

describe('the page of one notice', () => {
  it.each([
    [
      'https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/10099608?lang=en',
      'ec.europa.eu/safety-gate-alerts/screen/webreport/alertdetail/10099608',
    ],
    [
      'https://www.cpsc.gov/Recalls/2026/Kestrelo-Recalls-Power-Banks',
      'cpsc.gov/recalls/2026/kestrelo-recalls-power-banks',
    ],
    ['https://office.example/show?id=4711&lang=ko&utm_source=x', 'office.example/show?id=4711'],
    [
      'https://recalls-rappels.canada.ca/en/alert-recall/voltara-chargers',
      'recalls-rappels.canada.ca/en/alert-recall/voltara-chargers',
    ],
    [
      'https://www.productsafety.gov.au/recalls/search-consumer-product-recalls/lamp',
      'productsafety.gov.au/recalls/search-consumer-product-recalls/lamp',
    ],
    [
      'https://www.gov.uk/product-safety-alerts-reports-recalls/product-recall-lamp',
      'gov.uk/product-safety-alerts-reports-recalls/product-recall-lamp',
    ],
    ['https://www.gov.uk/product-safety-alerts-reports-recalls', undefined],
    ['https://office.example/show?lang=1234', undefined],
    ['https://www.cpsc.gov/Recalls/2026/', undefined],
    ['https://www.cpsc.gov/', undefined],
    ['https://office.example/product-recalls', undefined],
    ['no address', undefined],
  ])('%s is %s', (address, page) => {
    expect(pageOfOneNotice(address)).toBe(page);
  });
});
