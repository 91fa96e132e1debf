import { describe, expect, it } from 'vitest';
import { certificateForm, certificateForms, certificatesByForm } from '../../../lib/core/certificate-forms';

describe('the forms of certificate numbers', () => {
  it.each(
    certificateForms.flatMap(({ scheme, examples }) => examples.map((each) => [each, scheme] as const)),
  )('%s is of %s, and is looked up by its number alone, over https', (number, scheme) => {
    const form = certificateForm(number);
    expect(form?.scheme).toBe(scheme);
    const url = new URL(form?.address ?? '');
    expect(url.protocol).toBe('https:');
    expect([...url.searchParams.values()]).toContain(number);
  });

  it.each(certificateForms.flatMap(({ examples }) => examples))('%s is found in free text', (number) => {
    expect(certificatesByForm(`나무 딸랑이 kc(${number.toLowerCase()}) 정품`)).toEqual([number]);
  });

  it.each([
    'KC인증번호CB061R123-4567',
    '안전확인 CB061R123-4567입니다',
    '제CB061R123-4567호',
    'KC-CB061R123-4567',
    'ＫＣ：ＣＢ０６１Ｒ１２３－４５６７',
    '어린이제품CB061R123 - 4567(유아용)',
  ])('is found where Korean, the mark or full-width letters are glued to it: %s', (text) => {
    expect(certificatesByForm(text)).toEqual(['CB061R123-4567']);
  });

  it('is found in Korean text where it is radio’s', () => {
    expect(certificatesByForm('전파인증R-R-ABC-VT9041')).toEqual(['R-R-ABC-VT9041']);
  });

  it.each(['VT-9041', 'TK200-12', 'A12-3', 'CB061R123', 'EN71-1', '1234-5678', 'USB3.0-2024', 'AB12-34', ''])(
    '%s is a model or nothing, and no certificate by its form',
    (text) => {
      expect(certificateForm(text)).toBeUndefined();
      expect(certificatesByForm(`Voltara ${text} heater`)).toEqual([]);
    },
  );
});
