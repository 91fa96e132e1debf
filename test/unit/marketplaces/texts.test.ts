import { describe, expect, it } from 'vitest';
import { cleanAliExpressTitle } from '../../../lib/marketplaces/aliexpress/titles';
import { jsonAt } from '../../../lib/marketplaces/inline-state';
import { tidy } from '../../../lib/marketplaces/listing-draft';
import { pictureKey } from '../../../lib/marketplaces/picture-key';
import { all } from '../../../lib/marketplaces/plain-data';
import { sameTitle } from '../../../lib/marketplaces/same-title';
import { cleanCardTitle } from '../../../lib/marketplaces/temu/cards';
import { cleanSpokenTitle, cleanTemuTitle } from '../../../lib/marketplaces/temu/titles';

describe('the product’s own title', () => {
  it.each([
    ['Moro lamp - AliExpress 26', 'Moro lamp'],
    ['Moro lamp - AliExpress', 'Moro lamp'],
    ['Moro lamp - AliExpress ', 'Moro lamp'],
    ['Moro lamp | - AliExpress', 'Moro lamp'],
    ['Moro lamp|Night Lights|   - AliExpress', 'Moro lamp'],
    ['7.66₪ 39% OFF|Moro lamp|Night Lights|   - AliExpress', 'Moro lamp'],
    ['0.45US $ 52% OFF|Moro lamp|Night Lights|', 'Moro lamp'],
    ['0.01US $ 99% OFF|Moro lamp - AliExpress', 'Moro lamp'],
    ['Moro lamp 2 | 3 arms', 'Moro lamp 2 | 3 arms'],
    ['AliExpress-compatible hub', 'AliExpress-compatible hub'],
    ['', ''],
  ])('AliExpress: %s', (text, title) => expect(cleanAliExpressTitle(text)).toBe(title));

  it.each([
    ['나래 매트 - Temu', '나래 매트'],
    ['나래 매트 - Temu Republic of Korea', '나래 매트'],
    ['나래 매트 | {region - Temu Republic of Korea', '나래 매트'],
    ['나래 매트 | {REGION_NAME - Temu 대한민국', '나래 매트'],
    ['나래 매트 2-in-1', '나래 매트 2-in-1'],
  ])('Temu: %s', (text, title) => expect(cleanTemuTitle(text)).toBe(title));

  it.each([
    ['품목 사진 나래 매트', '나래 매트'],
    ['나래 매트 새 탭에서 열기.', '나래 매트'],
    ['Moro lamp Open in new tab.', 'Moro lamp'],
    ['灯 在新标签页中打开。', '灯 在新标签页中打开。'],
    ['灯 在新标签页中打开', '灯'],
    ['품목 사진 나래 매트 새 탭에서 열기.', '나래 매트'],
  ])('of a card, as read aloud: %s', (text, title) => expect(cleanCardTitle(text)).toBe(title));

  it('of a picture, as read aloud', () =>
    expect(cleanSpokenTitle(' Item picture Moro lamp ')).toBe('Moro lamp'));
});

describe('two titles', () => {
  it('are of one product when one is cut', () => {
    const long = 'Moro lamp with eleven arms and a very long description of each of them';
    expect(sameTitle(long, `${long.slice(0, 62)}`)).toBe(true);
    expect(sameTitle(long, 'Moro lamp without arms')).toBe(false);
    expect(sameTitle('', '')).toBe(false);
  });
});

describe('what stays the same of a picture', () => {
  const key = 'S6735b92b64664519a47af074b794170cB';
  it.each([
    [`https://ae01.alicdn.com/kf/${key}.jpg`, key],
    [`//ae04.alicdn.com/kf/${key}.jpg_640x640q90.jpg`, key],
    [`https://ae-pic-a1.aliexpress-media.com/kf/${key}.jpg_220x220q75.jpg_.avif`, key],
    [`https://ae01.alicdn.com/kf/${key}.png?has_lang=1&ver=1`, key],
    [`https://ae01.alicdn.com/kf/${key}.png_.webp`, key],
    [`https://ae01.alicdn.com/kf/${key}/Some-Slug-Text.jpg_50x50.jpg`, key],
    ['https://ae01.alicdn.com/kf/HTB1.DiLM7voK1RjSZFDq6xY3pXam/Slug.jpg', 'HTB1.DiLM7voK1RjSZFDq6xY3pXam'],
    [`./Moro lamp_files/${key}(1).jpg`, key],
    [
      'https://img.kwcdn.com/product/open/37ab0e5c4e80-goods.jpeg?imageView2/2/w/800',
      'product/open/37ab0e5c4e80-goods.jpeg',
    ],
    ['https://img-eu.kwcdn.com/local-image/1a2b3c4d/x.jpg', 'local-image/1a2b3c4d/x.jpg'],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', undefined],
    ['https://evil.example/kf/abc.jpg', undefined],
    [undefined, undefined],
    [7, undefined],
  ])('%s', (address, expected) => expect(pictureKey(address)).toBe(expected));
});

describe('a text of a page', () => {
  it.each([
    ['  two\n\tlines\u0000 ', 'two lines'],
    ['Kids&#39; set &amp; case &quot;M&quot;', 'Kids\' set & case "M"'],
    [42, '42'],
    ['{region', ''],
    [`$\{title}`, ''],
    ['Hello {{name}}', ''],
    ['[object Object]', ''],
    ['undefined', ''],
    [undefined, ''],
    [{ toString: () => 'trap' }, ''],
    [['list'], ''],
  ])('%j becomes %j', (value, text) => expect(tidy(value)).toBe(text));
});

describe('an object cut out of a script', () => {
  it.each([
    ['{"a":{"b":1}} , tail }', { a: { b: 1 } }],
    ['{"a":"} \\" { \\\\"}', { a: '} " { \\' }],
    ['{"a":"\\\\\\\\"}x', { a: '\\\\' }],
    ['{a: 1}', undefined],
    ['{"a":1', undefined],
    ['{"a":"unended', undefined],
    ['[1]', undefined],
    ['', undefined],
  ])('%s', (script, value) => expect(jsonAt(script, 0, () => 'whole')).toEqual(value));
});

describe('a path through data', () => {
  const data = { a: { list: [{ n: 1 }, { n: 2 }], map: { x: { n: 3 } } }, titleBanner_2442: { t: 'x' } };
  it.each([
    ['a.list[].n', [1, 2]],
    ['a.list[1].n', [2]],
    ['a.map[].n', [3]],
    ['titlebanner*.t', ['x']],
    ['a.none.deeper', []],
    ['constructor.name', []],
    ['', []],
  ])('%s', (path, values) => expect(all(data, path)).toEqual(values));
});
