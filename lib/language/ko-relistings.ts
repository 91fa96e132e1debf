import type { RelistingsSentences } from './relistings-sentences';
import { numbered } from './words';

export const koRelistings: RelistingsSentences = {
  heading: '재등록 의심 상품',
  about:
    '판매가 중단된 제품이 다른 상품 번호로 다시 올라오는 일이 있습니다. 공고된 상품이 판매되지 않는 것을 본 뒤 그와 닮은 상품을 여시면, 두 상품을 여기에 나란히 보여 드립니다. 같은 제품일 수 있다는 뜻이며, 정말 같은 제품인지는 아직 아무도 확인하지 않았습니다.',
  keep: {
    heading: '공고된 상품의 판매 상태 기록하기',
    about:
      '처음에는 꺼져 있습니다. 켜면, 공고에 밝혀진 상품을 여실 때 판매 중인지, 품절인지, 판매하지 않는지를 때와 나라, 상품 이름, 가격, 판매자와 함께 기록합니다. 판매 여부 확인에서 여는 상품도 이름, 가격, 판매자를 함께 기록합니다. 그런 제품이 다른 번호로 다시 올라온 것일 수 있는 상품을 여시면 그 상품도 기록합니다.',
    stays:
      '모두 이 컴퓨터에만 있고, 어디에도 보내지 않습니다. 파일로 저장할 수는 있습니다. 시크릿 창에서는 아무것도 기록하지 않습니다. 꺼도 이미 기록한 것은 지우실 때까지 남습니다.',
    on: '기록하는 중',
    off: '기록하지 않음',
    country: {
      label: '물건을 배송받는 나라',
      about:
        '알리익스프레스에는 어느 나라의 화면인지 밝히지 않는 페이지가 많습니다. 그런 페이지에서 보신 것은 여기에서 고르신 나라에서 본 것으로 적고, 직접 밝히신 나라라고 표시합니다. 고르지 않으시면 그런 페이지는 기록하지 않습니다.',
      none: '밝히지 않음',
    },
  },
  listHeading: '다시 올라온 것일 수 있는 상품',
  none: '그 뒤에 여신 상품 가운데 판매되지 않던 상품과 닮은 것은 없습니다.',
  noneOff: '기록하지 않는 동안에는 찾을 수 없습니다.',
  may: '다른 번호로 올라온 같은 제품일 수 있음',
  notice: '공고',
  official: '기관 페이지',
  sides: { known: '공고된 상품', here: '열어 보신 상품' },
  open: '상품 페이지 열기',
  facts: { seller: '판매자', price: '가격', pictures: '사진' },
  picturesAbout: '주소만 적었습니다. 여기에서는 아무것도 불러오지 않습니다.',
  timeline: '확인 기록',
  first: '처음 봄',
  last: '마지막으로 봄',
  seen: {
    'on-sale': (region) => `${region}에서 판매 중`,
    'sold-out': (region) => `${region}에서 품절, 상품은 남아 있음`,
    'not-offered': (region) => `${region}에서 판매하지 않음`,
    moved: (region, to) => `${region}에서 다른 상품으로 넘어감: ${to}`,
  },
  grounds: {
    heading: '두 상품의 같은 점',
    here: '열어 보신 상품',
    there: '공고 또는 공고된 상품',
    'same-seller': '판매자',
    'same-title': '상품 이름',
    'led-here': '쇼핑몰이 한 번호에서 다른 번호로 넘김',
  },
  doubts: {
    noticeGone: '이 공고는 이제 어느 목록에도 없습니다.',
    backOnSale: (region, when) => `공고된 상품이 ${when}에 ${region}에서 다시 보였습니다.`,
  },
  report: '재등록으로 제보하기',
  reportFailed: '제보를 열지 못했습니다. 다시 해 보시고, 계속 그러면 브라우저를 다시 시작해 주세요.',
  notSame: '같은 제품 아님',
  notSameNamed: (label) => `같은 제품 아님: ${label}`,
  dismissed: '같은 제품이 아니라고 하신 상품',
  dismissedTold: (number) => `견준 상품: ${number}`,
  again: '다시 보기',
  againNamed: (label) => `다시 보기: ${label}`,
  popup: {
    heading: '재등록 의심',
    told: {
      'not-offered': (number, region, when) =>
        `다른 번호로 다시 올라온 같은 제품일 수 있습니다. 공고된 상품 ${number}번은 ${when}에 ${region}에서 판매하지 않았습니다.`,
      moved: (number, region, when) =>
        `다른 번호로 다시 올라온 같은 제품일 수 있습니다. 공고된 상품 ${number}번은 ${when}에 ${region}에서 다른 상품으로 넘어갔습니다.`,
    },
    compare: '두 상품 견주어 보기',
  },
  reportWords: {
    'not-offered': (number, region, when) =>
      `이 공고의 상품 ${number}번은 ${when}에 ${region}에서 판매하지 않았습니다. 이 상품은 다른 번호로 올라온 같은 제품일 수 있습니다.`,
    moved: (number, region, when) =>
      `이 공고의 상품 ${number}번은 ${when}에 ${region}에서 다른 상품으로 넘어갔습니다. 이 상품은 다른 번호로 올라온 같은 제품일 수 있습니다.`,
  },
  sightings: {
    heading: '내가 본 판매 상태',
    about: '기록을 켠 동안 열어 보신 것과, 판매 여부 확인에서 보신 것입니다.',
    none: '기록한 것이 없습니다.',
    count: (count) => `${numbered('ko', count)}건`,
    shown: (count) => `새것부터 ${numbered('ko', count)}건을 보여 드립니다. 파일에는 모두 담깁니다.`,
    columns: { when: '본 때', listing: '상품', where: '나라', what: '상태' },
    states: {
      'on-sale': '판매 중',
      'sold-out': '품절',
      'not-offered': '그곳에서는 판매하지 않음',
      captcha: '보지 못함: 자동입력 방지 문자',
      unreadable: '보지 못함: 읽지 못함',
      moved: (to) => `다른 상품으로 넘어감: ${to}`,
    },
    save: { ndjson: '공유용 파일로 저장 (NDJSON)', csv: '표로 저장 (CSV)' },
    saveAbout:
      '파일에는 상품, 공고, 본 때와 나라, 판매 상태만 담깁니다. 누가 보았는지도, 판매자와 가격도 담기지 않습니다. 공유용 파일은 공개 기록에 더할 수 있습니다.',
    remove: '모두 지우기',
    removeAsk: (count) => `${count}을 지울까요? 되돌릴 수 없습니다. 재등록 의심 상품은 남습니다.`,
  },
};
