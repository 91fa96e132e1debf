import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readPageGlobals } from '../../../lib/page/read-page-globals';

const id = '1005009000000001';

/** Runs the reader as `scripting.executeScript` does: its source, in a world that knows nothing of ours. */
function bring(pageWindow: object, ids = [id]): unknown {
  const brought = runInNewContext(`JSON.stringify((${readPageGlobals.toString()})(${JSON.stringify(ids)}))`, {
    window: pageWindow,
  });
  return JSON.parse(brought);
}

function answer(productId: unknown, more: object = {}): object {
  return { GLOBAL_DATA: { globalData: { productId, subject: 'Lamp' } }, ...more };
}

const events = (...data: unknown[]) => ({
  _d_c_: { lifeCycleEventList: data.map((each) => ({ data: each })) },
});

describe('the on-demand page reader', () => {
  it.each([
    ['the answer itself', answer(Number(id))],
    ['result', { result: answer(Number(id)) }],
    ['data.result', { data: { result: answer(id) } }],
    ['data.data.result', { data: { data: { result: answer(id) } } }],
  ])('finds the product in %s', (_where, data) => {
    expect(bring(events(null, 7, data))).toEqual({
      products: [{ GLOBAL_DATA: { globalData: { productId: expect.anything(), subject: 'Lamp' } } }],
    });
  });

  it('finds it under its US number', () => {
    const us = String(BigInt(id) + 2n ** 51n);
    expect(bring(events(answer(us)))).toHaveProperty('products');
  });

  it('brings nothing of another listing', () => {
    expect(bring(events(answer('1005009000000002')))).toEqual({});
  });

  it('brings the newest answer first', () => {
    const brought = bring(
      events(answer(id, { PRODUCT_TITLE: { text: 'old' } }), answer(id, { PRODUCT_TITLE: { text: 'new' } })),
    );
    expect(brought).toMatchObject({
      products: [{ PRODUCT_TITLE: { text: 'new' } }, { PRODUCT_TITLE: { text: 'old' } }],
    });
  });

  it('brings only what is on its list', () => {
    const data = answer(id, {
      SHIPPING: { address: 'of the shopper' },
      PRICE: { targetSkuPriceInfo: { salePriceString: '₩1', secret: 1 } },
    });
    expect(bring(events(data))).toEqual({
      products: [
        {
          GLOBAL_DATA: { globalData: { productId: id, subject: 'Lamp' } },
          PRICE: { targetSkuPriceInfo: { salePriceString: '₩1' } },
        },
      ],
    });
  });

  it('brings the state of older pages and of Temu', () => {
    const data = { productInfoComponent: { idStr: id, subject: 'Lamp' }, secretComponent: { a: 1 } };
    expect(bring({ runParams: { data } })).toEqual({
      runParams: { productInfoComponent: { idStr: id, subject: 'Lamp' } },
    });
    const store = { goods: { goodsId: 601099000000001, goodsName: 'Lamp' }, userInfo: { name: 'shopper' } };
    expect(bring({ rawData: { store } }, ['601099000000001'])).toEqual({
      store: { goods: { goodsId: 601099000000001, goodsName: 'Lamp' } },
    });
  });

  it('can be noticed by a page that patched what every script of it shares, and touches nothing else', () => {
    const rows = { showedProps: [{ attrName: 'Material', attrValue: 1 }] };
    const page = events(answer(Number(id), { PRODUCT_PROP_PC: rows }));
    const called: string[] = runInNewContext(
      `(() => {
        'use strict';
        const called = [];
        const { apply, ownKeys } = Reflect;
        const { defineProperty, getOwnPropertyDescriptor } = Object;
        const traced = { Object, Array, String, Number, RegExp, BigInt, Reflect, JSON, Map, Set, Symbol, Function };
        for (const name of ownKeys(traced))
          for (const [at, holder] of [[name, traced[name]], [name + '.prototype', traced[name].prototype]])
            for (const key of holder ? ownKeys(holder) : []) {
              const { value, writable } = getOwnPropertyDescriptor(holder, key);
              if (typeof value !== 'function' || !writable || key === 'constructor') continue;
              const label = at + '.' + (typeof key === 'symbol' ? '@' + key.description : key);
              defineProperty(holder, key, { value(...given) { called[called.length] = label; return apply(value, this, given); } });
            }
        called.length = 0;
        const brought = (${readPageGlobals.toString()})(['${id}']);
        return brought.products.length === 1 ? called : [];
      })()`,
      { window: page },
    );
    expect([...new Set(called)].sort()).toEqual([
      'Array.isArray',
      'Array.prototype.@Symbol.iterator',
      'Array.prototype.some',
      'Number.isFinite',
      'Object.entries',
      'Object.getOwnPropertyDescriptor',
      'Object.keys',
      'RegExp.prototype.exec',
      'RegExp.prototype.test',
      'String.prototype.slice',
    ]);
  });

  it('runs no getter of the page', () => {
    let ran = 0;
    const trap = {
      get: () => {
        ran++;
        return 'x';
      },
      enumerable: true,
    };
    const page = Object.defineProperty({}, '_d_c_', trap);
    expect(bring(page)).toEqual({});
    const data = Object.defineProperty(answer(id), 'PRODUCT_TITLE', trap);
    expect(bring(events(data))).toHaveProperty('products');
    expect(ran).toBe(0);
  });

  it('survives a page that throws at every touch', () => {
    const hostile = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('no');
        },
      },
    );
    expect(bring(hostile)).toEqual({});
    expect(bring({ _d_c_: hostile })).toEqual({});
  });

  it('survives a circle', () => {
    const circle: Record<string, unknown> = {};
    circle.data = circle;
    circle.result = circle;
    expect(bring(events(circle))).toEqual({});
  });

  it.each([
    ['Latin', 'x'],
    ['Hangul', '가'],
  ])('stays under 200 kB whatever the page keeps, in %s', (_script, letter) => {
    const long = letter.repeat(5000);
    const rows = Array.from({ length: 5000 }, () => ({ attrName: long, attrValue: long }));
    const values = Array.from({ length: 5000 }, () => ({
      propertyValueDisplayName: long,
      skuPropertyImagePath: long,
    }));
    const data = answer(id, {
      PRODUCT_PROP_PC: { showedProps: rows },
      SKU: { skuProperties: values.map(() => ({ skuPropertyValues: values })) },
    });
    const brought = JSON.stringify(bring(events(data, data, data, data, data)));
    expect(new TextEncoder().encode(brought).length).toBeLessThan(200_000);
  });
});
