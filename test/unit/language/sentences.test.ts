import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../lib/core/built-in-sources';
import { hazards } from '../../../lib/core/hazards';
import { marketplaceIds } from '../../../lib/core/ids';
import { wallKinds } from '../../../lib/core/listing';
import { listingBases } from '../../../lib/core/listing-bases';
import { feedFaultKinds } from '../../../lib/core/lists';
import { noticeKinds } from '../../../lib/core/notice';
import { productTypes } from '../../../lib/core/product-types';
import { requestReasons } from '../../../lib/core/request-record';
import { userTableNames } from '../../../lib/core/user-data';
import type { Language } from '../../../lib/language/language';
import { languages } from '../../../lib/language/language';
import { recordSentencesIn } from '../../../lib/language/record-sentences';
import { sentencesIn } from '../../../lib/language/sentences';

/** Arguments for the sentences that take more than words. */
const say = { day: (iso: string) => iso, list: (items: string[]) => items.join(', ') };
const seen = { region: 'Alpha', first: 'Beta', last: 'Gamma', due: 'Delta', lastOnSale: 'Epsilon' };
const special: Record<string, unknown[]> = {
  'record.home.named': [3, 1],
  'record.list.page': [2],
  'record.clock.offered.past-due': [seen],
  'record.clock.offered.not-due': [seen],
  'record.clock.offered.open': [seen],
  'record.clock.offeredWithoutDays': [seen],
  'record.clock.notOffered.in-time': [seen],
  'record.clock.notOffered.late': [seen],
  'record.clock.notOffered.open': [seen],
  'record.clock.notOfferedWithoutDays': [seen],
  notices: [3],
  list: [['burns', 'fire']],
  'warning.hazards': [['Burns', 'Fire']],
  'warning.more': [3],
  'warning.also': [['Alpha Office', 'Beta Office']],
  'warning.andMore': [3],
  'dashboard.check.left': [3],
  'dashboard.check.cut': [4000],
  'dashboard.parents.forAges': [['1 to 3 years']],
  'dashboard.check.suggested': [3],
  'dashboard.check.results.more': [3],
  'dashboard.check.results.kind.beside': ['Alpha', true],
  'dashboard.check.results.kind.only': ['Alpha', false],
  'dashboard.check.results.kind.none': ['Alpha', true],
  'dashboard.check.results.kind.noneEither': ['Alpha', false],
  'dashboard.products.listHeading': [3],
  'dashboard.products.left': [3],
  'dashboard.products.foundCount': [3],
  'dashboard.products.showMore': [1900],
  'dashboard.products.removeAllAsk': [3, 2],
  'dashboard.products.lookBack.forDays': [30],
  'dashboard.products.lookBack.ask': [{ on: true, days: 7 }, 12],
  'dashboard.products.notification.named': [3],
  'dashboard.products.notification.possible': [3],
  'dashboard.products.notification.listed': [2],
  'dashboard.products.notification.withdrawn': [1],
  'dashboard.products.badge': [2],
  'dashboard.products.badgeWords': [2],
  'dashboard.products.notification.words': [3],
  'dashboard.products.notification.wordsWithdrawn': [1],
  'dashboard.products.notification.ofWords': ['Alpha', 3],
  'dashboard.products.words.naming': [3, '24 November 2026'],
  'dashboard.products.words.kind.naming': [3, 'Alpha', true],
  'dashboard.products.words.tooMany': [600],
  'dashboard.products.words.more': [3],
  'dashboard.products.words.told.full': [50],
  'dashboard.products.words.told.too-general': [200],
  'dashboard.products.words.told.too-many-words': [10],
  'warning.sureListing.steward': ['Alpha', { volunteers: 2, stewards: 1 }],
  'warning.sureListing.volunteers': ['Alpha', { volunteers: 3, stewards: 0 }],
  'dashboard.relistings.sightings.count': [3],
  'dashboard.relistings.sightings.shown': [200],
  'report.picture.marked': [2],
  'report.filled': [4, 6],
  'dashboard.desk.files.answers': [2],
  'report.done.fields': [['Alpha', 'Beta']],
  'dashboard.reports.attempts': [2],
  'dashboard.reports.unreadable': [2],
  'dashboard.ledger.requests': [3],
  ...Object.fromEntries(userTableNames.map((name) => [`dashboard.settings.tables.${name}.count`, [3]])),
  'dashboard.rounds.form.count': [3],
  'dashboard.rounds.past.told': ['28 November 2026', '40', '36', '12'],
  'dashboard.rounds.form.lasts': ['14', 0],
  'dashboard.rounds.report.region.page': ['South Korea', 3],
  'dashboard.rounds.report.region.volunteer': ['South Korea', 3],
  'dashboard.rounds.report.region.both': ['South Korea', 3],
  'dashboard.rounds.report.left': [3],
  'dashboard.rounds.report.after': ['On sale', 3],
  'dashboard.ledger.error': [503],
  'dashboard.ledger.failed': [3],
  'dashboard.ledger.withoutEnd': [3],
  'orders.strip.found': [2, 1, 24],
  'orders.strip.none': [24],
  'orders.strip.full': [600],
  'orders.full': [600],
  'orders.strip.notChecked': [24],
  'orders.heading': [2, 0],
  'orders.headingOfOther': [2],
  'orders.othersBeside': [2],
  'orders.compared': [24],
  'cards.found.page': [2, 1],
  'cards.found.cart': [1, 0],
  'cards.found.cart-page': [0, 2],
  'cards.found.checkout': [1, 2],
  'cards.found.checkout-page': [0, 1],
  'cards.unread.held': [1, 2, '28 November 2026 at 19:36'],
  'dashboard.desk.log.has': [3, '28 November 2026'],
  'dashboard.desk.log.broken': [3],
  'dashboard.desk.log.outcomes.taken': [3],
  'dashboard.desk.log.outcomes.has-it': [3],
  'dashboard.desk.log.refused': [3],
  'dashboard.desk.files.opened': [3, 1],
  'dashboard.desk.files.refusedPart.report': [3],
  'dashboard.desk.files.refusedPart.attachment': [3],
  'dashboard.desk.files.refusedLeft': [3],
  'dashboard.desk.files.received': [3],
  'dashboard.desk.files.unreadable': [3],
  'dashboard.desk.files.forgetAsk': [3],
  'dashboard.desk.openHeading': [3],
  'dashboard.desk.more': [3],
  'dashboard.desk.notice.find.found': [3],
  'dashboard.desk.decidedHeading': [3],
  'dashboard.desk.decidedLeft': [3],
  'dashboard.desk.people': [3, 2],
  'dashboard.desk.uncounted': [3],
  'dashboard.desk.report.heading': [3],
  'dashboard.desk.report.left': [3],
  'dashboard.desk.report.history': [2, 1],
  'dashboard.desk.report.picture': [1],
  'dashboard.desk.report.decided': [3],
  'dashboard.desk.decide.decidedAs': ['Alpha', '28 November 2026', 3],
  'dashboard.desk.told.decided': [3],
  'lists.moreSourcesAsOf': [2, '28 November 2026'],
  'page.notChecked.page-not-understood': [{ missing: ['title'] }, say],
  'page.notChecked.wall': [{ wall: 'captcha' }, say],
  'page.notChecked.opened-before-installation': [{}, say],
  'page.notChecked.access-revoked': [{}, say],
  'page.notChecked.no-list': [{}, say],
  'page.notChecked.starter-only': [{ notices: 249 }, say],
  'page.notChecked.list-expired': [{ generated: '2026-09-30' }, say],
  'page.notChecked.list-incomplete': [{}, say],
  'page.notChecked.fault': [{ what: 'TypeError' }, say],
};

