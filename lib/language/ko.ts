import { koCards } from './ko-cards';
import { koDashboard } from './ko-dashboard';
import { koHeldBack } from './ko-held-back';
import { koLists } from './ko-lists';
import { koOrders } from './ko-orders';
import { koReport } from './ko-report';
import { koVocabulary } from './ko-vocabulary';
import { regionName } from './region-name';
import type { Sentences } from './sentences';
import { numbered } from './words';

const notices = (count: number) => `공고 ${numbered('ko', count)}건`;
const reload = '페이지를 새로 고쳐 보고, 그래도 같으면 공식 사이트에서 직접 찾아보세요.';
const thisRegion = (name: string | undefined) => `이 지역${name === undefined ? '' : `(${name})`}`;
const numberOnly =
  '주소에 있는 상품 번호와, 페이지에 있었다면 상품 이름만 비교했습니다. 그것만으로는 알 수 없습니다.';

export const ko: Sentences = {
  ...koVocabulary,
  name: '안심',
  notices,
  list: (items) => items.join(', '),
  prefixed: (first, rest) => `${first}: ${rest}`,
  inSentence: (name) => name,

  warning: {
    level: { flagged: '위해제품', possible: '확인 필요' },
    heading: {
      flagged: '공공기관이 위해제품으로 공표한 상품입니다',
      possible: '공공기관이 공표한 위해제품과 같은 제품일 수 있습니다',
      'not-an-authority': '직접 추가하신 목록에 있는 제품입니다',
      'of-a-group': '한 단체가 만든 목록에 있는 제품입니다',
    },
    summary: (authority, date) => `${authority}에서 ${date}에 공고했습니다.`,
    summaryOfOther: (list, date) => `‘${list}’ ${date}\u00a0자 내용이며, 공공기관의 목록이 아닙니다.`,
    hazards: (names) => `위험: ${names.join(', ')}.`,
    reference: (number, date) => `공고 ${number} · ${date}`,
    updated: (date) => `${date} 수정`,
    more: (count) => `이 제품에 관한 공고가 ${numbered('ko', count)}건 더 있습니다.`,
    also: (authorities) => `${authorities.join(', ')}도 이 제품을 공고했습니다.`,
    noName: '이름 없음',
    notAuthority: '직접 추가하신 목록의 내용이며, 공공기관의 공고가 아닙니다.',
    ofGroup: (group) => `단체 ‘${group}’에서 만든 목록의 내용이며, 공공기관의 공고가 아닙니다.`,
    labels: {
      leave: '이 페이지에서 나가기',
      continue: '이해했으며 계속 보기',
      copy: '공식 링크와 함께 복사',
      copied: '복사했습니다',
      copyByHand: '브라우저가 복사를 막았습니다. 아래 글을 선택해 복사하세요.',
      details: '자세히 보기',
      hide: '접기',
      show: '다시 보기',
      whole: '전체 보기',
      why: '왜 위험한가요',
      sure: '얼마나 확실한가요',
      report: '이 상품 제보',
      wrong: '이 경고가 틀림',
      reportFailed: koReport.popup.failed,
    },
    copyWithoutLink: '경고 내용 복사',
    from: '쇼핑몰이 아니라 브라우저 확장 프로그램 ‘안심’이 보여 드리는 경고입니다.',
    brand: '브랜드',
    model: '모델',
    category: '분류',
    productName: '제품 이름',
    officialHazards: '공식 위험 표현',
    officialWords: '기관의 설명',
    officialWordsIn: (language) => `기관의 설명(${language})`,
    measure: '공식 조치',
    measureIn: (language) => `공식 조치(${language})`,
    gist: '안심의 요약',
    evidenceHeadings: { fact: '항목', listing: '이 페이지', notice: '공고' },
    marks: { same: '같음', similar: '비슷함', context: '참고' },
    sure: {
      gtin: '바코드 번호가 같습니다.',
      certificate: '인증 번호가 같습니다.',
      'brand-model': '브랜드와 모델이 같습니다.',
      'certificate-in-text': '같은 인증 번호가 글에 적혀 있습니다. 이 제품의 번호인지 확인하세요.',
      'model-and-type': '모델과 제품 종류가 같습니다. 브랜드는 비교하지 못했습니다.',
      'similar-words': '제품 설명이 비슷합니다. 비교해 보고 판단하세요.',
    },
    sureListing: {
      authority: () => '기관이 이 상품의 번호를 직접 밝혔습니다.',
      'authority-id-shape': (marketplace) =>
        `기관이 이 번호를 밝혔고, 번호의 형식으로 보아 ${marketplace} 상품입니다.`,
      steward: (_, { volunteers, stewards }) =>
        `${volunteers > 0 ? `자원봉사자 ${numbered('ko', volunteers)}명이 알려 온 상품을 ` : '이 상품을 '}목록 관리자 ${numbered('ko', Math.max(1, stewards))}명이 견주어 보고 같은 제품으로 받아들였습니다.`,
      volunteers: (_, { volunteers }) =>
        `자원봉사자${volunteers > 0 ? ` ${numbered('ko', volunteers)}명` : ''}이 같은 제품이라고 알려 왔습니다. 확인한 기관은 아직 없습니다.`,
    },
    heldBack: koHeldBack,
    limits: {
      batches: '공고된 제조번호',
      serials: '공고된 일련번호',
      productionDates: '공고된 제조 시기',
      sellers: '공고된 판매자',
    },
    andMore: (count) => `외 ${numbered('ko', count)}개`,
    adviceOfficial: '어떻게 해야 하나요 (기관의 안내)',
    adviceOfficialIn: (language) => `어떻게 해야 하나요 (기관의 안내, ${language})`,
    adviceOurs: '어떻게 해야 하나요 (안심의 안내)',
    ofOther: {
      reference: (number, date) => `목록의 항목 ${number} · ${date}`,
      column: '목록',
      hazards: '목록에 적힌 위험',
      words: '목록에 적힌 내용',
      wordsIn: (language) => `목록에 적힌 내용(${language})`,
      measure: '목록을 만든 곳의 조치',
      measureIn: (language) => `목록을 만든 곳의 조치(${language})`,
      advice: '어떻게 해야 하나요 (목록의 안내)',
      adviceIn: (language) => `어떻게 해야 하나요 (목록의 안내, ${language})`,
      sureListing: '목록에 이 상품의 번호가 있습니다.',
      link: (list) => `목록의 페이지: ${list}`,
      page: '목록의 페이지',
      copy: '링크와 함께 복사',
    },
    advice: {
      flagged: [
        '사지 마세요.',
        '이미 갖고 있다면 사용을 멈추고, 주문 내역과 제품 사진을 남겨 두세요.',
        '판매자나 쇼핑몰에 환불을 요청하고, 공고 번호와 함께 신고하세요.',
      ],
      possible: [
        '양쪽을 비교해 보세요. 다른 제품인지 알 수 없다면 사지 마세요.',
        '이미 갖고 있다면 확인될 때까지 사용을 멈추고, 주문 내역을 남겨 두세요.',
        '같은 제품이라면 환불을 요청하고, 공고 번호와 함께 신고하세요.',
      ],
    },
    adviceForParents: {
      flagged: [
        '아이에게 사 주지 마세요.',
        '아이가 이미 갖고 있다면 바로 치우고, 주문 내역과 제품 사진을 남겨 두세요.',
        '판매자나 쇼핑몰에 환불을 요청하고, 공고 번호와 함께 신고하세요.',
      ],
      possible: [
        '양쪽을 비교해 보세요. 다른 제품인지 알 수 없다면 아이에게 사 주지 마세요.',
        '아이가 이미 갖고 있다면 확인될 때까지 치워 두고, 주문 내역을 남겨 두세요.',
        '같은 제품이라면 환불을 요청하고, 공고 번호와 함께 신고하세요.',
      ],
    },
    link: (authority) => `공식 페이지: ${authority}`,
    listOf: (list, date) => `‘${list}’ ${date}\u00a0자 목록을 기준으로 합니다.`,
    staleList: (list, date, age) =>
      `‘${list}’ ${date}\u00a0자 목록을 기준으로 합니다. ${age} 목록이어서 그 뒤에 바뀌었을 수 있으니 공식 페이지를 확인하세요.`,
    directList: (authority, date) => `${date}에 ${authority}에서 직접 받은 공고를 기준으로 합니다.`,
    staleDirectList: (authority, date, age) =>
      `${date}(${age})에 ${authority}에서 직접 받은 공고를 기준으로 합니다. 그 뒤에 바뀌었을 수 있으니 공식 페이지를 확인하세요.`,
    starterList: (date) => `확장 프로그램에 들어 있는 ${date}\u00a0자 기본 목록을 기준으로 합니다.`,
    copy: {
      listing: '상품',
      product: '제품',
      why: '위험',
      facts: '일치한 사실',
      officialPage: '공식 페이지',
      fact: (label, listing, notice) => `${label}: 페이지 ‘${listing}’, 공고 ‘${notice}’`,
    },
    practice: {
      word: '연습',
      ribbon: '연습용 경고입니다. 가상의 장난감이며, 실제 상품을 확인한 결과가 아닙니다.',
      authority: '가상장난감연습원',
      product: '가상의 자석 공룡',
      danger:
        '자석이 쉽게 떨어집니다. 실제 경고라면 무엇이 드러났고 누가 다칠 수 있는지, 기관이 쓴 말이 이 자리에 그대로 나옵니다.',
      brand: '가상상표',
      model: 'DINO-0',
      batch: '연습-1',
      listing: '자석 공룡 (연습용 상품)',
    },
  },

  page: {
    headings: {
      'could-not-check': '확인하지 못했습니다',
      checking: '이 상품을 확인하고 있습니다',
      'not-a-shop': '안심이 확인하는 쇼핑몰이 아닙니다',
      'not-a-product-page': '상품 페이지가 아닙니다',
    },
    notListed: (date) => `${date}\u00a0자 목록에는 없습니다`,
    notListedWithoutDate: '목록에는 없습니다',
    notListedDetail: (compared) =>
      `${compared}과 비교했습니다. 목록에 없다고 해서 위험이 없다는 뜻은 아닙니다.`,
    comparedSince: (authority, date) => `${authority}의 공고는 ${date} 이후 것만 비교했습니다.`,
    notAShop: '안심은 알리익스프레스와 테무의 상품 페이지를 확인합니다.',
    notAProductPage:
      '상품을 열면 확인합니다. 검색 결과와 장바구니에서는 상품 번호나 브랜드와 모델이 목록에 있는 상품에 표시를 붙입니다.',
    checking: '페이지가 다 열리면 결과가 나옵니다.',
    dismissed: '이 경고를 보고도 계속 보기로 하셨습니다.',
    notChecked: {
      'page-not-understood': ({ missing }, { list }) =>
        `이 페이지를 읽지 못했습니다${missing.length > 0 ? `(읽지 못한 것: ${list(missing)})` : ''}. ${numberOnly} ${reload}`,
      wall: ({ wall, region }) => `${ko.page.walls[wall](regionName('ko', region))} ${numberOnly}`,
      'opened-before-installation': () =>
        '안심을 설치하거나 업데이트하기 전에 열어 둔 탭입니다. 페이지를 새로 고치면 확인합니다.',
      'access-revoked': () => '이 쇼핑몰 페이지를 읽을 권한이 꺼져 있습니다.',
      'no-list': () => '아직 받은 목록이 없습니다. ‘지금 확인’을 눌러 주세요.',
      'starter-only': ({ notices: count }) =>
        `기본 목록의 ${notices(count)}과만 비교할 수 있었고, 그중에는 맞는 것이 없었습니다. 그것만으로는 알 수 없습니다.`,
      'list-expired': ({ generated }, { day }) =>
        generated === ''
          ? '목록이 너무 오래되어, 목록에 없다는 것만으로는 알 수 없습니다. ‘지금 확인’을 눌러 주세요.'
          : `${day(generated)}\u00a0자 목록이 너무 오래되어, 목록에 없다는 것만으로는 알 수 없습니다. ‘지금 확인’을 눌러 주세요.`,
      'list-incomplete': () => '기관에서 목록을 아직 받는 중이어서, 목록에 없다는 것만으로는 알 수 없습니다.',
      fault: ({ what }) =>
        `안심 안에서 문제가 생겼습니다(${what}). ‘지금 확인’을 눌러 보고, 그래도 같으면 브라우저를 다시 시작해 주세요.`,
    },
    walls: {
      captcha: () => '쇼핑몰이 상품 대신 자동입력 방지 문자(캡차)를 보여 주고 있습니다.',
      login: () => '쇼핑몰이 로그인을 해야 상품을 보여 줍니다.',
      gone: (region) =>
        `쇼핑몰이 이 상품을 보여 주지 않습니다. 판매가 중단되었거나 ${thisRegion(region)}에서는 팔지 않는 상품인데, 쇼핑몰은 두 경우에 같은 화면을 보여 줍니다.`,
      region: (region) => `${thisRegion(region)}에서는 이 상품을 팔지 않는다고 쇼핑몰이 밝히고 있습니다.`,
    },
    parts: { title: '상품 이름', ids: '상품 번호', product: '상품 정보' },
    badge: {
      flagged: '공공기관이 위해제품으로 공표한 상품입니다',
      possible: '공공기관이 공표한 위해제품과 같은 제품일 수 있습니다',
      'not-listed': '목록에는 없습니다',
      'could-not-check': '확인하지 못했습니다',
      checking: '이 상품을 확인하고 있습니다',
      'not-a-shop': '안심이 확인하는 쇼핑몰이 아닙니다',
      'not-a-product-page': '상품 페이지가 아닙니다',
    },
  },

  cards: koCards,
  orders: koOrders,
  lists: koLists,
  dashboard: koDashboard,

  popup: {
    loading: '여는 중…',
    checkNow: '지금 확인',
    checkingNow: '확인하는 중…',
    next: { reload: '페이지 새로 고침', 'check-now': '지금 확인', 'allow-access': '쇼핑몰 접근 허용' },
    lists: '목록',
    noLists: '아직 받은 목록이 없습니다.',
    sources: '출처와 이용 조건',
    notAuthority: '공공기관 목록 아님',
    dismissed: '계속 보기로 한 경고',
    undo: '다시 경고받기',
    undoNamed: (label) => `다시 경고받기: ${label}`,
    own: {
      heading: '내 제품',
      bought: '샀어요',
      watch: '지켜보기',
      watched: '지켜보고 있습니다. 기관이 공고하면 알려 드립니다.',
      all: '내 제품 모두 보기',
    },
    practice: '연습',
    practiceAbout: '가상의 장난감으로 경고 화면을 미리 볼 수 있습니다.',
    practiceLevels: { flagged: '위해제품', possible: '확인 필요' },
    practiceShown: '페이지에 연습용 경고를 띄웠습니다.',
    practiceHere:
      '이 페이지에는 경고를 띄울 수 없어 여기에 보여 드립니다. 쇼핑몰 페이지에서는 화면 위에 나타납니다.',
    practiceEnd: '연습 끝내기',
    language: '언어',
    languages: { browser: '브라우저 설정대로', ko: '한국어', en: 'English' },
    privacy: '무엇을 보고 계신지는 이 컴퓨터 밖으로 나가지 않습니다.',
    fault: '확인하지 못했습니다',
    faultDetail:
      '확장 프로그램이 답하지 않았습니다. 이 창을 닫았다가 다시 열어 보고, 그래도 같으면 브라우저를 다시 시작해 주세요.',
    staleFault: '처리하지 못했습니다. 여기 보이는 내용은 지난 것일 수 있습니다.',
  },
  report: koReport,
  structure: {
    heading: '고치는 데 도움 주기',
    about:
      '이 페이지의 글은 빼고 짜임새만 저장할 수 있습니다. 안심을 만드는 사람들이 이 페이지를 읽는 법을 익히는 데 쓰입니다.',
    look: '페이지 구조 보기',
    failed: '페이지 구조를 읽지 못했습니다. 페이지를 새로 고친 뒤 다시 해 보세요.',
    title: '읽지 못한 페이지의 구조',
    holds:
      '아래 내용이 전부입니다. 태그, 클래스와 항목의 이름, 서버 주소, 글의 길이만 있고 숫자는 0으로 바꿨습니다.',
    lacks:
      '상품 이름, 가격, 판매자, 그림 설명, 사용자 이름, 쿠키는 들어 있지 않습니다. 다만 클래스나 항목의 이름에 알리고 싶지 않은 것이 있을 수 있으니 저장하기 전에 훑어보세요.',
    nothingSent:
      '어디에도 보내지 않습니다. 버튼을 누르면 이 컴퓨터에 파일로 저장되고, 그 파일을 어떻게 할지는 직접 정하시면 됩니다.',
    save: '페이지 구조 저장',
    text: '페이지 구조(한 줄씩)',
    gone: '구조가 더는 남아 있지 않습니다. 그 페이지에서 안심을 다시 열어 주세요.',
  },
};
