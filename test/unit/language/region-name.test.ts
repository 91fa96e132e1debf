import { describe, expect, it } from 'vitest';
import { regionName } from '../../../lib/language/region-name';

describe('a region as people call it', () => {
  it.each([
    ['kor', 'South Korea', '대한민국'],
    ['kr', 'South Korea', '대한민국'],
    ['uk', 'United Kingdom', '영국'],
    ['US', 'United States', '미국'],
    ['deu', 'Germany', '독일'],
  ])('%s', (region, english, korean) => {
    expect(regionName('en', region)).toBe(english);
    expect(regionName('ko', region)).toBe(korean);
  });

  it.each(['glo', 'w', 'xyz', 'zz1', '', '<b>', undefined])('none for %j', (region) =>
    expect(regionName('en', region)).toBeUndefined(),
  );
});
