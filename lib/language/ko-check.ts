import type { CheckSentences } from './check-sentences';
import { numbered } from './words';

const notices = (count: number) => `공고 ${numbered('ko', count)}건`;
const provesNothing = '목록에 없다고 해서 위험이 없다는 뜻은 아닙니다.';

const otherWords = (others: boolean) => (others ? ' 나머지 낱말은 적으신 그대로 들어 있습니다.' : '');
const noneNaming = (words: string, others: boolean) =>
  `다른 말이나 다른 언어로 적힌 ‘${words}’ 공고${others ? ' 가운데 나머지 낱말이 들어 있는 것' : ''}도 찾지 못했습니다.`;

export const koCheck: CheckSentences = {
  heading: '무엇이든 확인',
  about:
    '집에 있는 장난감, 친구가 보낸 링크, 바코드까지 이 컴퓨터에 있는 목록과 비교합니다. 입력한 내용은 어디에도 보내지 않으며, 직접 누르기 전에는 어떤 링크도 열지 않습니다.',
  field: '링크, 공유받은 글, 바코드, 인증 번호, 브랜드와 모델, 또는 낱말',
  hint: '예: 볼타라 VT-9041, 8 809999 123453, CB061R123-4567, 나무 딸랑이',
  ask: '확인',
  asking: '확인하는 중…',
  nothing: '이 글에서 읽을 수 있는 것이 없습니다. 링크, 번호, 브랜드와 모델, 또는 낱말을 넣어 주세요.',
  left: (count) => `글의 앞부분만 확인했습니다. ${numbered('ko', count)}가지가 더 있습니다.`,
  cut: (characters) => `앞의 ${numbered('ko', characters)}자까지만 읽었습니다.`,
  suggestions: '이 낱말이 있는 공고 (검색 결과이며 판정이 아님)',
  suggested: (count) => `입력란 아래에 ${notices(count)}`,
  what: {
    listing: '상품',
    'short-link': '짧은 링크',
    'other-link': '링크',
    barcode: '바코드',
    certificate: '인증 번호',
    'brand-and-model': '브랜드와 모델',
    words: '낱말',
  },
  ofShop: (what, shop) => `${shop} ${what}`,
  missed: {
    barcode: (date) => `${date}\u00a0자 목록에 없는 바코드입니다`,
    certificate: (date) => `${date}\u00a0자 목록에 없는 인증 번호입니다`,
    'brand-and-model': (date) => `${date}\u00a0자 목록에 이 브랜드와 모델을 밝힌 공고가 없습니다`,
  },
  missedWithoutDate: {
    barcode: '목록에 없는 바코드입니다',
    certificate: '목록에 없는 인증 번호입니다',
    'brand-and-model': '목록에 이 브랜드와 모델을 밝힌 공고가 없습니다',
  },
  missedDetail: {
    barcode: (compared) =>
      `${compared}을 살펴봤습니다. 바코드를 밝히지 않은 공고가 많으니 브랜드와 모델로도 찾아보세요. ${provesNothing}`,
    certificate: (compared) =>
      `${compared}을 살펴봤습니다. 인증 번호를 밝히지 않은 공고가 대부분입니다. ${provesNothing}`,
    'brand-and-model': (compared) =>
      `${compared}과 비교했습니다. 공고에는 이름이 다르게 적혀 있을 수 있습니다. ${provesNothing}`,
  },
  reasons: {
    'short-link':
      '짧은 링크는 열어 봐야 어떤 상품인지 알 수 있고, 안심은 스스로 링크를 열지 않습니다. 링크를 열면 그 페이지를 확인합니다.',
    'number-only':
      '상품 번호만 비교했으며, 그것만으로는 알 수 없습니다. 상품을 열면 페이지 내용까지 확인합니다.',
    'no-listing':
      '쇼핑몰 페이지이지만 한 상품의 페이지가 아닙니다. 상품을 열고 그 주소를 복사해 넣어 주세요.',
    'not-a-shop':
      '안심은 알리익스프레스와 테무의 링크만 읽습니다. 제품의 브랜드와 모델, 또는 바코드를 넣어 주세요.',
    'no-barcode':
      '마지막 숫자가 나머지와 맞지 않거나, 임시로 적어 둔 번호입니다. 포장에 적힌 번호를 다시 확인해 보세요.',
  },
  titleCompared: '링크와 함께 온 상품 이름도 비교했습니다.',
  open: (shop) => `${shop}에서 열기`,
  given: '넣으신 것',
  results: {
    heading: '검색 결과이며, 판정이 아닙니다',
    all: '이 낱말이 있는 공고를 가까운 것부터 보여 드립니다. 이름만으로는 같은 제품인지 알 수 없으니 브랜드, 모델, 사진을 비교해 보세요.',
    some: '낱말이 모두 있는 공고는 없어, 일부라도 있는 공고를 보여 드립니다. 이름만으로는 같은 제품인지 알 수 없습니다.',
    none: '목록에 이 낱말이 있는 공고가 없습니다. 그것만으로는 제품에 관해 아무것도 알 수 없습니다.',
    more: (count) => `${notices(count)}이 더 있습니다. 낱말을 더 넣으면 좁힐 수 있습니다.`,
    beyond:
      '최근 공고만 살펴보았으므로 더 있을 수 있습니다. 브랜드나 다른 낱말을 더 넣으면 좁힐 수 있습니다.',
    kind: {
      heading: '제품 종류로 찾은 공고',
      beside: (words, others) => `다른 말이나 다른 언어로 적힌 ‘${words}’ 공고입니다.${otherWords(others)}`,
      only: (words, others) =>
        `낱말이 모두 있는 공고는 없어, 다른 말이나 다른 언어로 적힌 ‘${words}’ 공고를 보여 드립니다.${otherWords(others)} 이름만으로는 같은 제품인지 알 수 없으니 브랜드, 모델, 사진을 비교해 보세요.`,
      none: (words, others) =>
        `목록에 이 낱말이 있는 공고가 없고, ${noneNaming(words, others)} 그것만으로는 제품에 관해 아무것도 알 수 없습니다.`,
      noneEither: (words, others) => noneNaming(words, others),
      alone: (words) => `‘${words}’만 넣어 다시 찾아보세요.`,
    },
    someBeside: { heading: '일부 낱말로 찾은 공고', about: '낱말 가운데 일부가 있는 공고입니다.' },
    sure: '낱말로만 찾은 공고입니다.',
    advice: [
      '갖고 계신 것과 브랜드, 모델, 사진을 비교해 보세요.',
      '같은 제품이라면 사용을 멈추고 주문 내역을 남긴 뒤, 공고 번호와 함께 환불을 요청하세요.',
    ],
  },
  certificate: {
    schemes: {
      'kc-safety':
        'KC 안전인증·안전확인 번호의 형식입니다. 형식만으로는 알 수 없으니, 번호를 조회해 제품과 모델을 비교해 보세요.',
      'kc-radio':
        '방송통신기자재 KC 번호의 형식입니다. 형식만으로는 알 수 없으니, 번호를 조회해 제품과 모델을 비교해 보세요.',
    },
    unknown: '안심이 아는 형식이 아닙니다. 다른 나라의 번호이거나 잘못 적힌 글자가 있을 수 있습니다.',
    lookUp: {
      'kc-safety': '제품안전정보센터에서 조회',
      'kc-radio': '국립전파연구원에서 조회',
    },
  },
  lists: '비교한 목록',
  popup: { heading: '다른 것 확인하기', field: '링크, 바코드, 모델 등' },
};
