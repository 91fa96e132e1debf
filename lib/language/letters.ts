import type { Listing } from '../core/listing';
import type { ListState } from '../core/lists';
import type { Match } from '../core/verdict';
import { authorityName, noticeNumber } from './authority';
import { shortText } from './plain-text';
import { sentencesIn } from './sentences';

/** What a seller, a shop or an authority is written in, whatever language the interface speaks. */
export const letterLanguages = ['ko', 'en', 'zh'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** One product that was bought, and the strongest notice about it. */
export interface LetterProduct {
  listing: Listing;
  match: Match;
}

interface LetterWords {
  opening: string;
  /** Where none of the products is certain to be the one of its notice: no letter claims more than is known. */
  mayBe: string;
  /** Before what is asked for then. */
  ifSame: string;
  product: string;
  listing: string;
  notice: string;
  risk: string;
  page: string;
  /** The batches, serial numbers or production dates a notice is limited to. */
  only: string;
  possible: string;
  requests: string[];
  closing: string;
}

/** Plain and polite; what is asked for follows from a product being listed, and claims no right of any one country. */
const words: Record<LetterLanguage, LetterWords> = {
  ko: {
    opening:
      '안녕하세요. 귀사의 쇼핑몰에서 구매한 아래 상품이 공공기관의 위해제품 공고에 올라 있어 연락드립니다.',
    mayBe:
      '안녕하세요. 귀사의 쇼핑몰에서 구매한 아래 상품이 공공기관의 위해제품 공고에 오른 제품일 수 있어 연락드립니다.',
    ifSame: '같은 제품이라면 다음을 요청드립니다.',
    product: '상품',
    listing: '상품 번호와 주소',
    notice: '공고',
    risk: '공고된 위험',
    page: '공식 페이지',
    only: '공고 대상(제조 번호·제조 시기)',
    possible: '같은 제품인지 확인해 주시기 바랍니다.',
    requests: [
      '1. 구매 대금을 전액 환불해 주십시오.',
      '2. 반품이 필요하면 방법과 주소를 알려 주시고, 반품 비용을 부담해 주십시오.',
      '3. 이 상품의 판매를 중단하고 다른 구매자에게도 알려 주십시오.',
    ],
    closing: '주문 내역과 제품 사진을 보관하고 있습니다. 답변을 기다리겠습니다.',
  },
  en: {
    opening: 'Hello. I bought the following from your shop, and a public authority has listed it as harmful.',
    mayBe:
      'Hello. I bought the following from your shop. It may be a product that a public authority has listed as harmful.',
    ifSame: 'If it is the same product:',
    product: 'Product',
    listing: 'Listing number and address',
    notice: 'Notice',
    risk: 'Risk as published',
    page: 'Official page',
    only: 'Batches or dates the notice names',
    possible: 'Please confirm whether it is the same product.',
    requests: [
      '1. Please refund the full price.',
      '2. If it is to be returned, please tell me how and where to, and bear the cost of it.',
      '3. Please stop selling this product, and tell the others who bought it.',
    ],
    closing: 'I have kept the order record and photographs of the product. I look forward to your answer.',
  },
  zh: {
    opening: '您好。我在贵平台购买的以下商品已被政府主管机构公布为危险产品。',
    mayBe: '您好。我在贵平台购买的以下商品可能是政府主管机构公布的危险产品。',
    ifSame: '如为同一产品：',
    product: '商品',
    listing: '商品编号和链接',
    notice: '公告',
    risk: '公布的风险',
    page: '官方页面',
    only: '公告所列批次或生产日期',
    possible: '请确认是否为同一产品。',
    requests: [
      '1. 请全额退款。',
      '2. 如需退货，请告知退货方式和地址，并承担退货费用。',
      '3. 请停止销售该商品，并通知其他买家。',
    ],
    closing: '我已保留订单记录和产品照片，等待您的答复。',
  },
};

/** The text to send, in one language: what was bought, who listed it, and what is asked for. Official words stay as they are. */
export function composeLetter(
  language: LetterLanguage,
  products: readonly LetterProduct[],
  lists: ListState[],
): string {
  const say = words[language];
  const isSure = products.some(({ match }) => match.level === 'flagged');
  return [
    isSure ? say.opening : say.mayBe,
    ...products.flatMap((product) => ['', ...productLines(language, product, lists)]),
    '',
    ...(isSure ? [] : [say.ifSame]),
    ...say.requests,
    '',
    say.closing,
  ].join('\n');
}

function productLines(
  language: LetterLanguage,
  { listing, match }: LetterProduct,
  lists: ListState[],
): string[] {
  const say = words[language];
  const row = (name: string, text: string) => (language === 'zh' ? `${name}：${text}` : `${name}: ${text}`);
  // There is no Chinese interface: the authorities keep their English names there.
  const names = sentencesIn(language === 'ko' ? 'ko' : 'en');
  const { notice } = match;
  const title = listing.titles[0];
  const risks = [...new Set(notice.hazards.map(({ official }) => shortText(official, 120)))].slice(0, 6);
  const { batches, serials, productionDates } = notice.limits;
  const only = [...batches, ...serials, ...productionDates].slice(0, 8).map((each) => shortText(each, 60));
  return [
    ...(title === undefined ? [] : [row(say.product, shortText(title))]),
    row(say.listing, `${listing.ids[0] ?? ''} ${listing.address}`.trim()),
    row(say.notice, [authorityName(match, lists, names), noticeNumber(notice), notice.published].join(', ')),
    ...(risks.length > 0 ? [row(say.risk, risks.join(', '))] : []),
    ...(only.length > 0 ? [row(say.only, only.join(', '))] : []),
    ...(notice.page?.startsWith('https://') ? [row(say.page, notice.page)] : []),
    ...(match.level === 'possible' ? [say.possible] : []),
  ];
}
