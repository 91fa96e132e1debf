import { koConcerns } from './ko-concerns';
import type { ParentsSentences } from './parents-sentences';

export const koParents: ParentsSentences = {
  heading: '우리 아이',
  about:
    '집에 있는 아이의 나이를 고르면, 그 나이에 가장 중요한 위험부터 쉬운 말로 보여 드립니다. 나이를 골라도 숨기는 경고는 없습니다. 나이는 이 컴퓨터에만 남고, 이름이나 생일은 묻지 않습니다.',
  legend: '집에 있는 아이의 나이',
  kept: '저장했습니다.',
  ages: {
    'under-1': '만 1세 미만',
    '1-3': '만 1~3세',
    '3-6': '만 3~6세',
    '6-12': '만 6~12세',
  },
  first: '이 나이에 먼저 살필 것',
  none: '고른 나이가 없습니다. 경고에는 공고에 적힌 순서대로 위험을 보여 드립니다.',
  ours: '공공기관이 아니라 안심이 쓴 설명입니다.',
  rules: '관련 규정',
  forAges: (ages) => `아이에게 이런 위험이 있습니다 (${ages.join(', ')})`,
  ageWarnings: '공고에 적힌 나이',
  advice: {
    heading: (type) => `‘${type}’에 대해 나온 공고`,
    about: '이런 종류의 제품 전체를 두고 하는 말이며, 이 상품이 어떤지는 말해 주지 않습니다.',
    list: (name, date) => `${date}\u00a0자 ${name}`,
    drawn: (notices, from) => `최근 24개월 동안 ${notices} (${from} 기준)`,
    none: (from) => `최근 24개월 동안 나온 공고가 없습니다 (${from} 기준)`,
    hazards: '많이 나온 위험',
    hazard: (name, count) => `${name}: ${count}건`,
    sources: '공고를 낸 기관',
    source: (name, notices) => `${name}: ${notices}`,
    lookFor: '살펴볼 것',
    pageAges: '이 페이지에 적힌 사용 연령(판매자가 쓴 것)',
  },
  certificates: {
    heading: '이 페이지의 인증 번호',
    none: '이 페이지에는 KC 인증 번호가 없습니다. 해외에서 오는 상품에는 없는 경우가 많으며, 그것만으로는 이 상품이 어떤지 알 수 없습니다.',
  },
  concerns: koConcerns,
};
