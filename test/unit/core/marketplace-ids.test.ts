import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aliExpressIds,
  globalAliExpressId,
  looksLikeAliExpressId,
  looksLikeAliExpressSku,
  looksLikeTemuGoodsId,
  usAliExpressId,
} from '../../../lib/core/marketplace-ids';

describe('the US twin of an AliExpress item', () => {
  it.each([
    ['3256806959829719', '1005007146144471'],
    ['2255800959662314', '4001145977066'],
    ['2251832809220871', '32995535623'],
  ])('%s is %s', (us, global) => {
    expect(globalAliExpressId(us)).toBe(global);
    expect(usAliExpressId(global)).toBe(us);
    expect(aliExpressIds(us)).toEqual([us, global]);
  });

  it('leaves a global id as it is', () => {
    expect(globalAliExpressId('1005007146144471')).toBe('1005007146144471');
    expect(aliExpressIds('1005007146144471')).toEqual(['1005007146144471']);
  });

  it('leads back for every id of the families in use', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000_000_000n, max: 1_999_999_999_999_999n }), (id) => {
        expect(globalAliExpressId(usAliExpressId(String(id)))).toBe(String(id));
      }),
    );
  });

  it.each(['', 'abc', '1005x', '-5'])('leaves "%s", which is no number, alone', (text) => {
    expect(globalAliExpressId(text)).toBe(text);
    expect(aliExpressIds(text)).toEqual([text]);
  });
});

describe('the shape of an id without a label', () => {
  it.each([
    ['1005009307938451', 'item'],
    ['4001145977066', 'item'],
    ['3256806959829719', 'item'],
    ['2255800959662314', 'item'],
    ['12000048692422249', 'sku'],
    ['601099762531716', 'temu'],
    ['32995535623', 'nothing'],
    ['634418212345678', 'nothing'],
    ['8809999123453', 'nothing'],
    ['10050093079384511', 'nothing'],
    ['60109976253171', 'nothing'],
    ['1005009307938451-12000048692422249', 'nothing'],
    ['', 'nothing'],
  ])('%s is that of %s', (digits, shape) => {
    expect({
      item: looksLikeAliExpressId(digits),
      sku: looksLikeAliExpressSku(digits),
      temu: looksLikeTemuGoodsId(digits),
    }).toEqual({ item: shape === 'item', sku: shape === 'sku', temu: shape === 'temu' });
  });
});
