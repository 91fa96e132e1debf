import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutJson, type Keep, namedIn } from '../../../lib/marketplaces/cut-json';
import type { ProductPaths } from '../../../lib/marketplaces/product-state';

const whole: Keep = () => 'whole';

/** What cutting should leave, worked out on the parsed value. */
function expected(value: unknown, keep: Keep, path?: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = path === undefined ? 'members' : keep(path);
  if (kept === 'whole') return value;
  if (kept === 'nothing' || Array.isArray(value)) return null;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    expected(member, keep, path ? `${path}.${name}` : name),
  ]);
  return Object.fromEntries(members);
}

/** Names that matter beside any others; none that JSON would have to escape, because those are compared as they stand. */
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'store', 'goods'),
  fc.stringMatching(/^[ -!#-[\]-~가-힣]{0,6}$/),
);
const text = fc.oneof(fc.string(), fc.constantFrom('}', '{"a":[', '\\', '\\"', '\\\\"}', ']'));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc.integer(),
    fc.constantFrom(null, true),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
  ),
}));
const object = fc.dictionary(name, tree, { maxKeys: 6 });
const spacing = fc.constantFrom(undefined, 1, '\t');
const keeps = fc.func(fc.constantFrom<ReturnType<Keep>>('whole', 'members', 'nothing')).map(
  (decide): Keep =>
    (path) =>
      decide(path),
);

describe('an object cut out of a script', () => {
  it('is, whole, what parsing all of it gives, wherever it stands and whatever its texts hold', () => {
    fc.assert(
      fc.property(object, spacing, fc.string(), (value, space, tail) => {
        const script = `window.x = ${JSON.stringify(value, null, space)}`;
        expect(cutJson(`${script};${tail}`, 11, whole)).toBe(script.slice(11));
      }),
    );
  });

  it('holds every member that is kept as parsing gives it, and null for the lists and objects that are not', () => {
    fc.assert(
      fc.property(object, spacing, keeps, (value, space, keep) => {
        const json = JSON.stringify(value, null, space);
        const cut = cutJson(`${json} tail }`, 0, keep);
        expect(JSON.parse(cut ?? 'undefined')).toEqual(expected(JSON.parse(json), keep));
      }),
    );
  });

  it('is none where the script ends before it does', () => {
    fc.assert(
      fc.property(object, fc.nat(), (value, at) => {
        const json = JSON.stringify(value);
        expect(cutJson(json.slice(0, at % json.length), 0, whole)).toBeUndefined();
      }),
    );
  });

  it('is found in a text of two million quotes and slashes', () => {
    const json = JSON.stringify({ a: '"\\'.repeat(500_000), b: { c: [] } });
    expect(cutJson(json, 0, whole)).toBe(json);
  });
});

it('what the paths of a layout lead to is kept, and nothing else', () => {
  const layout: ProductPaths<'made'> = {
    layout: 'made',
    ids: 'goods.goodsId',
    titles: 'goods.goodsName',
    pictures: 'goods.gallery[].url',
    prices: 'price',
    status: ['mall.state.code', 1],
    left: '',
  };
  const keep = namedIn(layout);
  expect(['goods', 'mall', 'mall.state'].map(keep)).toEqual(['members', 'members', 'members']);
  expect(['goods.gallery', 'goods.goodsId', 'price'].map(keep)).toEqual(['whole', 'whole', 'whole']);
  expect(['good', 'goodsI', 'goods.sku', 'review', 'state'].map(keep)).toEqual(Array(5).fill('nothing'));
});
