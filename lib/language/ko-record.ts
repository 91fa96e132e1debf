import type { RecordSentences } from './record-sentences';
import { numbered } from './words';

const listings = (count: number) => `상품 ${numbered('ko', count)}개`;
const onlyThen = '다른 때나 다른 나라에 관해서는 아무것도 알 수 없습니다.';

export const koRecord: RecordSentences = {
  title: '안심: 공개 기록',
  nav: { label: '기록의 페이지', home: '기록', check: '링크 확인', skip: '본문으로' },
  otherLanguage: 'English',
  home: {
    heading: '아직도 팔고 있나요?',
    about: [
      '여러 나라의 기관이 위해 제품을 공고하고, 일부 공고는 알리익스프레스나 테무의 어떤 상품인지까지 밝힙니다. 이 기록은 기관이 무엇이라고 했는지, 어떤 상품을 밝혔는지, 그 뒤 살펴본 사람에게 아직 팔고 있었는지를 보여 드립니다.',
      '기관의 말을 인용하고 본 것을 적을 뿐입니다. 제품이나 쇼핑몰을 평가하지 않으며, 누가 보았는지는 담지 않습니다.',
    ],
    edition: (date, notices) => `${date}\u00a0자 목록의 ${notices}을 바탕으로 합니다.`,
    check: '앱에서 받은 링크 확인하기',
    sources: {
      heading: '기관별 유효한 공고',
      name: '기관',
      notices: '공고',
      newest: '가장 새 공고',
      years: '연도별',
    },
    named: (count, seen) =>
      `공고나 담당자가 밝힌 ${listings(count)} 가운데, 관찰이 공유된 것은 ${listings(seen)}입니다.`,
    months: {
      heading: '아직 판매 중인 상품, 쇼핑몰과 달별',
      about:
        '밝혀진 상품 가운데 그달에 누군가 살펴본 것 중에서, 그달에 마지막으로 보았을 때 한 나라에서라도 팔고 있던 상품의 수입니다. 자동입력 방지 문자와 읽지 못한 페이지는 세지 않습니다.',
      none: '아직 공유된 관찰이 없습니다.',
      of: (shop) => `${shop}: 아직 판매 중인 상품`,
      month: '달',
      onSale: '아직 판매 중',
      looked: '살펴본 상품',
      share: (onSale, looked) => `${looked}개 중 ${onSale}개`,
    },
    limits: {
      heading: '이 기록으로는 알 수 없는 것',
      items: [
        '제품에 위험이 없다는 것: 목록에 없다는 것은 그런 뜻이 아닙니다.',
        '상품이 모든 곳에서 사라졌다는 것: “어느 나라에서 어느 때에 팔지 않았다”고만 적습니다.',
        '아무도 살펴보지 않은 상품이 얼마나 있는지',
      ],
    },
  },
  list: {
    heading: (source, year) => `${source}, ${year}년`,
    about: '그해의 공고를 새것부터 보여 드립니다.',
    page: (number) => `${number}쪽`,
    pages: '쪽',
    earlier: '더 새로운 공고',
    later: '더 오래된 공고',
    official: '기관 페이지',
    record: '상품과 관찰',
  },
  notice: {
    quoted: '기관이 밝힌 내용',
    facts: '공식 사실',
    withdrawn: (date) => `기관이 ${date}에 이 공고를 거두었습니다`,
    withdrawnAbout: '더는 아무것도 경고하지 않으며, 내용은 여기에 싣지 않습니다.',
    listings: {
      heading: '이 공고의 상품',
      about: '누구의 말로 밝혀진 상품인지, 그 뒤 무엇이 관찰되었는지 보여 드립니다.',
      none: '밝혀진 상품이 없습니다.',
      number: (number) => `상품 ${number}`,
    },
    basis: {
      authority: '기관이 밝힌 상품',
      'authority-id-shape': '기관이 번호를 밝혔고, 쇼핑몰은 번호의 형식으로 알 수 있음',
      steward: '기관이 밝힌 것은 아님: 제보를 담당자가 받아들임',
      volunteers: '기관이 밝힌 것은 아님: 제보만 있고 아직 아무도 비교하지 않음',
    },
    timeline: {
      heading: '관찰된 것',
      none: '공유된 관찰이 없습니다.',
      table: '모든 관찰, 새것부터',
      when: '때 (UTC)',
      where: '본 곳',
      what: '본 것',
    },
    back: '그해의 모든 공고',
  },
  states: {
    'on-sale': '판매 중',
    'sold-out': '품절',
    'not-offered': '그곳에서는 팔지 않음',
    captcha: '보지 못함: 쇼핑몰이 자동입력 방지 문자를 요구함',
    unreadable: '보지 못함: 페이지를 읽지 못함',
    moved: (to) => `다른 상품으로 넘어감: ${to}`,
  },
  last: {
    'on-sale': (region, at) => `${at}에 ${region}에서 판매 중이었습니다.`,
    'sold-out': (region, at) => `${at}에 ${region}에서 품절이었지만 상품은 올라와 있었습니다.`,
    'not-offered': (region, at) => `${at}에 ${region}에서 팔지 않았습니다. ${onlyThen}`,
    moved: (region, at) => `${at}에 ${region}에서 다른 상품으로 넘어갔습니다. ${onlyThen}`,
  },
  clock: {
    heading: '쇼핑몰의 약속과 견주어',
    note: '공고일부터 셉니다. 약속의 기한은 쇼핑몰이 요청을 받은 때부터이고, 그때가 언제인지는 공개되지 않습니다. 주말은 빼고 세며, 공휴일은 알지 못하므로 실제 마지막 날은 더 늦을 수 있습니다. 약속이 미치는 한 나라에서 24시간 넘게 사이를 둔 두 번의 관찰만 셉니다.',
    told: '출처',
    names: {
      australia: '호주 제품안전 서약',
      eu: 'EU 제품안전 서약+',
      korea: '공정거래위원회와의 자율협약',
    },
    where: { australia: '호주', eu: 'EU 국가', korea: '한국' },
    promise: {
      australia: '삭제 요청을 받고 영업일로 이틀',
      eu: '영업일로 사흘 안에 해당 상품을 찾는 일을 마치고 찾아낸 위해 상품은 내림, 내리는 날수는 정하지 않음',
      korea: '알려 온 제품을 차단함, 날수는 정하지 않음',
    },
    notCounted: {
      'not-seen': (where) => `세지 않음: ${where}에서 본 관찰이 공유되지 않았습니다.`,
      'one-sighting': (where) => `세지 않음: ${where}에서 마지막으로 본 것이 한 번뿐입니다.`,
      'too-close': (where) => `세지 않음: ${where}에서 마지막으로 본 두 때의 사이가 24시간보다 짧습니다.`,
      neither: (where) =>
        `세지 않음: ${where}에서 마지막으로 보았을 때 품절이거나 다른 상품으로 넘어가, 판매 중이라고도 내렸다고도 할 수 없습니다.`,
    },
    offered: {
      'past-due': ({ region, first, last, due }) =>
        `${due}이 지났는데 ${region}에서 아직 판매 중입니다. ${first}와 ${last}에 관찰되었습니다.`,
      'not-due': ({ region, first, last, due }) =>
        `${first}와 ${last}에 ${region}에서 판매 중이었습니다. 두 때 모두 ${due}을 지나지 않았습니다.`,
      open: ({ region, first, last, due }) =>
        `${first}와 ${last}에 ${region}에서 판매 중이었습니다. ${due}을 넘겼다고 하려면 그 뒤에 24시간 넘게 사이를 둔 관찰이 둘 있어야 합니다.`,
    },
    offeredWithoutDays: ({ region, first, last }) =>
      `${region}에서 아직 판매 중입니다. ${first}와 ${last}에 관찰되었습니다.`,
    notOffered: {
      'in-time': ({ region, first, last, due }) =>
        `${due} 안인 ${first}에 ${region}에서 팔지 않았고, ${last}에도 팔지 않았습니다.`,
      late: ({ region, first, last, due, lastOnSale }) =>
        `${first}와 ${last}에 ${region}에서 팔지 않았습니다. ${due}이 지난 ${lastOnSale}에는 그곳에서 판매 중이었습니다.`,
      open: ({ region, first, last, due }) =>
        `${first}와 ${last}에 ${region}에서 팔지 않았습니다. ${due}까지 내렸는지는 아무도 보지 못했습니다.`,
    },
    notOfferedWithoutDays: ({ region, first, last }) => `${first}와 ${last}에 ${region}에서 팔지 않았습니다.`,
  },
  check: {
    heading: '앱에서 받은 링크 확인하기',
    about:
      '쇼핑몰 앱에서 상품을 공유해 복사된 글을 붙여 넣거나, 바코드, 또는 브랜드와 모델을 적어 주세요. 이 기기 안에서 목록과 비교합니다. 넣은 내용은 어디에도 보내지 않으며, 그 때문에 불러오는 것도 없습니다.',
    field: '링크, 공유받은 글, 바코드, 인증 번호, 브랜드와 모델, 또는 낱말',
    loading: (size) => `목록을 불러오는 중입니다(${size}). 다 오기 전에는 비교할 수 없습니다.`,
    ready: (size) => `목록을 모두 불러왔습니다(${size}). 이제부터는 아무것도 불러오지 않습니다.`,
    failed: '목록을 불러오지 못해 지금은 여기에서 확인할 수 없습니다.',
    again: '다시 불러오기',
    noScript:
      '비교는 이 페이지의 스크립트가 이 기기 안에서 합니다. 스크립트를 켜지 않으면 여기에서 확인할 수 없습니다.',
    instead: {
      from: '쇼핑몰이 아니라 공개 기록이, 이 기기 안에서 보여 드리는 내용입니다.',
      reasons: {
        'short-link':
          '짧은 링크는 열어 봐야 어떤 상품인지 알 수 있고, 이 페이지는 아무 링크도 열지 않습니다. 링크를 열고 긴 주소를 붙여 넣거나, 브랜드와 모델을 적어 주세요.',
        'number-only':
          '상품 번호만 비교했으며, 그것만으로는 알 수 없습니다. 어떤 상품인지 밝힌 공고는 많지 않습니다. 쇼핑몰에서 브랜드와 모델, 바코드, 인증 번호를 찾아 함께 넣어 주세요.',
        'not-a-shop':
          '알리익스프레스와 테무의 링크만 읽습니다. 제품의 브랜드와 모델, 또는 바코드를 넣어 주세요.',
      },
    },
  },
};
