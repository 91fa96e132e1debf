import type { OverviewSentences } from './overview-sentences';

export const koOverview: OverviewSentences = {
  heading: '한눈에 보기',
  about: '안심이 알고 있는 것과 한 일입니다. 모두 이 컴퓨터에서 세고, 이 컴퓨터에만 남습니다.',
  lists: '쓰고 있는 목록',
  noLists: '아직 받은 목록이 없습니다.',
  allLists: '목록과 출처',
  checks: '확인과 경고',
  checksAbout:
    '열어 보신 상품 페이지를 확인한 결과입니다. 숫자만 셉니다. 어떤 페이지였는지는 여기에 남기지 않습니다.',
  noChecks: '지난 30일 동안 확인한 상품 페이지가 없습니다.',
  verdicts: {
    flagged: '기관이 위해 제품으로 올린 상품',
    possible: '올라 있을 수 있는 상품',
    'not-listed': '목록에 없는 상품',
    'could-not-check': '확인하지 못함',
  },
  reasons: {
    'page-not-understood': '페이지를 읽지 못함',
    wall: '상품 대신 보안 문자, 로그인 화면이 나오거나 아무것도 나오지 않음',
    'opened-before-installation': '안심을 설치하기 전에 연 탭',
    'access-revoked': '쇼핑몰에 접근할 권한이 꺼짐',
    'no-list': '받은 목록이 없음',
    'starter-only': '기본 목록만 있음',
    'list-expired': '목록이 너무 오래됨',
    'list-incomplete': '목록을 받는 중',
    storage: '저장한 것을 읽지 못함',
    fault: '안심 안에서 생긴 문제',
  },
  whyNotChecked: '확인하지 못한 까닭',
  columns: { outcome: '결과', reason: '까닭', week: '지난 7일', month: '지난 30일' },
  reading: '페이지를 읽을 수 있었나요',
  readingAbout:
    '쇼핑몰이 페이지를 바꾸면 안심이 읽지 못할 수 있습니다. 그러면 ‘확인하지 못했습니다’라고 알리고, 여기 숫자가 늘어납니다.',
  week: '지난 7일',
  month: '지난 30일',
  noPages: (shop) => `${shop} 상품 페이지를 열지 않아 알 수 없습니다.`,
  allRead: (pages, shop) => `${shop} 상품 페이지 ${pages}개를 모두 읽었습니다.`,
  unreadable: (unreadable, pages, shop) =>
    `${shop} 상품 페이지 ${pages}개 가운데 ${unreadable}개를 읽지 못했습니다.`,
  walls: (pages) =>
    `지난 30일 동안 ${pages}개 페이지에는 상품 대신 보안 문자나 로그인 화면이 나오거나 아무것도 나오지 않았습니다.`,
  missing: (parts) => `자주 빠진 것: ${parts}`,
  many: '읽지 못하는 페이지가 많음',
  manyAdvice: (press) =>
    `쇼핑몰이 페이지를 바꾼 것 같습니다. 안심을 업데이트해 주세요. 그래도 같으면 그런 페이지를 열고 안심 아이콘을 누른 뒤 ‘${press}’를 눌러 주세요. 그 파일이 있으면 고칠 수 있습니다.`,
  unrecorded: (count, since, last) =>
    `이 숫자에는 빈 곳이 있습니다. ${since}부터 ${last}까지 ${count}번은 브라우저가 저장하지 못해 세지 못했습니다.`,
  unreadableDays: (count) => `이 숫자에는 빈 곳이 있습니다. 보관한 날 가운데 ${count}일을 읽을 수 없습니다.`,
  notices: '목록이 알리는 위험',
  noticesAbout: '이 컴퓨터에 있는 공고 가운데 지금도 유효한 것을 셌습니다.',
  noNotices: '셀 목록이 없습니다.',
  countFailed: '공고를 세지 못했습니다. 이 페이지를 새로 고쳐 다시 해 보세요.',
  counting: (done, of) => `공고 ${of}건 가운데 ${done}건을 셌습니다.`,
  incomplete: (notices) => `${notices}은 세지 못했습니다. 그림은 나머지를 센 것입니다.`,
  hazards: '위험별',
  unsorted: '나누지 않은 위험',
  others: '나머지 모두',
  months: '공고한 달별',
  sources: '기관별',
  asTable: '표로 보기',
  bars: { hazard: '위험', month: '달', source: '기관', notices: '공고' },
};
