import type { ProductsSentences } from './products-sentences';
import { numbered } from './words';

export const koProducts: ProductsSentences = {
  heading: '내 제품',
  about:
    '보았거나 샀거나 직접 추가한 제품과, 지켜보는 낱말입니다. 새 목록이 올 때마다 이 컴퓨터 안에서만 견주어 보고, 기관이 공고하거나 공고를 거두면 알려 드립니다.',
  lookBack: {
    heading: '본 상품 기억하기',
    about:
      '처음에는 꺼져 있습니다. 켜면 두 쇼핑몰에서 연 상품을 이 컴퓨터에 기억하고, 정한 날수가 지나면 지웁니다.',
    on: '기억하는 중',
    off: '기억하지 않음',
    days: '기억하는 기간',
    forDays: (days) => `${numbered('ko', days)}일`,
    forget: '끄면 본 상품 기록을 지웁니다. 산 제품과 추가한 제품은 남습니다.',
    ask: ({ on, days }, viewed) =>
      on
        ? `본 지 ${numbered('ko', days)}일이 지난 상품의 기록을 지울까요? 되돌릴 수 없습니다.`
        : `본 상품 ${numbered('ko', viewed)}개의 기록을 지울까요? 되돌릴 수 없습니다.`,
  },
  notify: {
    heading: '알림',
    about: '알림이 없어도 도구 모음 아이콘이 알려 드립니다. 허용 여부는 브라우저가 먼저 묻습니다.',
    on: '브라우저가 알림을 보여 줍니다.',
    blocked:
      '브라우저나 컴퓨터 설정에서 안심의 알림이 꺼져 있어 보이지 않습니다. 그 설정에서 다시 켤 수 있습니다. 도구 모음 아이콘은 그대로 알려 드립니다.',
    allow: '알림 허용',
    refused: '브라우저가 허용하지 않았습니다. 다른 것은 바뀌지 않았습니다.',
  },
  add: {
    heading: '제품 추가',
    about:
      '링크, 바코드, 인증 번호, 또는 브랜드와 모델명을 적어 주세요. 이미 집에 있는 장난감도 됩니다. 낱말만 적으면 그 낱말이 들어간 새 공고가 나올 때 알려 드립니다.',
    label: '어떤 제품인가요?',
    button: '추가',
  },
  listHeading: (count) => `제품 ${numbered('ko', count)}개`,
  none: '아직 지켜보는 제품이 없습니다.',
  origins: {
    viewed: (day) => `${day}에 봄`,
    bought: (day) => `${day}에 샀다고 표시함`,
    added: (day) => `${day}에 추가함`,
  },
  found: (day) => `${day}부터 알고 있음`,
  unmatched: (day) =>
    `${day}에 다시 비교하니 맞지 않았습니다. 공고나 상품 페이지가 바뀌었을 수 있으니 공고를 직접 확인해 보세요.`,
  withdrawn: (day) => `${day}에 기관이 공고를 거둠`,
  withdrawnByOther: (day) => `${day}에 거둠`,
  level: { flagged: '공고된 제품', possible: '확인 필요', withdrawn: '거둔 공고' },
  danger: '위험',
  whatToDo: '공고된 제품을 갖고 계시다면',
  refund: '쇼핑몰의 주문 내역에서 공고 번호를 적어 환불이나 반품을 요청하세요.',
  ifPossible:
    '‘확인 필요’인 제품은 공고와 브랜드, 모델, 사진을 비교해 보세요. 같은 제품이라면 사용을 멈추세요.',
  notCompared: '아직 목록과 견주어 보지 못했습니다.',
  newMark: '새 소식',
  open: '상품 페이지 열기',
  official: '기관 페이지',
  noticePage: '공고 페이지',
  remove: (label) => `${label} 삭제`,
  removeAll: '제품 모두 삭제',
  removeAllAndWords: '제품과 낱말 모두 삭제',
  removed: (label) => `삭제했습니다: ${label}`,
  find: '내 제품에서 찾기',
  foundCount: (count) => `제품 ${numbered('ko', count)}개를 찾았습니다.`,
  showMore: (count) => `더 보기 (${numbered('ko', count)}개 남음)`,
  removeAllAsk: (products, words) =>
    `${[
      ...(products > 0 ? [`제품 ${numbered('ko', products)}개`] : []),
      ...(words > 0 ? [`지켜보는 낱말 ${numbered('ko', words)}가지`] : []),
    ].join('와 ')}를 모두 삭제할까요? 되돌릴 수 없습니다.`,
  removeAllSure: '정말 모두 삭제',
  keepInstead: '그대로 두기',
  full: '더 담을 수 없습니다. 먼저 몇 개를 삭제하세요.',
  kept: '이제부터 지켜봅니다.',
  notKept: '담지 못했습니다. 다시 해 보시고, 계속 그러면 브라우저를 다시 시작하세요.',
  cannotKeep:
    '지켜볼 수 있는 것이 없습니다. 상품 링크, 바코드, 인증 번호, 브랜드와 모델명, 또는 낱말을 적어 주세요.',
  watchedBefore: '이미 지켜보고 있는 제품입니다.',
  notWatched: (what, why) => `‘${what}’ 항목은 담지 못했습니다. ${why}`,
  left: (count) =>
    `한 번에 담을 수 있는 수를 넘어 ${numbered('ko', count)}가지가 남았습니다. 남은 것을 다시 적어 주세요.`,
  words: {
    heading: '지켜보는 낱말',
    about:
      '낱말이 모두 들어간 공고라도 다른 제품에 관한 것일 수 있습니다. 여기서는 어떤 제품에 대해서도 말하지 않습니다. 낱말은 공고의 제품 이름, 브랜드, 모델명에서 적힌 그대로 찾습니다. 낱말이 여기서 정확히 아는 제품 종류의 이름이면 다른 말이나 다른 언어로 적힌 공고도 찾고, 그렇게 찾았다고 밝힙니다.',
    since: (day) => `${day}부터 지켜봄`,
    naming: (count, day) =>
      `이 낱말이 모두 들어간 공고가 ${numbered('ko', count)}건 있습니다(${ofLists(day)}).`,
    none: (day) => `이 낱말이 모두 들어간 공고가 없습니다(${ofLists(day)}).`,
    notAllLists: '모든 목록을 찾아보지는 못했습니다.',
    tooMany: (most) =>
      `이 낱말이 들어간 공고가 ${numbered('ko', most)}건이 넘어, 무엇이 새것인지 알려 드릴 수 없습니다. 삭제하고 브랜드나 모델명, 다른 낱말을 더해 다시 추가하세요.`,
    search: '이 낱말로 찾기',
    watch: '이 낱말이 들어간 새 공고 알림 받기',
    kind: {
      naming: (count, words, others) =>
        `다른 말이나 다른 언어로 적힌 ‘${words}’ 공고가 ${numbered('ko', count)}건 있습니다.${others ? ' 나머지 낱말은 적으신 그대로 들어 있습니다.' : ''}`,
      none: (words) => `다른 말이나 다른 언어로 적힌 ‘${words}’ 공고도 함께 찾으며, 지금은 없습니다.`,
      sought: (words) => `다른 말이나 다른 언어로 적힌 ‘${words}’ 공고도 함께 찾습니다.`,
      leftOut: (words) =>
        `다른 말이나 다른 언어로 적힌 ‘${words}’ 공고는 너무 많아 무엇이 새것인지 알려 드릴 수 없으므로, 낱말을 적으신 그대로만 찾습니다.`,
      foundAs: (words, written) => `제품 종류로 찾음: ‘${words}’ → ‘${written}’`,
      searchFor: (written) => `‘${written}’ 찾기`,
    },
    cameSince: '그 뒤에 나온 공고',
    more: (count) => `그 밖에 공고 ${numbered('ko', count)}건이 더 있습니다.`,
    told: {
      kept: '이제부터 이 낱말이 들어간 새 공고가 나오면 알려 드립니다.',
      'watched-before': '이미 지켜보고 있는 낱말입니다.',
      full: (most) => `낱말은 ${numbered('ko', most)}가지까지 지켜볼 수 있습니다. 먼저 몇 가지를 삭제하세요.`,
      'too-general': (most) =>
        `이 낱말이 들어간 공고가 ${numbered('ko', most)}건이 넘어, 새것을 가려 알려 드릴 수 없습니다. 브랜드나 모델명, 다른 낱말을 더해 주세요.`,
      'too-short': '너무 짧아서 공고에서 찾을 수 없는 낱말입니다. 더 긴 낱말을 더해 주세요.',
      'too-many-words': (most) =>
        `공고에 이 낱말이 모두 들어 있어야 합니다. 브랜드, 모델명, 제품 종류만 남겨 ${numbered('ko', most)}개까지 적어 주세요.`,
    },
  },
  notification: {
    listed: (count) => `내 제품 ${numbered('ko', count)}개가 공식 목록에 올랐습니다`,
    possible: (count) => `내 제품 ${numbered('ko', count)}개가 공식 목록의 제품일 수 있어 확인이 필요합니다`,
    named: (count) => `내 제품 ${numbered('ko', count)}개가 단체의 목록에 올랐습니다`,
    withdrawn: (count) => `내 제품 ${numbered('ko', count)}개의 공고가 철회되었습니다`,
    words: (count) => `지켜보는 낱말로 찾은 새 공고가 ${numbered('ko', count)}건 있습니다`,
    wordsTooMany: '지켜보는 낱말이 들어간 공고가 너무 많습니다',
    wordsWithdrawn: (count) => `지켜보는 낱말로 찾은 공고 ${numbered('ko', count)}건이 철회되었습니다`,
    ofWords: (words, count) => `‘${words}’: 공고 ${numbered('ko', count)}건`,
  },
  badge: (count) => `내 제품 ${numbered('ko', count)}개에 새 소식이 있습니다`,
  badgeWords: (count) => `지켜보는 낱말 ${numbered('ko', count)}가지에 새 소식이 있습니다`,
};

function ofLists(day: string): string {
  return day === '' ? '여기 있는 목록 기준' : `${day}\u00a0자 목록 기준`;
}
