import { describe, expect, it } from 'vitest';
import { routes } from '../../../lib/core/route-table';
import { openingLine, routeLine } from '../../../lib/language/route-line';
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

  it('is, before that, whether it is the form, a page that leads to it, or a front page and what to look for there', () => {
    const told = (id: string, language: 'ko' | 'en') => {
      const route = routes.find((each) => each.id === id);
      return route && openingLine(route, language);
    };
    expect(told('us-saferproducts', 'en')).toBe('Opens the form itself.');
    expect(told('kr-1372', 'ko')).toBe('첫 페이지가 열립니다. 찾을 것: ‘상담 신청’');
    expect(told('eu-safety-gate-report', 'en')).toBe(
      'Opens its front page: look for where consumers report a dangerous product.',
    );
    expect(told('au-accc', 'en')).toContain('leads to the form: look for “report an unsafe product”');
    expect(told('us-cpsc', 'en')).toBeUndefined();
  });

  it('is also whose place it takes', () => {
    expect(lineOf('gb-citizens-advice', 'en')).toContain(
      'Takes consumers’ reports for the Office for Product Safety and Standards (OPSS)',
    );
  });
});
