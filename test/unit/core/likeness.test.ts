import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../lib/core/built-in-sources';
import { groupedFingerprint, readFingerprint } from '../../../lib/core/fingerprint';
import { looksLike, looksLikeAuthority } from '../../../lib/core/likeness';
import { sentencesIn } from '../../../lib/language/sentences';
import { sources } from '../../../lib/sources/registry';

describe('a name that would be taken for a public authority’s', () => {
  it('is each name that Ansim itself gives one, in both languages, long and short', () => {
    for (const language of ['en', 'ko'] as const) {
      const { authorities, shortAuthorities } = sentencesIn(language);
      for (const source of builtInSources)
        for (const name of [authorities[source], shortAuthorities[source]])
          expect({ name, alike: looksLikeAuthority(name) }).toEqual({ name, alike: true });
    }
    for (const { id, name } of sources)
      expect({ id, alike: looksLikeAuthority(name) }).toEqual({ id, alike: true });
  });

  it.each([
    'EU  SAFETY-GATE',
    'ЕU Ѕаfеtу Gаtе',
    'EU Safety Gale',
    'EU Safty Gate',
    'Safety\u200bGate',
    'Ｓａｆｅｔｙ Ｇａｔｅ',
    'C.P.S.C.',
    'U.S. C P S C',
    'Cрѕс recalls',
    'HeaIth Canada',
    'Hea1th Canada',
    '국가 기술 표준원',
    '식약처 알림',
    '소비자24',
    'seoul',
    '서울특별시 소비생활센터',
  ])('is %j', (name) => {
    expect(looksLikeAuthority(name)).toBe(true);
  });

  it.each([
    'Our club',
    'our-club',
    'Seoul parents’ union',
    '서울 학부모 모임',
    '녹색소비자연대',
    '환경부모 모임',
    'Toy testers of Busan',
    'Consumers’ Union',
    'Gate of safe toys',
    'Consumer product testers',
  ])('is not %j', (name) => {
    expect(looksLikeAuthority(name)).toBe(false);
  });
});

describe('two names', () => {
  it.each([
    ['Our club', 'our  CLUB'],
    ['Our club', 'Оur сlub'],
    ['Toy testers', 'Toy testers.'],
    ['Toy testers', 'Toy tester'],
    ['Toy testers', 'Toy tesetrs'],
    ['Bill', 'B1ll'],
  ])('look alike: %j and %j', (one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });

  it.each([
    ['Our club', 'Your clubs'],
    ['Club', 'Clue'],
    ['Toy testers', 'Joy casters'],
    ['소비자연맹', '소비자연대'],
  ])('do not: %j and %j', (one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });
});

describe('a fingerprint', () => {
  const whole = '3f2a91bc04de77a15c0e8d21b6f40a93';

  it('stands in eight groups of four', () => {
    expect(groupedFingerprint(whole)).toBe('3f2a 91bc 04de 77a1 5c0e 8d21 b6f4 0a93');
  });

  it.each([
    whole,
    ' 3F2A 91BC 04DE 77A1 5C0E 8D21 B6F4 0A93\n',
    '3f2a-91bc-04de-77a1-5c0e-8d21-b6f4-0a93',
    '3f2a:91bc:04de:77a1:5c0e:8d21:b6f4:0a93',
    '３f2a91bc04de77a15c0e8d21b6f40a93',
  ])('is read as %j', (text) => {
    expect(readFingerprint(text)).toBe(whole);
  });

  it.each(['', '3f2a', whole.slice(1), `${whole}0`, whole.replace('f', 'g'), `0x${whole}`])(
    'is no %j',
    (text) => {
      expect(readFingerprint(text)).toBeUndefined();
    },
  );
});
