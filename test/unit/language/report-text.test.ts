import { describe, expect, it } from 'vitest';
import { reportKinds } from '../../../lib/core/report';
import { textLanguages } from '../../../lib/core/route';
import { reportText } from '../../../lib/language/report-text';
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
});
