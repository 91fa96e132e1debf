import { describe, expect, it } from 'vitest';
import { accessories, parts } from '../../../lib/matching/accessory-words';
import { brandForms, brandKey, compatibleBrands, sameBrand } from '../../../lib/matching/brand';
import { brandAliases } from '../../../lib/matching/brand-aliases';
import { brandEndings, imitationWords, particles } from '../../../lib/matching/brand-forms';
import { belongsToDevice, deviceNames, isDeviceName } from '../../../lib/matching/device-names';
import { canNameAModel, canNameAModelInText, genericModels } from '../../../lib/matching/generic-models';
import { junkBrands } from '../../../lib/matching/junk-brands';
import { compact, fold } from '../../../lib/matching/normalise';
import {
  determiners,
  purposeJoins,
  purposeWords,
  purposeWordsInYong,
} from '../../../lib/matching/purpose-words';
import { articleRows, makerRows } from '../../../lib/matching/stated-rows';
import {
  forPhrases,
  forPrefixesInHan,
  forSuffixes,
  forSuffixesInHan,
  forSuffixWords,
} from '../../../lib/matching/stop-phrases';
import { isStuffedRow, stuffedRows } from '../../../lib/matching/stuffed-rows';
import { tokensOf } from '../../../lib/matching/tokens';
import { variantWords } from '../../../lib/matching/variants';

describe('the tables are written in the form they are compared in', () => {
  it.each(
    Object.entries({
      accessories: [...accessories, ...parts].flatMap(({ words }) =>
        words.map((word) => word.replaceAll('*', '')),
      ),
      brandEndings,
      imitationWords,
      particles,
      junkBrands,
      determiners,
      purposeJoins,
      purposeWords,
      purposeWordsInYong,
      deviceNames,
      makerRows,
      articleRows,
      forPhrases,
      forPrefixesInHan,
      forSuffixes,
      forSuffixWords,
      variantWords,
    }),
  )('%s', (_, table) => {
    const words = [...table];
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => fold(word) !== word || word.trim() !== word)).toEqual([]);
    expect(words.filter((word) => /\s{2}/.test(word) || word.split(' ').length > 5)).toEqual([]);
  });

  it('has each word of a list once', () => {
    for (const { concept, words } of [...accessories, ...parts])
      expect(new Set(words).size, concept).toBe(words.length);
  });

  it('has no phrase that is a purpose as well', () => {
    expect([...forPhrases, ...forSuffixWords].filter((word) => purposeWords.has(word))).toEqual([]);
    expect([...forSuffixes].filter((word) => purposeWordsInYong.has(word))).toEqual([]);
  });

  it('has no device that is a purpose as well, and reads the models behind a device as its own', () => {
    expect([...deviceNames].filter((word) => purposeWords.has(word) || forPhrases.has(word))).toEqual([]);
    expect(['iphone15pro', 'galaxys24', 'ipad'].every(isDeviceName)).toBe(true);
    expect(['15', 's24', 'pro', 'ultra'].every(belongsToDevice)).toBe(true);
    expect(['bx-400', 'hanbaram', 'phone', 'vt9041'].some(belongsToDevice)).toBe(false);
  });

  it.each([...purposeWordsInYong])('%s ends in 용', (word) => {
    expect(word).toMatch(/용$/);
  });

  it.each(['专用滤芯', '吸尘器专用', '用滤芯', '互換', '対応'])(
    '%s behind a model says what it is for',
    (run) => {
      expect(run).toMatch(forSuffixesInHan);
    },
  );

  it.each(['用于清洁', '儿童专用', '电动牙刷'])('%s behind a model does not', (run) => {
    expect(run).not.toMatch(forSuffixesInHan);
  });
});

