import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTexts } from '../../../lib/language/choose-text';
import { chooseLanguage } from '../../../lib/language/language';
import { cutTo, plainText, shortText } from '../../../lib/language/plain-text';
import { sentencesIn } from '../../../lib/language/sentences';
import { agoIn, dayIn, languageName } from '../../../lib/language/words';

describe('dates and numbers', () => {
  it.each([
    ['en', '2026-09-11', '11 September 2026'],
    ['ko', '2026-09-11', '2026년 9월 11일'],
    ['en', '2026-11-24T23:59:59Z', '24 November 2026'],
    ['ko', '2026-01-01T00:00:00Z', '2026년 1월 1일'],
    ['en', 'not a date', 'not a date'],
  ] as const)('in %s, %s is the day %s', (language, iso, day) => expect(dayIn(language, iso)).toBe(day));

  const at = new Date('2026-11-25T03:00:00Z');
  it.each([
    ['en', '2026-11-25T02:59:50Z', '1 minute ago'],
    ['en', '2026-11-25T01:00:00Z', '2 hours ago'],
    ['ko', '2026-11-25T01:00:00Z', '2시간 전'],
    ['ko', '2026-10-16T03:00:00Z', '40일 전'],
    ['en', '2027-01-01T00:00:00Z', '1 minute ago'],
    ['en', 'no time', '1 minute ago'],
  ] as const)('in %s, %s was %s', (language, iso, ago) => expect(agoIn(language, iso, at)).toBe(ago));

  it('counts in the right plural form', () => {
    expect(sentencesIn('en').notices(1)).toBe('1 notice');
    expect(sentencesIn('en').notices(0)).toBe('0 notices');
    expect(sentencesIn('en').notices(12345)).toBe('12,345 notices');
    expect(sentencesIn('ko').notices(12345)).toBe('공고 12,345건');
  });

  it('names languages, and keeps a tag that has no name', () => {
    expect(languageName('ko', 'fr')).toBe('프랑스어');
    expect(languageName('en', 'ko')).toBe('Korean');
    expect(languageName('en', 'no such tag')).toBe('no such tag');
  });
});

describe('choosing a language', () => {
  it.each([
    ['ko', ['en-US'], 'ko'],
    ['en', ['ko-KR'], 'en'],
    ['browser', ['fr-FR', 'ko-KR', 'en'], 'ko'],
    ['browser', ['EN-gb'], 'en'],
    ['browser', ['fr'], 'en'],
    ['browser', [], 'en'],
  ] as const)('with the setting %s and a browser in %j, speaks %s', (setting, browser, chosen) =>
    expect(chooseLanguage(setting, browser)).toBe(chosen),
  );
});

describe('choosing among official texts', () => {
  const texts = [
    { lang: 'fr', text: 'un' },
    { lang: 'de', text: 'eins' },
    { lang: 'fr', text: 'deux' },
  ];
  it('takes the reader’s language, else English, else the first there is, whole', () => {
    expect(chooseTexts([...texts, { lang: 'ko-KR', text: '하나' }], 'ko')).toEqual([
      { lang: 'ko-KR', text: '하나' },
    ]);
    expect(chooseTexts([...texts, { lang: 'en', text: 'one' }], 'ko')).toEqual([{ lang: 'en', text: 'one' }]);
    expect(chooseTexts(texts, 'ko')).toEqual([texts[0], texts[2]]);
    expect(chooseTexts([], 'ko')).toEqual([]);
  });
});

/** Any code point, lone surrogates among them; often one of those that mislead. */
const codePoint = fc.oneof(
  fc.constantFrom(0, 9, 32, 0xad, 0x301, 0x200b, 0x200d, 0x202e, 0x2066, 0x3164, 0xd800, 0xdc00, 0xfeff),
  fc.integer({ min: 0, max: 0x10ffff }),
);

describe('foreign text', () => {
  it('loses direction overrides, control and invisible characters, and keeps letters of every script', () => {
    expect(plainText('a\u202eb\u2066c\u200bd\u0000e\n\tf')).toBe('abcd e f');
    expect(plainText('딸랑이 خطر 危險 é 👨‍👩‍👧')).toBe('딸랑이 خطر 危險 é 👨‍👩‍👧');
    expect(plainText('\u3164\u115f빈 칸')).toBe('빈 칸');
    expect(plainText(`z${'\u0301'.repeat(500)}`)).toBe(`z${'\u0301'.repeat(4)}`);
  });

  it('is clean whatever it was, and clean text stays as it is', () => {
    fc.assert(
      fc.property(fc.array(codePoint, { maxLength: 60 }), (codes) => {
        const text = String.fromCodePoint(...codes);
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });

  it('is cut by characters, never within one, with an ellipsis', () => {
    expect(cutTo(3, '👍👍👍')).toBe('👍👍👍');
    expect(cutTo(3, '👍👍👍👍')).toBe('👍👍…');
    expect([...shortText('가'.repeat(4000))]).toHaveLength(160);
  });
});
