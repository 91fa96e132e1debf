import { describe, expect, it } from 'vitest';
import { partNames, readCertNum } from '../../../../lib/sources/safety-korea/certificate-numbers';

describe('the field certNum', () => {
  it.each<[string, string | null, string[], string[]]>([
    ['one number', 'CB061R999-6001', ['CB061R999-6001'], []],
    ['lower case and letters behind it', 'cb064a9999-2004chC', ['CB064A9999-2004CHC'], []],
    ['a list by commas', 'SU07999-19001,B363R999-5002', ['SU07999-19001', 'B363R999-5002'], []],
    [
      'HTML and new lines between',
      'CB061R999-6001<br>\nCB061R999-6002<br',
      ['CB061R999-6001', 'CB061R999-6002'],
      [],
    ],
    ['dashes of other kinds', 'HU072999 – 21013, HU072999—22017호', ['HU072999-21013', 'HU072999-22017'], []],
    ['a slash between', 'HU072999-21013/HU072999-22017', ['HU072999-21013', 'HU072999-22017'], []],
    ['words against it', '인증번호CB061R999-6001참조', ['CB061R999-6001'], []],
    ['full-width letters', 'ＣＢ061Ｒ999-6001', ['CB061R999-6001'], []],
    ['a radio certificate', 'R-R-ABC-VT9041', ['R-R-ABC-VT9041'], []],
    ['a model in brackets', 'CB061R999-6001 (인증모델 : 방울총)', ['CB061R999-6001'], ['방울총']],
    [
      'a model in brackets within brackets',
      'CB061R999-6001(인증모델 : 방울미니카(새 방울 레이서))',
      ['CB061R999-6001'],
      ['방울미니카(새 방울 레이서)'],
    ],
    [
      'a bracket that never closes',
      'CB061R999-6001 (모델명: AB-100<br>CB061R999-6002',
      ['CB061R999-6001', 'CB061R999-6002'],
      ['AB-100'],
    ],
    ['an empty label', 'CB061R999-6001 (인증모델: )', ['CB061R999-6001'], []],
    [
      'models without brackets',
      'WF24A95** : HU072999-21013 / WF25B96** : HU072999-22017',
      ['HU072999-21013', 'HU072999-22017'],
      ['WF24A95**', 'WF25B96**'],
    ],
    ['words in brackets that are no model', 'CB061R999-6001(온라인)', ['CB061R999-6001'], []],
    ['nothing', null, [], []],
  ])('reads %s', (_, field, certificates, models) => {
    expect(readCertNum(field, '완구')).toEqual({ certificates, models });
  });

  it.each([
    '공급자적합성',
    '공급자적합성대상',
    '비대상',
    '해당없음',
    '해당사항없음',
    '(제품에 표시 없음)',
    '-',
    '0505-502-0100',
    '1234567890',
  ])('holds no number in %s', (field) => {
    expect(readCertNum(field, '완구')).toEqual({ certificates: [], models: [] });
  });

  it('leaves out the number of a part, which many products share', () => {
    const field = '(배터리) ZU10999-19001, (충전기)SU07999-17003, 본체 B363R999-6002';
    expect(readCertNum(field, '전동킥보드').certificates).toEqual(['B363R999-6002']);
    expect(readCertNum('ZU10999-19001 (배터리)', '전동킥보드').certificates).toEqual([]);
  });

  it.each(partNames)('keeps the number of a recalled %s itself', (part) => {
    expect(readCertNum(`(${part}) ZU10999-19001`, `휴대용 ${part}`).certificates).toEqual(['ZU10999-19001']);
  });
});