describe('generic models', () => {
  it.each(genericModels)('$why', ({ pattern, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(compact(fold(example)), 'written in compact form').toBe(example);
      expect(example).toMatch(pattern);
      expect(canNameAModel(example)).toBe(false);
    }
  });

  it.each(['S5', 'A1', '923', 'gh9', 'Rainbow', ''])('"%s" is too short or has no digit', (text) => {
    expect(canNameAModel(compact(fold(text)))).toBe(false);
  });

  it.each([
    'VT-9041',
    'RY-K22',
    'gh13',
    'XR0100',
    '2025HCQ',
    'BVC 160',
    'HHT202',
    'SL-300L',
    'X001R08ZSJ',
    'OML-FR-AD-01',
  ])('"%s" names one', (text) => {
    expect(canNameAModelInText(compact(fold(text)))).toBe(true);
  });

  it.each(['3123', '46015730471', '10050538'])('"%s" names one in a labelled field only', (text) => {
    expect(canNameAModel(text)).toBe(true);
    expect(canNameAModelInText(text)).toBe(false);
  });
});

describe('stuffed rows', () => {
  it.each(stuffedRows)('$why', ({ examples }) => {
    for (const example of examples) expect(isStuffedRow(fold(example)), example).toBe(true);
  });

  it.each([
    'brand',
    'brand name',
    'model number',
    'feature',
    'manufacturer',
    'material',
    'item no.',
    '제조사',
    '型号',
  ])('"%s" is none', (name) => {
    expect(isStuffedRow(name)).toBe(false);
  });
});

describe('brand aliases', () => {
  it.each(brandAliases.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const keys = row.map(brandKey);
    expect(keys.every((key) => key !== undefined)).toBe(true);
    expect(row.length).toBeGreaterThan(1);
    expect(row[0]).toMatch(/^[\p{Script=Latin}\s.'&-]+$/u);
  });

  it('names each brand and each form once', () => {
    const keys = brandAliases.flat().map(brandKey);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('knows a brand by every form, its own first', () => {
    expect(brandForms('샤오미')[0]).toBe('샤오미');
    expect(brandForms('샤오미')).toContain('xiaomi');
    expect(brandForms('voltara')).toEqual(['voltara']);
    expect(sameBrand('小米', 'xiaomi')).toBe(true);
    expect(sameBrand('小米', 'samsung')).toBe(false);
  });

  it('contradicts where both are known, and does not guess where one is not', () => {
    expect(compatibleBrands('샤오미', 'samsung')).toBe(false);
    expect(compatibleBrands('샤오미', 'voltara')).toBe(false);
    expect(compatibleBrands('볼타라', 'voltara')).toBe(true);
    expect(compatibleBrands('voltara', 'tokimo')).toBe(false);
    expect(compatibleBrands('voltara kids', 'voltara')).toBe(true);
  });
});

describe('brand keys', () => {
  it.each([
    ['VOLTARA', 'voltara'],
    ['Voltara Co., Ltd.', 'voltara'],
    ['Voltara GmbH & Co. KG', 'voltara'],
    ['Voltara Official Store', 'voltara'],
    ['Mangolet (MGL)', 'mangolet'],
    ['Y&H', 'y h'],
    ['Lumière™', 'lumiere'],
    ['주식회사 온별', '주식회사 온별'],
    ['온별 주식회사', '온별'],
  ])('%s is %s', (text, key) => {
    expect(brandKey(text)).toBe(key);
  });

  it.each([
    '-',
    'none',
    'NoEnName_Null',
    'Unknown',
    'Popelle (counterfeit)',
    '위조 상품',
    '2024',
    'A',
    'China',
    '해당없음',
    'AliExpress',
  ])('"%s" is no brand', (text) => {
    expect(brandKey(text)).toBeUndefined();
  });
});

describe('words', () => {
  it('never mix scripts', () => {
    expect(tokensOf('샤오미VT-9041용 小米牙刷 Фен').words.map(({ text }) => text)).toEqual([
      '샤오미',
      'vt-9041',
      '용',
      '小米牙刷',
      'фен',
    ]);
  });
});
