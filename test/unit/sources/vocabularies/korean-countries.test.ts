import { describe, expect, it } from 'vitest';
import { koreanCountry } from '../../../../lib/sources/vocabularies/korean-countries';

describe('Korean names of countries', () => {
  it.each([
    ['중국', 'CN'],
    ['국외>아시아지역>중국', 'CN'],
    ['국외 > 북미지역 > 미국', 'US'],
    ['국내', 'KR'],
    ['국내>서울', 'KR'],
    ['대한민국', 'KR'],
    ['유럽연합', 'EU'],
    ['EU', 'EU'],
    ['튀르키예', 'TR'],
  ])('%s is %s', (text, code) => expect(koreanCountry(text)).toEqual({ kind: 'country', code }));

  it.each(['기타', '국외>기타', '미상', ''])('%o is no country', (text) => {
    expect(koreanCountry(text)).toEqual({ kind: 'unknown' });
  });

  it('a name without a row is to be reported', () => {
    expect(koreanCountry('국외>남극지역>아틀란티스')).toEqual({ kind: 'unmapped' });
  });
});
