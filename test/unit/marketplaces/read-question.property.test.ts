import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionBounds } from '../../../lib/core/question';
import { readQuestion } from '../../../lib/marketplaces/read-question';
import { namesBrandAndModel } from '../../../lib/matching/names-brand-and-model';

const asked = (text: string) => readQuestion(text, { namesBrandAndModel }).asked;

const titles = fc.constantFrom(
  'Montora wooden rattle with bells, 12 cm',
  '몬토라 나무 딸랑이 방울 장난감',
  '木制摇铃 婴儿玩具 带铃铛',
  '木製ガラガラ ベビー用おもちゃ',
  'Holzrassel für Kleinkinder mit Glöckchen',
  'Hochet en bois avec grelots',
  'Деревянная погремушка с колокольчиками',
);
/** What the apps put before a title, by language and shop. */
const openings = {
  aliexpress: [
    '',
    'Just found this amazing item on AliExpress. Check it out! ',
    'AliExpress에서 이 상품을 확인해 보세요! ',
    '알리익스프레스 앱에서 발견했어요.\n',
    '我在AliExpress发现了一个好东西！ ',
    'Guarda cosa ho trovato su AliExpress! ',
    'Смотри, что я нашла на AliExpress! ',
  ],
  temu: [
    '',
    'Check this out on Temu! ',
    'Temu에서 이 상품을 확인해 보세요!\n',
    '테무에서 찾은 상품입니다.\n',
    '我在Temu发现了这个！ ',
    'Regarde ce que j’ai trouvé sur Temu ! ',
  ],
};
const prices = fc.constantFrom(
  '',
  '$14.74 | ',
  '₩12,345 | ',
  'US $4.35 43%OFF | ',
  '12,90 € | ',
  '¥ 1,200 | ',
);
const ends = fc.constantFrom('', '\n', '\n\n🎁🎁', '\n₩12,345', '\n(광고)');
const code = fc.stringMatching(/^[A-Za-z0-9]{5,12}$/);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

const links = {
  aliexpress: fc.oneof(
    code.map((each) => ({ text: `https://a.aliexpress.com/_${each}`, id: undefined })),
    digits(12).map((tail) => ({
      text: `https://ko.aliexpress.com/item/1005${tail}.html?spm=a2g0o.share`,
      id: `1005${tail}`,
    })),
  ),
  temu: fc.oneof(
    code.map((each) => ({ text: `https://share.temu.com/${each}`, id: undefined })),
    code.map((each) => ({ text: `https://temu.to/k/${each}`, id: undefined })),
    digits(13).map((tail) => ({
      text: `https://www.temu.com/kr/goods.html?goods_id=60${tail}`,
      id: `60${tail}`,
    })),
  ),
};

describe.each(['aliexpress', 'temu'] as const)('what the app of %s shares', (shop) => {
  it('gives its link and its title, in any language, with or without a price', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...openings[shop]),
        prices,
        titles,
        links[shop],
        ends,
        fc.constantFrom('\n', '\n\n', ' '),
        (opening, price, title, link, end, gap) => {
          const found = asked(`${opening}${price}${title}${gap}${link.text}${end}`);
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({
            kind: link.id === undefined ? 'short-link' : 'listing',
            marketplace: shop,
            title,
            ...(link.id !== undefined && { ids: [link.id] }),
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'https://',
      'a.aliexpress.com/_x',
      'temu.com/g-',
      '바코드: ',
      '8809999123453',
      'KC CB061R123-4567',
      '\n',
      '|',
      '%',
    ),
  );

  it('is read without a fault, within the bounds, and the same twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const question = readQuestion(text, { namesBrandAndModel });
        expect(question.asked.length).toBeLessThanOrEqual(questionBounds.asked);
        expect(question.left).toBeGreaterThanOrEqual(0);
        for (const each of question.asked) {
          if ('address' in each) expect(each.address).toMatch(/^https:\/\/|^aliexpress:/);
          if ('text' in each) expect(each.text.length).toBeLessThanOrEqual(questionBounds.words);
        }
        expect(readQuestion(text, { namesBrandAndModel })).toEqual(question);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a hundred thousand letters', 'a'.repeat(100_000)],
    ['as many digits', '8'.repeat(100_000)],
    ['as many blanks', ' '.repeat(100_000)],
    ['as many slashes', `https://a.aliexpress.com/${'/'.repeat(100_000)}`],
    ['as many prices', '$1 '.repeat(30_000)],
    ['as many pipes', '1 원 | '.repeat(20_000)],
    ['as many hyphens between digits', '1-'.repeat(50_000)],
  ])('is read in no time: %s', (_, text) => {
    expect(asked(text).length).toBeLessThanOrEqual(questionBounds.asked);
  });
});
