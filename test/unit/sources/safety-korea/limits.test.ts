import { describe, expect, it } from 'vitest';
import {
  koreanLimitPatterns,
  koreanLimitsOf,
  withoutLimits,
} from '../../../../lib/sources/safety-korea/limits';

const none = { batches: [], serials: [], productionDates: [], sellers: [] };

describe('what a Korean recall is limited to', () => {
  it.each(koreanLimitPatterns)('$limit: "$example"', ({ limit, example }) => {
    expect(koreanLimitsOf(example)).toEqual({ ...none, [limit]: [example.replace(/ 제품$/u, '')] });
  });

  it.each([
    ['로트번호 A1234', { batches: ['로트번호 A1234'] }],
    ['LOT No. 240601', { batches: ['LOT No. 240601'] }],
    ['생산코드(C2401)가 표시된 제품', { batches: ['생산코드(C2401'] }],
    ['S/N KR2400001부터', { serials: ['S/N KR2400001부터'] }],
    ['제조연월: 2024년 3월', { productionDates: ['제조연월: 2024년 3월'] }],
    ['유통기한 2026. 5. 1. 제품', { productionDates: ['유통기한 2026. 5. 1. 제품'] }],
    ["'23.1~'23.5 생산분", { productionDates: ["'23.1~'23.5 생산분"] }],
    ['판매기간: 2024.01~2024.05', { productionDates: ['판매기간: 2024.01~2024.05'] }],
  ])('reads %s', (text, limits) => {
    expect(koreanLimitsOf(text)).toEqual({ ...none, ...limits });
  });

  it('reads several in one text, each once', () => {
    const text = '제조번호 2401A~2406C. 제조일자: 2024.1.1 ~ 2024.6.30. 시리얼번호 000100~000350';
    expect(koreanLimitsOf(text, text)).toEqual({
      ...none,
      batches: ['제조번호 2401A~2406C'],
      productionDates: ['제조일자: 2024.1.1 ~ 2024.6.30'],
      serials: ['시리얼번호 000100~000350'],
    });
  });

  it.each([
    ['a defect of the label', '제조일자 미표시'],
    ['where to look', '제조번호를 확인하십시오. 문의 02-000-0000'],
    ['a telephone number behind the word', '제조번호 확인 후 1588-0000 으로 연락'],
    ['a law of a year', '2023년 개정된 안전기준 부적합'],
    ['nothing', undefined],
  ])('is not %s', (_, text) => expect(koreanLimitsOf(text)).toEqual(none));

  it('is taken out of a model', () => {
    expect(withoutLimits('AB-100 (제조번호 2401~2406), AB-200').replace(/\s+/gu, ' ')).toBe(
      'AB-100 , AB-200',
    );
    expect(withoutLimits('AB-100')).toBe('AB-100');
  });
});
