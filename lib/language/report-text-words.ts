import type { ReportKind } from '../core/report';
import type { ReportFieldName } from '../core/report-fields';
import type { TextLanguage } from '../core/route';

/** What a report says to a shop or an authority. Chinese for the shops' own staff; the interface does not speak it. */
export interface ReportTextWords {
  titles: Record<ReportKind, string>;
  kinds: Record<ReportKind, string>;
  asks: Record<ReportKind, string>;
  /** How dates are written. */
  locale: string;
  /** `name: text` */
  line(name: string, text: string): string;
  /** Between the parts of a line. */
  between: string;
  listing: string;
  notice: string;
  risks: string;
  page: string;
  own: string;
  answered: string;
  seen: string;
  picture: string;
  from: string;
  fields: Partial<Record<ReportFieldName, string>>;
  evidence: { [kind: string]: string };
  same(fact: string, listing: string, notice: string): string;
  /** What ties a listing to the one that the notice names. */
  grounds: { [kind: string]: string };
  sameAsListed(fact: string, listing: string, listed: string): string;
}

const ko: ReportTextWords = {
  titles: {
    'still-on-sale': '위해제품이 계속 판매되고 있습니다',
    relisted: '위해제품이 다시 올라왔습니다',
    'looks-identical': '위해제품과 똑같아 보이는 상품입니다',
    'wrong-warning': '다른 제품에 대한 경고입니다',
    injury: '제품 때문에 다쳤거나 다칠 뻔했습니다',
    'unreadable-page': '페이지를 읽지 못했습니다',
  },
  kinds: {
    'still-on-sale': '공공기관이 위해제품으로 공표한 바로 이 상품이 아직 판매되고 있습니다.',
    relisted: '공공기관이 위해제품으로 공표한 제품이 다른 상품 번호로 다시 올라왔습니다.',
    'looks-identical':
      '공공기관이 위해제품으로 공표한 제품과 똑같아 보입니다. 같은 제품인지는 확인이 필요합니다.',
    'wrong-warning': '이 상품에 뜨는 경고는 다른 제품에 대한 것입니다.',
    injury: '이 상품 때문에 다쳤거나 다칠 뻔했습니다.',
    'unreadable-page': '브라우저 확장 프로그램이 이 상품 페이지를 읽지 못했습니다.',
  },
  asks: {
    'still-on-sale': '판매를 중단하고, 이미 산 사람들에게 알려 주시기를 요청합니다.',
    relisted: '같은 제품인지 확인하고 판매를 중단해 주시기를 요청합니다.',
    'looks-identical': '같은 제품인지 확인해 주시기를 요청합니다.',
    'wrong-warning': '두 제품을 비교하고 연결을 거두어 주시기를 요청합니다.',
    injury: '조사하고, 필요하면 판매를 중단해 주시기를 요청합니다.',
    'unreadable-page': '페이지를 읽는 방법을 고쳐 주시기를 요청합니다.',
  },
  locale: 'ko',
  line: (name, text) => `${name}: ${text}`,
  between: ', ',
  listing: '상품',
  notice: '공식 공고',
  risks: '공고된 위험',
  page: '공식 페이지',
  own: '신고인의 설명',
  answered: '질문에 대한 답',
  seen: '본 시각',
  picture: '첨부한 화면',
  from: '브라우저 확장 프로그램 ‘안심’으로 작성했습니다.',
  fields: {
    titles: '상품명',
    address: '주소',
    otherIds: '다른 상품 번호',
    brands: '브랜드',
    models: '모델명',
    gtins: '바코드',
    certificates: '인증번호',
    price: '가격',
    sellerName: '판매자',
    sellerId: '판매자 번호',
    region: '지역',
  },
  evidence: {
    'listing-id': '상품 번호',
    gtin: '바코드',
    certificate: '인증번호',
    'brand-model': '브랜드와 모델명',
    'certificate-in-text': '글에 적힌 인증번호',
    'model-and-type': '모델명과 품목',
    'similar-words': '비슷한 표현',
  },
  same: (fact, listing, notice) => `${fact}: 상품 “${listing}”, 공고 “${notice}”`,
  grounds: {
    'same-seller': '판매자',
    'same-title': '상품 이름',
    'led-here': '쇼핑몰이 공고된 번호에서 이 번호로 넘김',
  },
  sameAsListed: (fact, listing, listed) => `${fact}: 이 상품 “${listing}”, 공고된 상품 “${listed}”`,
};

