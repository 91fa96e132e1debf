import { describe, expect, it } from 'vitest';
import { shareWords, titleIn } from '../../../lib/marketplaces/share-text';

const title = 'Montora wooden rattle, beech 12 cm';

describe('the title in a shared text', () => {
  it.each([
    [title],
    [`$14.74 | ${title}`],
    [`US $4.35 43%OFF | ${title}`],
    [`₩12,345 | ${title}`],
    [`₩ 5,212 (-38%) | ${title}`],
    [`12,90 € | ${title}`],
    [`Just found this amazing item on AliExpress. Check it out! $14.74 | ${title}`],
    [`AliExpress에서 이 상품을 확인해 보세요! ₩12,345 | ${title}`],
    [`알리익스프레스 앱에서 찾았어요.\n₩12,345\n${title}`],
    [`我在AliExpress发现了一个好东西！快来看看！ US $3.20 | ${title}`],
    [`🔥🎁 ${title} 🎁`],
    [`${title} - AliExpress 26`],
    [`${title} - Temu Republic of Korea`],
    [`Check this out on Temu!\n${title}\n8,359원`],
    [`테무에서 이 상품을 확인해 보세요:\n${title} - 8,359원`],
    [`「${title}」`],
    [`[₩3,500] ${title}`],
    [`[알리익스프레스]\n[US $3.50] ${title}`],
    [`Schau mal! ${title}`],
    [`Regarde ce que j’ai trouvé sur AliExpress ! ${title}`],
  ])('%j', (text) => expect(titleIn(text)).toBe(title));

  it.each([
    '',
    '  \n ',
    '$3.20',
    '₩12,345',
    'US $4.35 43%OFF',
    '👉👉👉',
    'Check it out!',
    'AliExpress',
    'Temu에서 보기',
  ])('%j tells of no product', (text) => expect(titleIn(text)).toBeUndefined());

  it.each(Object.entries(shareWords).flatMap(([lang, words]) => words.map((word) => [lang, word] as const)))(
    'the words of %s, "%s", are no title',
    (_, word) => expect(titleIn(`${word}!\n${title}`)).toBe(title),
  );
});
