import { describe, expect, it } from 'vitest';
import {
  certificatesIn,
  certificatesInRow,
  isNoCertificate,
  notCertificates,
} from '../../../lib/core/certificates';
import { certificateKeys } from '../../../lib/matching/certificate';

describe('certificatesIn', () => {
  it.each([
    ['CB061R999-4567', ['CB061R999-4567']],
    ['KC 인증번호: hu07999-12345a', ['HU07999-12345A']],
    ['B361R999-4001, B361R999-4002', ['B361R999-4001', 'B361R999-4002']],
    ['CB061R999-4567<br>CB061R999-4567', ['CB061R999-4567']],
    ['CB061R999-4567(인증모델 : 별빛버블건)', ['CB061R999-4567']],
    ['ＣＢ０６１Ｒ９９９－４５６７', ['CB061R999-4567']],
    ['CB061R999–4567', ['CB061R999-4567']],
    ['CB061R999—4567', ['CB061R999-4567']],
    ['CB061R999 - 4567', ['CB061R999-4567']],
    ['HU07999 – 12345A', ['HU07999-12345A']],
    ['CB061R999-4567호', ['CB061R999-4567']],
    ['안전확인 제CB061R999-4567호', ['CB061R999-4567']],
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
    'AB12 - 34',
    '별표 1호',
  ])('finds none in "%s"', (text) => {
    expect(certificatesIn(text)).toEqual([]);
  });
});

describe('a row that is labelled as a certificate’s', () => {
  it.each([
    ['CB061R999-4567 (2ABCD-XYZ1234)', ['CB061R999-4567']],
    ['2021010713392222', ['2021010713392222']],
    ['3C: 2021010713392222', ['2021010713392222']],
    ['2ABCD-XYZ1234', ['2ABCD-XYZ1234']],
    ['FCC ID: 2abcd-xyz1234', ['2ABCD-XYZ1234']],
    ['CB20-12-0123', ['CB20-12-0123']],
    ['신고번호 제CB20–12–0123호', ['CB20-12-0123']],
    ['CE, FCC, 2ABCD-XYZ1234', ['2ABCD-XYZ1234']],
  ])('states by "%s" what has no known shape, too', (value, numbers) => {
    expect(certificatesInRow(value)).toEqual(numbers);
  });

  it.each([
    '',
    'CE,FCC,RoHS',
    'CE 2797',
    'EN71-1-2-3',
    'CE EN71-1-2-3:2018',
    'EN 60335-2-15:2016+A11:2018',
    'EN IEC 62368-1:2020',
    'EN ISO 14971-2019',
    'GB/T 4943.1-2011',
    'ASTM F963-17',
    'KS C IEC 62368-1',
    '16 CFR 1303',
    '2014/53/EU',
    '(EU) 2017/745',
    '(EC) No 1907/2006',
    'REACH-SVHC233',
    'CE-EMC-2014',
    'UL E123456',
    '100-240V',
    '010-9999-1234',
    '02-9999-1234',
    '2024-12-10',
    '20241210',
    '8809123400177',
    '0000000000000000',
    '1234567890',
    '공급자적합성',
    '상세페이지 참조',
    'Yes',
    'IP67-68',
  ])('states none by "%s"', (value) => expect(certificatesInRow(value)).toEqual([]));

  it.each(['2021010713392222', 'FCC ID: 2ABCD-XYZ1234', 'CB20-12-0123'])(
    'meets a notice that states the same: %s',
    (value) => {
      const theirs = certificateKeys([value.replace('FCC ID: ', '')]);
      const ours = certificateKeys(certificatesInRow(value));
      expect([...ours.keys()]).toEqual([...theirs.keys()]);
      expect(ours.size).toBe(1);
    },
  );
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