const en: ReportTextWords = {
  titles: {
    'still-on-sale': 'Listed as harmful and still on sale',
    relisted: 'Listed as harmful and relisted',
    'looks-identical': 'Looks identical to a product listed as harmful',
    'wrong-warning': 'The warning is about another product',
    injury: 'Injury or near miss',
    'unreadable-page': 'A page that could not be read',
  },
  kinds: {
    'still-on-sale':
      'This very listing has been listed as harmful by a public authority and can still be bought.',
    relisted:
      'A product that a public authority has listed as harmful is offered again, under another listing.',
    'looks-identical':
      'This looks identical to a product that a public authority has listed as harmful. Whether it is the same has yet to be established.',
    'wrong-warning': 'The warning that is shown on this listing is about another product.',
    injury: 'Somebody was hurt by this product, or nearly.',
    'unreadable-page': 'The browser extension could not read the page of this listing.',
  },
  asks: {
    'still-on-sale': 'Please take it off sale and tell those who have bought it.',
    relisted: 'Please establish whether it is the same product, and take it off sale.',
    'looks-identical': 'Please establish whether it is the same product.',
    'wrong-warning': 'Please compare the two products and take the link back.',
    injury: 'Please look into it, and take the product off sale where that is needed.',
    'unreadable-page': 'Please mend how the page is read.',
  },
  locale: 'en-GB',
  line: (name, text) => `${name}: ${text}`,
  between: ', ',
  listing: 'Listing',
  notice: 'Official notice',
  risks: 'Risk as published',
  page: 'Official page',
  own: 'In the reporter’s words',
  answered: 'Answer to a question',
  seen: 'Seen',
  picture: 'Attached picture of the page',
  from: 'Written with the browser extension Ansim.',
  fields: {
    titles: 'Title',
    address: 'Address',
    otherIds: 'Other listing numbers',
    brands: 'Brand',
    models: 'Model',
    gtins: 'Barcode',
    certificates: 'Certificate number',
    price: 'Price',
    sellerName: 'Seller',
    sellerId: 'Seller number',
    region: 'Region',
  },
  evidence: {
    'listing-id': 'Listing number',
    gtin: 'Barcode',
    certificate: 'Certificate number',
    'brand-model': 'Brand and model',
    'certificate-in-text': 'Certificate number in the text',
    'model-and-type': 'Model and type',
    'similar-words': 'Similar words',
  },
  same: (fact, listing, notice) => `${fact}: listing “${listing}”, notice “${notice}”`,
  grounds: {
    'same-seller': 'Seller',
    'same-title': 'Title',
    'led-here': 'The shop led from the listed number to this one',
  },
  sameAsListed: (fact, listing, listed) => `${fact}: this listing “${listing}”, the listed one “${listed}”`,
};

const zh: ReportTextWords = {
  titles: {
    'still-on-sale': '被通报的危险产品仍在销售',
    relisted: '被通报的危险产品重新上架',
    'looks-identical': '疑似与被通报的危险产品相同',
    'wrong-warning': '警告针对的是另一产品',
    injury: '产品造成伤害或险些造成伤害',
    'unreadable-page': '无法读取的页面',
  },
  kinds: {
    'still-on-sale': '该商品已被政府主管机构通报为危险产品，目前仍可购买。',
    relisted: '已被政府主管机构通报为危险产品的商品，又以另一商品编号重新上架。',
    'looks-identical': '该商品看起来与政府主管机构通报的危险产品相同，是否为同一产品有待核实。',
    'wrong-warning': '该商品上显示的警告针对的是另一产品。',
    injury: '有人因该产品受伤，或险些受伤。',
    'unreadable-page': '浏览器扩展程序无法读取该商品页面。',
  },
  asks: {
    'still-on-sale': '请下架该商品，并通知已购买的消费者。',
    relisted: '请核实是否为同一产品，并将其下架。',
    'looks-identical': '请核实是否为同一产品。',
    'wrong-warning': '请比对两种产品，并撤销二者的关联。',
    injury: '请调查此事，必要时下架该商品。',
    'unreadable-page': '请修正读取该页面的方式。',
  },
  locale: 'zh-CN',
  line: (name, text) => `${name}：${text}`,
  between: '，',
  listing: '商品',
  notice: '官方通报',
  risks: '通报的风险',
  page: '官方页面',
  own: '举报人的说明',
  answered: '对询问的答复',
  seen: '发现时间',
  picture: '所附页面截图',
  from: '由浏览器扩展程序 Ansim 生成。',
  fields: {
    titles: '商品名称',
    address: '链接',
    otherIds: '其他商品编号',
    brands: '品牌',
    models: '型号',
    gtins: '条形码',
    certificates: '认证编号',
    price: '价格',
    sellerName: '卖家',
    sellerId: '卖家编号',
    region: '地区',
  },
  evidence: {
    'listing-id': '商品编号',
    gtin: '条形码',
    certificate: '认证编号',
    'brand-model': '品牌和型号',
    'certificate-in-text': '文字中的认证编号',
    'model-and-type': '型号和品类',
    'similar-words': '相似描述',
  },
  same: (fact, listing, notice) => `${fact}：商品“${listing}”，通报“${notice}”`,
  grounds: {
    'same-seller': '卖家',
    'same-title': '商品名称',
    'led-here': '平台从被通报的商品编号跳转至此编号',
  },
  sameAsListed: (fact, listing, listed) => `${fact}：本商品“${listing}”，被通报商品“${listed}”`,
};

export const reportTextWords: Record<TextLanguage, ReportTextWords> = { ko, en, zh };