/** Every sentence of a language, spoken: its path and its words. */
function spoken(value: unknown, path: string[] = []): [path: string, words: string][] {
  const name = path.join('.');
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') return [[name, value(...(special[name] ?? ['Alpha', 'Beta', 'Gamma']))]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => spoken(each, [...path, key]));
  throw new Error(`${name} is no sentence`);
}

/** The extension's, and the public record's. */
const allIn = (language: Language) =>
  spoken({ ...sentencesIn(language), record: recordSentencesIn(language) });
const ko = allIn('ko');
const en = allIn('en');
const everything = [...ko, ...en];

describe('the sentences', () => {
  it('are the same set in every language', () => {
    expect(ko.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
  });

  it('are all whole: nothing is empty, undefined or unspoken', () => {
    for (const [path, words] of everything) {
      expect(words.trim(), path).not.toBe('');
      expect(words, path).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
    }
  });

  it('never say that something is safe', () => {
    for (const [path, words] of everything) {
      expect(words.replace('EU Safety Gate', ''), path).not.toMatch(
        /\b(safe|safely|harmless product|no danger)\b/i,
      );
      expect(words, path).not.toMatch(/안전(합니다|해요|한|하게)|안심하(고|세요|셔도)|문제\s?없|괜찮/);
    }
  });

  it('never call a measure voluntary', () => {
    for (const [path, words] of everything) expect(words, path).not.toMatch(/voluntar(y|ily)|자발/i);
  });

  it('have one Korean word for a captcha', () => {
    for (const [path, words] of ko) expect(words, path).not.toContain('보안 확인');
  });

  it('are Korean in Korean, but for names', () => {
    const foreign = ko.filter(([, words]) => !/\p{Script=Hangul}/u.test(words));
    expect(foreign.map(([path]) => path)).toEqual([
      'list',
      'prefixed',
      'inSentence',
      'warning.practice.model',
      'dashboard.check.ofShop',
      'dashboard.parents.advice.source',
      'popup.languages.en',
      'record.otherLanguage',
    ]);
  });

  it('keep one polite register in Korean: 합니다 for statements, 하세요 for requests', () => {
    for (const [path, words] of ko) {
      for (const sentence of words.split(/(?<=[.])\s/).filter((each) => each.endsWith('.')))
        expect(sentence, path).toMatch(/(니다|세요|위험: .+)(\([^)]*\))?\.$/);
    }
  });

  it('say in the miss that not being listed proves nothing', () => {
    expect(sentencesIn('en').page.notListedDetail('3 notices')).toContain('does not mean');
    expect(sentencesIn('ko').page.notListedDetail('공고 3건')).toContain('뜻은 아닙니다');
  });

  it.each(languages)(
    'name every hazard, product type, kind, wall, basis, fault, authority and shop in %s',
    (language) => {
      const words = sentencesIn(language);
      expect(Object.keys(words.hazards)).toEqual([...hazards]);
      expect(Object.keys(words.productTypes).sort()).toEqual([...productTypes].sort());
      expect(Object.keys(words.kinds).sort()).toEqual([...noticeKinds].sort());
      expect(Object.keys(words.page.walls).sort()).toEqual([...wallKinds].sort());
      expect(Object.keys(words.warning.sureListing).sort()).toEqual([...listingBases].sort());
      expect(Object.keys(words.lists.faults).sort()).toEqual([...feedFaultKinds].sort());
      expect(Object.keys(words.authorities).sort()).toEqual([...builtInSources].sort());
      expect(Object.keys(words.marketplaces).sort()).toEqual([...marketplaceIds].sort());
      expect(Object.keys(words.dashboard.ledger.reasons)).toEqual([...requestReasons]);
      expect(Object.keys(words.dashboard.settings.tables)).toEqual([...userTableNames]);
    },
  );

  it.each(languages)('tell hazards, kinds and faults apart in %s', (language) => {
    const words = sentencesIn(language);
    const walls = Object.values(words.page.walls).map((told) => told(undefined));
    for (const table of [words.hazards, words.kinds, words.productTypes, words.lists.faults, walls]) {
      const names = Object.values(table);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
