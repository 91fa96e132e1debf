import { describe, expect, it } from 'vitest';
import { isJunkValue, junkValues } from '../../../lib/core/junk-values';

describe('isJunkValue', () => {
  it.each([...junkValues])('knows its own row "%s"', (row) => {
    expect(isJunkValue(row)).toBe(true);
  });

  it('has each row once, in compact form', () => {
    expect(new Set(junkValues).size).toBe(junkValues.length);
    expect(junkValues.filter((row) => row !== row.toLowerCase() || /[^\p{L}\p{N}]/u.test(row))).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '.',
    '/',
    '***',
    'N/A',
    'n.a.',
    'None',
    'NONE',
    'NoEnName_Null',
    'No Brand',
    'no-name',
    'OEM',
    'Ｎｏｎｅ',
    '해당 없음',
    '이 항목은 이 제품에 적용되지 않습니다',
    '상세페이지 참조',
    '无',
    '其他',
    'なし',
    'Ohne Marke',
    'Keine Angabe',
    'sans marque',
    'Sin marca',
    'Bez marki',
    'Нет бренда',
  ])('"%s" says nothing', (text) => {
    expect(isJunkValue(text)).toBe(true);
  });

  it.each([
    'Voltara',
    'Nordik',
    'Nonelle',
    '무인양품',
    'LG',
    'Y&H',
    'VT-9041',
    '3123',
    '온별',
    'NAN',
    'Sunglasses',
    'No. 5',
  ])('"%s" says something', (text) => {
    expect(isJunkValue(text)).toBe(false);
  });
});
