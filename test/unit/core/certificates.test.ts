import { describe, expect, it } from 'vitest';
import { certificatesIn, isNoCertificate, notCertificates } from '../../../lib/core/certificates';

describe('certificatesIn', () => {
  it.each([
    ['CB061R999-4567', ['CB061R999-4567']],
    ['KC 인증번호: hu07999-12345a', ['HU07999-12345A']],
    ['B361R999-4001, B361R999-4002', ['B361R999-4001', 'B361R999-4002']],
    ['CB061R999-4567<br>CB061R999-4567', ['CB061R999-4567']],
    ['CB061R999-4567(인증모델 : 별빛버블건)', ['CB061R999-4567']],
    ['ＣＢ０６１Ｒ９９９－４５６７', ['CB061R999-4567']],
    ['R-R-VTX-VT9041', ['R-R-VTX-VT9041']],
    ['MSIP-REM-VTX-VT9041', ['MSIP-REM-VTX-VT9041']],
  ])('reads %s', (text, numbers) => {
    expect(certificatesIn(text)).toEqual(numbers);
  });

  it.each([
    '',
    '공급자적합성',
    '비대상',
    '해당없음',
    'CE',
    'CE,FCC,RoHS',
    'EN71-1',
    'EN 71-1',
    'EN14350-2020',
    'GB6675-2014',
    'UL94-0',
    'KC',
    '2024-12-10',
    '010-9999-1234',
    'ABC061R999-4567',
    'model VT9041',
  ])('finds none in "%s"', (text) => {
    expect(certificatesIn(text)).toEqual([]);
  });
});

describe('what is no certificate', () => {
  it.each(notCertificates)('$why', ({ pattern, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example).toMatch(pattern);
      expect(isNoCertificate(example)).toBe(true);
    }
  });

  it.each(['CB061R999-4567', 'HU07999-12345A', 'AS07999-12345', 'R-R-VTX-VT9041'])('%s is one', (number) => {
    expect(isNoCertificate(number)).toBe(false);
  });
});
