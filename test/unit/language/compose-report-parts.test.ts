import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../lib/core/report';
import { readPieces, toldPartNames, withoutLeftOut, writePiece } from '../../../lib/core/report-parts';
import { composeReportPart } from '../../../lib/language/compose-report-parts';
import { languages } from '../../../lib/language/language';
import { reportText } from '../../../lib/language/report-text';
import { reportTextWords } from '../../../lib/language/report-text-words';
import { sentencesIn } from '../../../lib/language/sentences';
import { report as made } from '../reports/made-reports';

const kinds = Object.keys({ ...reportTextWords.en.evidence, ...reportTextWords.en.grounds });
const report = made(1, {
  notice: {
    ...{ id: 'kr-mfds:77', level: 'possible' },
    evidence: kinds.map((kind) => ({ kind, listing: 'Alpha', notice: 'Beta' })).slice(0, 8),
  },
  edition: { feed: 'main', sequence: 3, generated: '2026-11-27T06:00:00.000Z' },
  listing: { ...made(1).listing, region: 'kor' },
});
const told = (part: (typeof toldPartNames)[number], language: 'ko' | 'en', over = report) =>
  composeReportPart(over, part, {
    ...{ language, words: sentencesIn(language).report },
    lists: [{ feed: 'main', name: language === 'ko' ? '우리 목록' : 'Our list' }],
  }).join('\n');

describe('what programs read of a report, in words', () => {
  it.each(languages)('shows no name of a program, no kind and no instant, in %s', (language) => {
    const all = toldPartNames.map((part) => told(part, language)).join('\n');
    expect(all).not.toMatch(/[a-z]+-[a-z]+\b|kr-mfds:|\bkor\b|\bmain\b|\d{4}-\d\d-\d\dT/);
    if (language === 'ko') expect(all).not.toMatch(/Brand|Barcode|possible|Edition/);
  });

  it('names an authority, a list by its day, and a country', () => {
    expect(told('notice', 'ko')).toContain('식품의약품안전처');
    expect(told('edition', 'ko')).toBe('우리 목록, 2026년 11월 27일 기준 · 3번째 판');
    expect(told('region', 'ko')).toBe('대한민국');
    expect(reportText(report, 'zh').text).toContain('韩国');
    expect(told('region', 'en', made(1, { listing: { ...made(1).listing, region: 'glo' } }))).toBe('glo');
  });

  it('never tells of an edition or a notice that is not there', () => {
    const bare = made(1, { notice: undefined });
    for (const part of toldPartNames) expect(told(part, 'en', bare)).toBe('');
  });

  it('is written piece by piece without a piece of another part', () => {
    for (const part of toldPartNames)
      for (const [at, pieces] of readPieces(report, part).entries())
        for (const { name, text } of pieces) {
          expect(writePiece(report, part, { at, name, text })).toEqual(report);
          const other = writePiece(report, part, { at, name, text: '' });
          for (const rest of toldPartNames)
            if (rest !== part) expect(readPieces(other, rest)).toEqual(readPieces(report, rest));
        }
  });

  it('is, all left out, a report without them', () => {
    const bare = reportSchema.parse(withoutLeftOut(report, new Set(toldPartNames)));
    expect(bare).not.toHaveProperty('notice');
    expect(bare).not.toHaveProperty('edition');
    expect(bare.listing).not.toHaveProperty('region');
  });
});
