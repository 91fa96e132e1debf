import { questionBounds as most } from '../core/question';
import { cleanAliExpressTitle } from './aliexpress/titles';
import { cleanTemuTitle } from './temu/titles';

/**
 * What the shops' apps and people write around a shared product. A sentence that names the shop, or one of these, tells
 * nothing of the product. Lower case, beginnings or whole sentences. Add one where you meet one, with a row in
 * `test/unit/marketplaces/share-text.test.ts`.
 */
export const shareWords: Record<string, readonly string[]> = {
  en: ['check it out', 'check this out', 'look what i found', 'look at this', 'have a look', 'i found this'],
  ko: [
    '이 상품 어때요',
    '이 상품을 확인',
    '확인해 보세요',
    '확인해보세요',
    '한번 보세요',
    '이거 어때',
    '공유합니다',
    '얼른 확인',
    '지금 확인',
    '지금 바로',
  ],
  zh: ['快来看看', '快來看看', '看看这个', '看看這個', '点击链接', '點擊連結', '我发现了', '我發現了'],
  ja: ['チェックしてみて', 'これを見て', 'この商品を'],
  de: ['schau mal', 'schau dir', 'sieh dir'],
  fr: ['regarde', 'regardez', 'découvrez', 'jette un œil'],
  es: ['mira esto', 'mira lo que', 'échale un vistazo', 'descubre'],
  it: ['guarda', 'dai un’occhiata', "dai un'occhiata"],
  pt: ['olha só', 'confira', 'veja isto', 'veja isso'],
  pl: ['zobacz', 'sprawdź'],
  nl: ['bekijk', 'kijk eens'],
  ru: ['посмотри', 'посмотрите', 'смотри'],
  ar: ['شوف هذا', 'لقيت هذا', 'تحقق من'],
};

const shopNames =
  /ali\s?express|알리\s?익스프레스|(?<!\p{L})알리(?!\p{L})|速卖通|全球速賣通|アリエクスプレス|алиэкспресс|علي\s?(?:اكسبرس|إكسبرس)|(?<![a-z])temu(?![a-z])|테무|ティームー|拼多多|تيمو/iu;
const says = new RegExp(`^(?:${Object.values(shareWords).flat().join('|')})`, 'iu');

const currency =
  '(?:[$€£¥₩₽₹₪₺฿₫]|us\\s?\\$|(?:usd|eur|krw|gbp|jpy|cny|rub|pln|brl|aed|sar)(?!\\p{L})|원|円|元|zł|kr(?!\\p{L})|r\\$)';
const amount = '\\d[\\d.,\\u00a0 ]*';
const price = `(?:${currency}\\s?${amount}|${amount}\\s?${currency})`;
const reduced = '(?:\\s*(?:\\(?-?\\d{1,2}\\s?%\\s?(?:off|할인|折)?\\)?|[~-]\\s*))*';
/** `₩12,345 | `, `US $4.35 43%OFF | `: what stands before the title. */
const before = new RegExp(`^.*?${price}${reduced}\\s*\\|\\s*`, 'iu');
/** `[₩3,500] `: the same in brackets. */
const inBrackets = new RegExp(`^[\\[(【]\\s*${price}${reduced}\\s*[\\])】]\\s*`, 'iu');
const alone = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*(?:price|가격|现价|價格|价格|価格)?[:\\s]*${price}${reduced}\\s*)+$`,
  'iu',
);
const atTheEnd = new RegExp(`\\s*[-–|,(]*\\s*${price}${reduced}\\)?$`, 'iu');
const pictographs = /\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3]/gu;
const sentences = /(?<=[.!?。！？…])\s+|(?<=[。！？])/u;
const leastLetters = 3;

/**
 * The product's title in what stands before or behind a shared link; undefined where nothing tells of a product. The
 * longest line wins: an app's own lines are cleaned away, or short.
 */
export function titleIn(text: string): string | undefined {
  const lines = text.split('\n').map(titleOfLine);
  const [longest] = lines.filter((line) => letters(line) >= leastLetters).sort((a, b) => b.length - a.length);
  return longest?.slice(0, most.title);
}

function titleOfLine(line: string): string {
  const bare = line.replace(pictographs, ' ').replace(/\s+/g, ' ').trim();
  const priced = bare.replace(before, '').replace(inBrackets, '');
  if (alone.test(priced)) return '';
  const own = cleanTemuTitle(cleanAliExpressTitle(priced))
    .split(sentences)
    .filter((sentence) => !shopNames.test(sentence) && !says.test(sentence.replace(/^[^\p{L}\p{N}]+/u, '')))
    .join(' ');
  return own
    .replace(atTheEnd, '')
    .replace(/^[\s\p{Pd}|:：,、"“”'‘’「『[(（]+|[\s\p{Pd}|:：,、"“”'‘’」』\])）]+$/gu, '')
    .trim();
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
