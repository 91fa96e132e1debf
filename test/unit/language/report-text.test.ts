import { describe, expect, it } from 'vitest';
import { relistingGrounds } from '../../../lib/core/relisting';
import { reportKinds } from '../../../lib/core/report';
import type { ReportNotice } from '../../../lib/core/report-notice';
import { textLanguages } from '../../../lib/core/route';
import { reportText } from '../../../lib/language/report-text';
import { sentencesIn } from '../../../lib/language/sentences';
import { report } from '../reports/made-reports';

const script = { ko: /\p{Script=Hangul}/u, en: /[a-z]{4}/, zh: /\p{Script=Han}{4}/u };

describe('a report as a letter', () => {
  it.each(textLanguages)(
    'says in %s, for every kind, what is wrong, which listing, and what is asked',
    (language) => {
      const texts = reportKinds.map((kind) => reportText(report(1, { kind }), language));
      expect(new Set(texts.map(({ title }) => title)).size).toBe(reportKinds.length);
      for (const { title, text } of texts) {
        expect(title).toMatch(script[language]);
        expect(text).toMatch(script[language]);
        expect(text).toContain('AliExpress 1005099000000001');
        expect(text).toContain('test-office:1');
        expect(text).not.toMatch(/undefined|null|\[object/);
      }
    },
  );

  it('names nobody, and carries foreign text as one line of what can be seen', () => {
    const hostile = 'Evil\u202e\nFrom: the authority';
    const { text } = reportText(
      report(1, { listing: { marketplace: 'temu', id: '601099000000001', titles: [hostile] } }),
      'en',
    );
    expect(text).toContain('Title: Evil From: the authority\n');
    expect(text).not.toContain(report(1).reporter ?? '-');
  });

  it('names a public body’s notice by its name and number, also where no list here has it', () => {
    const { text } = reportText(report(1, { notice: { id: 'us-cpsc:26582' } }), 'ko');
    expect(text).toMatch(/공식 공고: .*CPSC.* 26-582\n/);
    expect(text).not.toContain('us-cpsc');
  });

  it('tells what a list here has of the notice, and nothing of it once another is written in', () => {
    const notice: ReportNotice = {
      ...{ id: 'kr-consumer24:123', number: '123', published: '2026-11-01', risks: ['화재', '화상'] },
      authority: { ko: '소비자24', en: 'Consumer24', zh: 'Consumer24' },
      page: 'https://www.consumer.go.kr/123',
    };
    const own = report(1, { notice: { id: 'kr-consumer24:123' } });
    expect(reportText(own, 'ko', { notice }).text).toContain(
      '공식 공고: 소비자24 123, 2026-11-01\n공고된 위험: 화재, 화상\n공식 페이지: https://www.consumer.go.kr/123\n',
    );
    expect(reportText(report(1), 'ko', { notice }).text).not.toContain('화재');
  });

  it.each(textLanguages)('says in %s what ties the listing to the notice, in words', (language) => {
    const kinds = [...new Set([...relistingGrounds, ...Object.keys(sentencesIn('en').evidence)])];
    for (const kind of kinds) {
      const evidence = [{ kind, listing: 'here', notice: 'there' }];
      const { text } = reportText(report(1, { notice: { id: 'test-office:1', evidence } }), language);
      expect(text).toMatch(/“here”.*“there”/);
      expect(text, kind).not.toContain(kind);
    }
  });

  it('tells the time in the reporter’s zone, and which that is', () => {
    const [ko, zh] = (['ko', 'zh'] as const).map(
      (language) => reportText(report(1), language, { timeZone: 'Asia/Seoul' }).text,
    );
    expect(ko).toMatch(/본 시각: 2026년 11월 20일 .*19:00.*GMT\+9/);
    expect(zh).toMatch(/发现时间：2026年11月20日.*19:00/);
    expect(ko).not.toContain('2026-11-20T');
  });

  it('has full-width marks in Chinese', () => {
    const full = report(1, {
      listing: { ...report(1).listing, brands: ['Voltara'], region: 'kr', price: '5' },
      notice: { id: 'us-cpsc:1', evidence: [{ kind: 'gtin', listing: '1', notice: '1' }] },
    });
    for (const kind of reportKinds) {
      const { title, text } = reportText({ ...full, kind }, 'zh', { timeZone: 'Asia/Seoul' });
      expect(`${title}\n${text}`).not.toMatch(/\p{Script=Han}[,:;]|[,:;]\p{Script=Han}/u);
    }
  });
});
