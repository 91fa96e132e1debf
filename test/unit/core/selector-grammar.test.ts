import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { whyNotSelector } from '../../../lib/core/selector-grammar';
import { isLong, times } from '../../profile';
import { anySelector, wellMadeSelector } from './made-selectors';

const { document } = new JSDOM('<!doctype html><div class="a"><p id="b">x</p></div>').window;

const patience = isLong ? 900_000 : 20_000;

describe('a selector that a feed may send', () => {
  it.each([
    '.pdp-title',
    'h1.pdp-title',
    '#root .pdp-title',
    '[class*="specification--prop--"]',
    'h1[data-pl="product-title"]',
    '[role="main"] h1',
    'a[href*="mall.html"][aria-label^="판매자"]',
    '#goodsDetail div > div:first-child+div:last-child',
    '._6q6qVUF5 > dt',
    '[data-tooltip^="goodName-"]',
    '.a.b.c.d.e',
  ])('%s', (text) => {
    expect(whyNotSelector(text)).toBeUndefined();
    expect(() => document.querySelector(text)).not.toThrow();
  });

  it('may be of tags alone only within a row', () => {
    expect(whyNotSelector('div > span')).toContain('find anything');
    expect(whyNotSelector('div > span', 'row')).toBeUndefined();
    expect(whyNotSelector(':first-child', 'row')).toBeUndefined();
  });

  it.each([
    ['', '0 characters'],
    [`.${'a'.repeat(200)}`, '201 characters'],
    ['.a, .b', 'character 3'],
    ['.a:has(.b)', '":has(.b)"'],
    ['.a:not(.b)', '":not(.b)"'],
    ['.a:nth-child(2)', 'character 3'],
    ['.a:first-child(2)', 'character 3'],
    ['.a:first-childs', 'character 3'],
    ['.a::before', 'character 3'],
    ['.a:hover', 'character 3'],
    ['.a ~ .b', '"~ .b"'],
    ['*', 'character 1'],
    ['.a *', '"*"'],
    ['.a|b', '"|b"'],
    ['.\\31 a', 'character 2'],
    ['.1a', 'character 2'],
    ['.a/* x */', '"/* x */"'],
    [' .a', 'character 1'],
    ['.a ', 'ends too early'],
    ['.a >', 'ends too early'],
    ['.a > > .b', 'character 6'],
    ['.a\n.b', 'character 3'],
    ["[data-a='b']", 'double quotes'],
    ['[data-a=b]', 'double quotes'],
    ['[data-a=""]', '1 to 120'],
    ['[data-a="b" i]', 'character 12'],
    ['[data-a="b\\"c"]', 'double quotes'],
    ['[data-a="\u202e"]', 'double quotes'],
    ['[data-a="b"', 'ends too early'],
    ['[onclick]', '"onclick"'],
    ['[style*="x"]', '"style"'],
    ['[srcset]', '"srcset"'],
    ['[value^="a"]', '"value"'],
    ['[HREF]', '"HREF"'],
    ['script.a', '<script>'],
    ['.a TEXTAREA', '<TEXTAREA>'],
    ['.a > input[type="text"]', '<input>'],
    ['.a .b .c .d .e .f .g .h .i', '8 steps'],
    ['.a.b.c.d.e.f.g', '6 parts'],
  ])('is not %j: %s', (text, why) => {
    expect(whyNotSelector(text)).toContain(why);
  });

  it('is whatever is made by the grammar', { timeout: patience }, () => {
    fc.assert(
      fc.property(wellMadeSelector, (text) => {
        expect(whyNotSelector(text)).toBeUndefined();
        expect(() => document.querySelector(text)).not.toThrow();
      }),
      { numRuns: times('well-made selectors', { short: 250, long: 5000 }) },
    );
  });

  it('never throws in a page and holds nothing but the grammar, whatever is offered', {
    timeout: patience,
  }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(anySelector, fc.constantFrom('page' as const, 'row' as const), (text, place) => {
        if (whyNotSelector(text, place) !== undefined) return;
        accepted++;
        expect(() => document.querySelector(text)).not.toThrow();
        expect(() => document.body.closest(text)).not.toThrow();
        const bare = text.replace(/"[^"]*"/g, '""').replace(/:(?:first|last)-child/g, '');
        expect(bare).toMatch(/^[A-Za-z0-9_.#[\]="^$*~>+ -]*$/);
        expect(bare).not.toMatch(/\[(?:on|style|value|srcset)/i);
        expect(text.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: times('selectors of any sort', { short: 1500, long: 50_000 }) },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
