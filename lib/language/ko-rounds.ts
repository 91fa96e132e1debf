import type { RoundsSentences } from './rounds-sentences';
import { numbered } from './words';

const items = (count: number) => `상품 ${numbered('ko', count)}개`;

export const koRounds: RoundsSentences = {
  heading: '판매 여부 확인',
  about:
    '공고에는 어느 상품인지 번호까지 밝힌 것이 있습니다. 그 상품이 아직 팔리고 있는지 상품 페이지를 하나씩 열어 확인하고, 본 것을 이 컴퓨터에 남깁니다.',
  first: {
    heading: '처음 시작하시기 전에',
    points: [
      '페이지는 탭 하나에서, 직접 여실 때와 똑같이 열립니다. 로그인한 계정, 언어, 배송 국가도 그대로이며, 쇼핑몰은 페이지를 보았다는 것을 알 수 있습니다.',
      '안심은 20초에 한 페이지, 하루에 200페이지까지만 엽니다. 그래도 쇼핑몰 약관은 프로그램으로 페이지를 여는 것을 금지할 수 있습니다. 약관을 읽고 스스로 정해 주세요.',
      '쇼핑몰이 자동입력 방지 문자나 로그인을 요구할 수 있습니다. 그러면 멈추고 기다립니다. 안심이 대신 풀거나 로그인하지 않습니다.',
      '아무것도 사거나 장바구니에 담지 않으며, 어디에도 보내지 않습니다. 본 것은 파일로 저장하시기 전에는 이 컴퓨터에만 있습니다.',
      '언제든 잠시 멈추거나 그만둘 수 있습니다. 이 페이지를 보이게 열어 두세요. 가려진 페이지는 브라우저가 느리게 움직이고, 확인도 그만큼 느려집니다.',
    ],
    agree: '알겠습니다, 계속',
    again: '어떻게 확인하는지 보기',
  },
  form: {
    heading: '새로 확인하기',
    about: '무엇을 확인할지 고르세요. 고르지 않은 항목은 모두 포함합니다.',
    groups: {
      marketplaces: '쇼핑몰',
      sources: '공고한 기관',
      hazards: '위험',
      ages: '아이의 나이',
      countries: '기관의 나라',
    },
    all: '모두',
    chosen: (count) => `${count}개 고름`,
    since: '공고한 때',
    anyDay: '언제든',
    lastDays: (count) => `지난 ${count}일`,
    country: '물건을 배송받는 나라',
    countryAbout:
      '같은 상품도 어느 나라에서는 팔고 어느 나라에서는 팔지 않을 수 있습니다. 페이지에 나라가 나오면 그 나라로 적고, 나오지 않을 때만 여기서 고르신 나라로 적습니다. 그럴 때는 직접 밝히신 나라라고 함께 적습니다.',
    countryPick: '나라를 고르세요',
    count: (count) => `${items(count)}를 확인합니다.`,
    none: '이 컴퓨터에 있는 공고 가운데 그런 상품을 밝힌 것이 없습니다.',
    most: (count) => `한 번에 ${count}개까지, 여기서 본 적이 없는 상품부터 확인합니다.`,
    lasts: (minutes, hours) =>
      hours > 0 ? `적어도 ${hours}시간쯤 걸립니다.` : `적어도 ${minutes}분쯤 걸립니다.`,
    severalDays: (inADay) => `24시간에 ${inADay}페이지까지만 열기 때문에 며칠에 걸쳐 확인합니다.`,
    start: '시작',
    elsewhere: '다른 안심 페이지에서 확인하고 있습니다. 그 페이지에서 계속하거나 그 페이지를 닫아 주세요.',
    refused: '시작하지 못했습니다. 아직 끝나지 않은 확인이 있거나, 맞는 상품이 더는 없습니다.',
  },
  progress: {
    heading: '확인 중',
    told: (done, of) => `상품 ${of}개 가운데 ${done}개 확인함`,
    listing: (shop, number) => `${shop} 상품 ${number}`,
    notice: (authority, published) => `${authority}, ${published} 공고`,
    open: '지금 열린 상품',
    soFar: '지금까지 본 것',
    next: {
      pace: (seconds) => `다음 페이지를 ${seconds}초 뒤에 엽니다.`,
      page: '페이지를 읽고 있습니다.',
    },
    slow: '이 페이지를 보이게 두세요. 가려진 페이지는 브라우저가 느리게 움직입니다.',
    elsewhere: '다른 안심 페이지에서 확인하고 있습니다.',
    noAnswer: '확장 프로그램이 답하지 않아 다시 묻고 있습니다.',
    pause: '잠시 멈춤',
    resume: '계속',
    stop: '그만두기',
    stopAsk: '여기서 끝낼까요? 지금까지 본 것은 남고, 그것으로 결과를 정리합니다.',
    stopYes: '끝내기',
    stopNo: '계속하기',
    showTab: '탭 보기',
    leaveOut: '이 상품은 건너뛰기',
    strip: (done, of) => `판매 여부 확인: ${of}개 가운데 ${done}개`,
    ended: '확인을 마쳤습니다.',
    toIt: '확인하는 곳으로',
  },
  paused: {
    asked: { told: '잠시 멈췄습니다.', advice: '‘계속’을 누르시기 전에는 아무 페이지도 열지 않습니다.' },
    left: {
      told: '확인하던 페이지가 닫혀 멈췄습니다.',
      advice: '그때까지 본 것은 그대로 있습니다. 마침 열려 있던 상품은 다시 엽니다.',
    },
    'tab-closed': {
      told: '확인하던 탭이 닫혔거나 다른 데 쓰여 멈췄습니다.',
      advice:
        '새 탭에서 계속하거나 여기서 그만두세요. 열 때마다 쇼핑몰 밖으로 넘어가는 상품은 건너뛸 수 있습니다.',
    },
    captcha: {
      told: '쇼핑몰이 자동입력 방지 문자를 요구합니다.',
      advice: '탭에서 직접 풀어 주시면 저절로 계속합니다. 이 상품을 건너뛸 수도 있습니다.',
    },
    login: {
      told: '쇼핑몰이 로그인을 요구합니다.',
      advice: '원하시면 탭에서 로그인해 주세요. 그러면 저절로 계속합니다. 이 상품을 건너뛸 수도 있습니다.',
    },
    'no-answer': {
      told: '잇달아 연 페이지에 아무것도 나오지 않아 멈췄습니다.',
      advice:
        '인터넷에 연결되어 있는지, 브라우저가 안심에 쇼핑몰 페이지 접근을 허용하는지 확인해 주세요. 계속하면 그 상품을 다시 엽니다.',
    },
    'day-full': {
      told: (inADay) => `오늘은 여기까지입니다. 24시간 동안 ${inADay}페이지를 열었습니다.`,
      advice: (from) => `${from}부터 계속할 수 있습니다.`,
    },
  },
  states: {
    'on-sale': '판매 중',
    'sold-out': '품절',
    'not-offered': '그때 그 나라에서는 팔지 않음',
    moved: '다른 상품으로 넘어감',
    captcha: '보지 못함: 자동입력 방지 문자',
    unreadable: '보지 못함: 페이지를 읽지 못함',
    'not-opened': '열지 않음',
  },
  report: {
    heading: (day) => `${day} 판매 여부 확인 결과`,
    looked: (seen, of, onSale) =>
      `상품 ${of}개 가운데 ${seen}개를 볼 수 있었고, 그중 ${onSale}개가 판매 중이었습니다.`,
    unseen: (count) =>
      `${count}개는 자동입력 방지 문자나 로그인 화면이 나오거나 페이지를 읽지 못해 볼 수 없었습니다.`,
    stopped: (count) => `${count}개는 열기 전에 그만두었습니다.`,
    when: (from, until) => `${from}부터 ${until}까지 보았습니다.`,
    region: {
      page: (region, count) => `${region}: ${items(count)}, 페이지에 나온 나라입니다.`,
      volunteer: (region, count) =>
        `${region}: ${items(count)}, 페이지에 나라가 나오지 않아 확인한 사람이 밝힌 나라입니다.`,
      both: (region, count) =>
        `${region}: ${items(count)}, 페이지에 나온 나라이며, 나오지 않은 것은 확인한 사람이 밝힌 나라입니다.`,
    },
    careful:
      '한 나라에서 한때 페이지에 나온 것을 적었습니다. 다른 때나 다른 나라에서 어떤지, 왜 그런지는 알 수 없습니다.',
    charts: {
      states: '본 것',
      marketplaces: '아직 판매 중인 상품, 쇼핑몰별',
      sources: '아직 판매 중인 상품, 기관별',
      ages: '아직 판매 중인 상품, 공고한 뒤 지난 날별',
      state: '본 것',
      marketplace: '쇼핑몰',
      source: '기관',
      age: '공고한 뒤 지난 날',
      listings: '상품',
      onSale: '본 상품 가운데 판매 중',
      share: (onSale, seen) => `${seen}개 중 ${onSale}개`,
    },
    upToDays: (count) => `${count}일까지`,
    days: (from, until) => `${from}~${until}일`,
    moreDays: (count) => `${count}일 넘음`,
    onSale: '아직 판매 중',
    noneOnSale: '볼 수 있었던 상품 가운데 판매 중인 것은 없었습니다.',
    others: '나머지 모두',
    left: (count) => `${items(count)}는 저장한 파일에서 볼 수 있습니다.`,
    seen: {
      'on-sale': (where, at) => `${at}, ${where}에서 판매 중`,
      'sold-out': (where, at) => `${at}, ${where}에서 품절`,
      'not-offered': (where, at) => `${at}, ${where}에서 팔지 않음`,
      moved: (where, at) => `${at}, ${where}에서 다른 상품으로 넘어감`,
      captcha: (where, at) => `${at}, ${where}에서 보지 못함: 자동입력 방지 문자`,
      unreadable: (where, at) => `${at}, ${where}에서 보지 못함: 페이지를 읽지 못함`,
    },
    after: (seen, count) => `${seen}, 공고하고 ${numbered('ko', count)}일 뒤`,
    movedTo: (seen, number) => `${seen}(상품 ${number})`,
    notOpened: '열지 않음',
    save: { csv: '표로 저장(CSV)', json: 'JSON으로 저장', sightings: '공개 기록용 관찰 파일로 저장' },
    saveAbout: '무엇을 언제 어느 나라에서 보았는지만 담깁니다. 그 밖에 확인한 사람에 관한 것은 없습니다.',
    print: '인쇄',
    close: '결과 닫기',
  },
  past: {
    heading: '지난 확인',
    told: (day, of, seen, onSale) => `${day}: ${of}개 가운데 ${seen}개를 보았고 ${onSale}개가 판매 중`,
    show: '결과 보기',
    remove: '지우기',
    removeAsk: '이 확인을 지울까요? 여기서 나온 관찰 기록은 남습니다.',
  },
};
