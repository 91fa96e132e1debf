import { describe, expect, it } from 'vitest';
import { routes } from '../../../lib/core/route-table';
import { routeLine } from '../../../lib/language/route-line';
import { sentencesIn } from '../../../lib/language/sentences';

const lineOf = (id: string, language: 'ko' | 'en') => {
  const route = routes.find((each) => each.id === id);
  return route && routeLine(route, '601099000000001', { language, words: sentencesIn(language).report });
};

describe('what is known of where a report can be taken', () => {
  it('is its host, of when that is, and its number', () => {
    expect(lineOf('kr-1372', 'en')).toBe('www.ccn.go.kr · As of April 2025 · By telephone: 1372');
  });

  it('is also that a number was looked for in vain, and when', () => {
    expect(lineOf('temu-report', 'en')).toBe(
      'www.temu.com · As of July 2026 · No number is known (looked for in November 2026)',
    );
    expect(lineOf('aliexpress-report', 'ko')).toBe(
      'report.aliexpress.com · 2026년 3월 기준 · 알려진 전화번호 없음(2026년 11월에 찾아봄)',
    );
  });

  it('is also whose place it takes', () => {
    expect(lineOf('gb-citizens-advice', 'en')).toContain(
      'Takes consumers’ reports for the Office for Product Safety and Standards (OPSS)',
    );
  });
});
