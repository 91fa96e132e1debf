import { describe, expect, it } from 'vitest';
import { bareHangul } from '../../../lib/matching/hangul';
import { quantitiesContradict, quantitiesInTexts } from '../../../lib/matching/quantities';

describe('quantities', () => {
  it.each([
    ['20000mAh', 'charge', 20_000],
    ['20 Ah', 'charge', 20_000],
    ['1,7 l', 'volume', 1700],
    ['12 인치', 'length', 30.48],
    ['2kW', 'power', 2000],
    ['220伏', 'voltage', 220],
    ['60 см', 'length', 60],
  ])('"%s" is %s of %d', (text, of, amount) => {
    expect(quantitiesInTexts([text]).get(of)?.[0]?.low).toBeCloseTo(amount);
  });

  it.each(['VT-9041V', '5V2A', '3 in 1', 'model 20000', 'S925', '2026 new'])('"%s" states none', (text) => {
    expect([...quantitiesInTexts([text]).keys()].filter((of) => of !== 'voltage')).toEqual([]);
  });

  it.each([
    ['10000mAh', '20000mAh', true],
    ['20000mAh 10000mAh', '20000mAh', false],
    ['110-240V', '220 V', false],
    ['110V', '220 V', true],
    ['10000mAh', '220 V', false],
    ['', '220 V', false],
  ])('"%s" against "%s": %s', (own, theirs, contradicts) => {
    expect(quantitiesContradict(quantitiesInTexts([own]), quantitiesInTexts([theirs]))).toBe(contradicts);
  });
});

describe('Korean words without their particle', () => {
  it.each([
    ['헬멧을', '헬멧'],
    ['헬멧에서', '헬멧'],
    ['헬멧', '헬멧'],
    ['사이', '사이'],
    ['고양이', '고양'],
  ])('%s is %s', (word, bare) => {
    expect(bareHangul(word)).toBe(bare);
  });
});
