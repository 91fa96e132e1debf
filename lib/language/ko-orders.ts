import type { OrdersSentences } from './orders-sentences';
import { numbered } from './words';

const some = (count: number) => `${numbered('ko', count)}개`;

export const koOrders: OrdersSentences = {
  popup: {
    heading: '내 주문',
    about:
      '이 페이지에서는 아직 아무것도 읽지 않았습니다. 누르면 주문하신 상품을 이 컴퓨터 안에서 목록과 비교합니다. 스크롤하거나 다음 페이지로 넘겨도 주문 목록을 벗어날 때까지 이어서 확인합니다.',
    check: '이 페이지의 내 주문 확인하기',
    again: '다시 확인하기',
    show: '확인 결과와 해야 할 일 보기',
  },
  strip: {
    found: (flagged, possible, compared) => {
      const of = `주문 상품 ${some(compared)} 가운데`;
      if (flagged === 0) return `${of} ${some(possible)}는 확인이 필요합니다`;
      const first = `${of} ${some(flagged)}가 위해제품으로 공표`;
      return possible === 0 ? `${first}되었습니다` : `${first}되었고, ${some(possible)}는 확인이 필요합니다`;
    },
    none: (compared) => `지금까지 비교한 주문 상품 ${some(compared)}는 목록에서 찾지 못했습니다`,
    notChecked: (compared) => `주문 상품 ${some(compared)}를 확인하지 못했습니다.`,
    nothing: '이 페이지에서 주문 상품을 읽지 못했습니다',
    full: (most) => `(${some(most)}까지만 셉니다)`,
    from: '스크롤하거나 페이지를 넘기면 이어서 확인하며, 주문 목록을 벗어나면 멈춥니다.',
    stopped: '응답이 더 오지 않아 확인을 멈췄습니다. 나머지는 비교하지 못했으니 페이지를 새로 고쳐 주세요.',
    show: '해야 할 일',
    fold: '접기',
    unfold: '펼치기',
  },
  title: '내 주문',
  heading: (flagged, possible) => {
    if (flagged === 0) return `공공기관이 공표한 위해제품일 수 있는 상품 ${some(possible)}를 갖고 계십니다`;
    const first = `공공기관이 위해제품으로 공표한 상품 ${some(flagged)}`;
    return possible === 0
      ? `${first}를 갖고 계십니다`
      : `${first}와 위해제품일 수 있는 상품 ${some(possible)}를 갖고 계십니다`;
  },
  headingOfOther: (count) => `공공기관이 아닌 목록에 올라 있을 수 있는 상품 ${some(count)}를 갖고 계십니다`,
  othersBeside: (count) =>
    `이와 별도로, 공공기관이 아닌 목록에만 올라 있을 수 있는 상품이 ${some(count)} 더 있습니다.`,
  none: '주문하신 상품을 목록에서 찾지 못했습니다',
  notChecked: '확인하지 못했습니다',
  restNotChecked:
    '나머지 상품은 확인하지 못했습니다. 지금 있는 목록이 너무 적거나 오래되었거나 아직 다 받지 못한 것입니다.',
  compared: (count) => `열어 보신 주문 페이지에서 상품 ${some(count)}를 비교했습니다.`,
  full: (most) =>
    `상품은 ${some(most)}까지만 셉니다. 더 있었다면 그것도 비교했고, 목록에 있는 상품부터 남겨 둡니다.`,
  byTitle: '주문 페이지에 나오는 상품 번호와 이름만 비교했습니다. 취소하거나 반품한 주문도 함께 셉니다.',
  missed: '목록에 없다고 해서 위험이 없다는 뜻은 아닙니다.',
  kept: '읽은 주문 내역은 브라우저의 메모리에만 있으며, 주문 목록 탭이나 브라우저를 닫으면 사라집니다.',
  gone: '남아 있는 주문 내역이 없습니다. 쇼핑몰에서 주문 목록을 연 다음 안심을 열고 ‘이 페이지의 내 주문 확인하기’를 눌러 주세요.',
  products: '갖고 계신 상품',
  beside: '주문 페이지에 함께 나온 상품',
  besideAbout: '구매하신 상품인지 쇼핑몰이 추천하는 상품인지는 알 수 없습니다.',
  listing: '쇼핑몰의 상품 페이지',
  inOrders: '주문 내역',
  help: '해야 할 일',
  steps: [
    '사용을 멈추세요. 아이가 갖고 있다면 바로 치우세요.',
    '증거를 남기세요. 주문 내역을 보관하고 제품, 라벨, 포장을 사진으로 찍어 두세요. 환불이 끝나기 전에는 아무것도 버리지 마세요.',
    '쇼핑몰의 주문 내역에서 환불이나 반품을 요청하고 아래 글을 보내세요. 공고 번호가 있으면 어떤 제품인지 바로 알 수 있습니다.',
    '판매가 중단되도록 쇼핑몰에 상품을 신고하세요.',
    '쇼핑몰이 도와주지 않으면 소비자 상담 기관이나 관계 기관에 알리세요.',
  ],
  shop: '쇼핑몰',
  noPhone: '출처를 밝힐 수 있는 전화번호를 찾지 못했습니다. 고객센터는 주문 내역에서 연락할 수 있습니다.',
  country: '사시는 곳',
  countryChoice: '나라',
  otherCountry: '다른 나라',
  noRoutes: '이 나라의 기관은 알지 못합니다. 그 나라의 소비자 기관에 문의하세요.',
  letters: '보낼 글',
  lettersAbout:
    '판매자나 쇼핑몰에 보낼 글입니다. 복사해서 쓰고, 보낸 글은 보관하세요. 기관에서 물을 수 있습니다. 안심은 아무것도 보내지 않습니다.',
  letterNames: { ko: '한국어', en: '영어', zh: '중국어' },
  copy: (name) => `${name} 글 복사`,
  uses: {
    refund: '환불·반품 요청',
    'report-listing': '상품 신고',
    'report-product': '제품 신고·피해 구제',
    advice: '상담·분쟁 조정',
    notices: '공식 공고',
  },
  routes: {
    'aliexpress-orders': '알리익스프레스 내 주문',
    'aliexpress-report': '알리익스프레스에 이 상품 신고',
    'temu-orders': '테무 내 주문',
    'temu-report': '테무에 이 상품 신고',
    'kr-1372': '1372 소비자상담센터',
    'kr-consumer24': '소비자24',
    'kr-kca-cross-border': '한국소비자원 국제거래 소비자포털',
    'kr-safetykorea': '제품안전정보센터(국가기술표준원)',
    'us-saferproducts': 'SaferProducts.gov(미국 소비자제품안전위원회)',
    'us-cpsc': '미국 소비자제품안전위원회 리콜',
    'eu-safety-gate-report': '유럽연합 Safety Gate에 제품 신고',
    'eu-safety-gate': '유럽연합 Safety Gate',
    'fr-signalconso': 'SignalConso(프랑스)',
    'fr-rappelconso': 'RappelConso(프랑스)',
    'gb-citizens-advice': '영국 Citizens Advice 소비자 상담',
    'gb-opss': '영국 제품안전표준청(OPSS) 공고',
    'au-accc': '호주 경쟁소비자위원회(ACCC)',
    'au-product-safety': '호주 Product Safety(ACCC)',
    'ca-health-canada': '캐나다 보건부',
    'ca-recalls': '캐나다 리콜·경보',
  },
  phone: (number) => (number.length > 4 ? `전화 ${number}` : `국번 없이 ${number}`),
  established: (month) => `${month} 기준`,
};
