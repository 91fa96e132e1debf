import type { DeskSentences } from './desk-sentences';
import { numbered } from './words';

const number = (count: number) => numbered('ko', count);

export const koDesk: DeskSentences = {
  heading: '제보 심사',
  about:
    '목록에 들어온 제보를 살피는 관리자를 위한 곳입니다. 모든 것이 이 컴퓨터에 남습니다. 제보 파일을 열어 견주어 보고, 결정하고, 서명한 결정 기록을 저장하면 그것으로 목록을 만듭니다.',
  key: {
    heading: '내 서명 키',
    none: '결정에는 서명이 붙어, 목록을 만드는 쪽이 다른 사람의 결정과 구별할 수 있습니다. 먼저 키를 만드세요. 키는 이 브라우저에만 있고 밖으로 복사할 수 없습니다.',
    make: '키 만들기',
    has: '목록을 내는 사람에게 이 공개 키를 한 번 알려 주세요. 목록을 만들 때 함께 적습니다.',
    label: '공개 키 (--steward-key)',
    copy: '키 복사',
    copied: '복사했습니다',
    kept: '이 브라우저의 데이터를 지우면 키도 사라집니다. 그때는 새로 만들고, 목록에는 두 키와 두 기록을 모두 쓰게 하세요.',
    noEd25519:
      '이 브라우저는 Ed25519 키를 만들 수 없어 여기서는 서명할 수 없습니다. Chrome 137이나 Firefox 140 이상을 쓰세요.',
  },
  log: {
    heading: '결정 기록',
    empty: '아직 결정이 없습니다.',
    has: (entries, last) => `결정이 ${number(entries)}건 있고, 마지막은 ${last}에 했습니다.`,
    ahead:
      '마지막 결정의 시각이 이 컴퓨터의 시계보다 늦습니다. 시계를 맞춰 주세요. 기록의 순서는 그대로 유지됩니다.',
    broken: (line) =>
      `이 브라우저에 있는 기록의 ${number(line)}번째 줄이 맞지 않아 그 뒤에 서명하지 않습니다. 저장해서 마지막 파일과 견주어 보고, 그 파일부터 다시 시작하세요.`,
    save: '기록 저장',
    open: '이전 기록 열기',
    about: '이 브라우저에도 남습니다. 심사를 마칠 때마다 저장해서 목록을 만드는 사람에게 넘기세요.',
    outcomes: {
      taken: (entries) => `기록 전체를 확인했고, 파일에 있는 결정 ${number(entries)}건을 이어 넣었습니다.`,
      'has-it': (entries) => `파일의 결정 ${number(entries)}건이 이미 모두 여기 있습니다.`,
      'no-key': () => '아직 키가 없습니다. 기록은 그것을 시작한 키로만 이어 갈 수 있습니다.',
      forked: () =>
        '파일과 여기 기록이 어느 줄부터 서로 다릅니다. 아무것도 받아들이지 않았습니다. 한 키의 두 기록은 합칠 수 없습니다.',
    },
    refused: (line) =>
      `이 키로 쓴 결정 기록이 아니어서 아무것도 받아들이지 않았습니다. ${number(line)}번째 줄의 문제:`,
  },
  files: {
    heading: '제보',
    about: '접수처나 자원봉사자에게서 온 제보 파일입니다. 같은 파일을 다시 열어도 두 번 세지 않습니다.',
    choose: '제보 파일 열기',
    drop: '파일을 여기에 끌어다 놓아도 됩니다.',
    reading: '읽는 중…',
    answers: (count) => `여기 있던 제보 ${number(count)}건에 답이 왔습니다.`,
    opened: (fresh, again) =>
      again === 0
        ? `새 제보 ${number(fresh)}건을 받았습니다.`
        : `새 제보 ${number(fresh)}건을 받았고, ${number(again)}건은 이미 있었습니다.`,
    refusedWhole: '이 파일에서는 아무것도 받아들이지 않았습니다. 문제:',
    refusedPart: {
      report: (at) => `제보 ${number(at)}번은 빼 두었습니다. 문제:`,
      attachment: (at) => `첨부 ${number(at)}번은 빼 두었습니다. 문제:`,
    },
    refusedLeft: (count) => `그 밖에 ${number(count)}건 더 있습니다.`,
    lost: '브라우저가 읽기를 중간에 멈췄습니다. 아무것도 받아들이지 않았으니 파일을 다시 열어 주세요.',
    received: (count) => `제보 ${number(count)}건이 여기 있습니다.`,
    unreadable: (count) =>
      `여기 두었던 제보 ${number(count)}건을 읽을 수 없습니다. 그 파일을 다시 열어 주세요.`,
    table: 'CSV로 저장',
    reports: 'JSON으로 저장',
    forget: '제보 지우기',
    forgetAsk: (count) =>
      `제보 ${number(count)}건과 사진을 이 브라우저에서 지울까요? 키와 결정 기록은 남고, 누가 전에 맞게 제보했는지는 잊습니다.`,
  },
  openHeading: (count) => `결정할 묶음 ${number(count)}개`,
  none: '결정을 기다리는 제보가 없습니다.',
  more: (count) => `${number(count)}개 더 보기`,
  decidedHeading: (count) => `결정한 묶음 ${number(count)}개`,
  decidedAbout: '결정은 기록에 그대로 남습니다. 다시 결정하면 뒤의 것이 앞의 것을 대신합니다.',
  decidedLeft: (count) => `이보다 앞선 묶음이 ${number(count)}개 더 있습니다.`,
  kinds: {
    'still-on-sale': '아직 팔고 있음',
    relisted: '같은 제품을 다시 올림',
    'looks-identical': '똑같아 보임',
    'wrong-warning': '경고가 틀림',
    injury: '다쳤거나 다칠 뻔함',
    'unreadable-page': '페이지를 읽지 못함',
  },
  people: (people, known) =>
    known === 0
      ? `${number(people)}명이 알려 왔고, 모두 처음입니다.`
      : `${number(people)}명이 알려 왔고, 그중 ${number(known)}명은 전에 맞게 제보한 사람입니다.`,
  uncounted: (count) =>
    `제보 ${number(count)}건은 세지 않았습니다. 같은 사람이 또 보냈거나, 지어낸 제보를 한 사람이거나, 하루에 너무 많이 보냈습니다.`,
  brigade:
    '이 판매자에 대해 처음 온 사람 여럿이 이틀 안에 제보했거나 한 파일로 함께 왔습니다. 모두 합쳐 한 사람으로 셉니다.',
  mayLink: '직접 보지 않고도 ‘확인 필요’로 올릴 만큼 믿을 만한 사람이 모였습니다. 빨간 경고는 되지 않습니다.',
  mayNotLink: '이 사람들의 말만으로 올리기에는 부족합니다. 직접 견주어 보세요.',
  standing: {
    steward: '기록에 따르면 관리자가 이 상품을 공고와 이어 두었습니다.',
    volunteers: '기록에 따르면 자원봉사자의 말로 이 상품을 ‘확인 필요’로 이어 두었습니다.',
    retracted: '기록에 따르면 이 상품은 공고의 제품이 아닙니다.',
  },
  listing: {
    heading: '제보된 상품',
    noTitle: '상품명을 보내지 않았습니다',
    open: '상품 페이지 열기',
    facts: {
      brands: '브랜드',
      models: '모델명',
      gtins: '바코드',
      certificates: '인증번호',
      prices: '가격',
      sellers: '판매자',
      regions: '지역',
    },
    availability: '판매 상태',
    availabilities: {
      'on-sale': '판매 중',
      'sold-out': '품절',
      'not-offered': '이 지역에 팔지 않음',
      unknown: '알리지 않음',
    },
  },
  notice: {
    heading: '공고',
    none: '제보에 공고가 적혀 있지 않습니다.',
    notHere: (id) =>
      `이 컴퓨터의 어느 목록에도 공고 ${id}이(가) 없습니다. 목록보다 새롭거나, 다른 목록의 것이거나, 없는 공고일 수 있습니다.`,
    withdrawn: (day) => `기관이 ${day}에 이 공고를 거두었습니다.`,
    all: '제품을 가리키는 모든 것',
    find: {
      field: '공고 찾기',
      hint: '브랜드, 모델명, 제품 이름을 적으세요. 이 컴퓨터의 목록에 있는 공고만 나옵니다.',
      nothing: '이 컴퓨터의 어느 목록에도 이런 말이 든 공고가 없습니다.',
      gone: '그 공고를 더는 읽을 수 없습니다. 다시 찾아보세요.',
      found: (count) => `공고 ${number(count)}건을 찾았습니다`,
      named: '제보가 아니라 관리자가 고른 공고입니다. 받아들이기 전에 양쪽을 견주어 보세요.',
      another: '다른 공고 고르기',
    },
  },
  evidence: { lists: '이 컴퓨터의 목록이 찾은 공통점', reporters: '제보한 사람이 말한 공통점' },
  said: '제보 내용',
  report: {
    heading: (count) => `제보 ${number(count)}건`,
    left: (count) => `이보다 앞선 제보가 ${number(count)}건 더 있습니다.`,
    received: (time) => `여기 온 때: ${time}`,
    made: (time) => `제보한 사람의 시계로는 ${time}`,
    clockWrong: '그 시계는 맞지 않습니다. 여기 온 때만 따집니다.',
    person: (name) => `제보자 ${name}`,
    noName: '이름을 밝히지 않은 사람 (모두 합쳐 한 사람으로 셉니다)',
    standing: {
      known: '전에 맞게 제보함',
      newcomer: '처음',
      ignored: '지어낸 제보를 한 적이 있어 세지 않음',
    },
    history: (accepted, rejected) => `전에 받아들임 ${number(accepted)}, 물리침 ${number(rejected)}`,
    noWords: '따로 적은 말이 없습니다.',
    answered: (time) => `질문에 답함 (제보한 사람의 시계로 ${time}):`,
    picture: (at) => `사진 ${number(at)}`,
    structure: '페이지 구조 저장',
    notHere: '제보에는 적혀 있지만 여기서 연 파일에는 없습니다.',
    show: '사진 보기',
    decided: (entry) => `${number(entry)}번째 결정으로 처리함`,
  },
  decide: {
    heading: '결정',
    again: '다시 결정',
    againAbout: '앞선 결정은 기록에 남고, 새 결정이 그것을 대신합니다.',
    choices: {
      accept: { name: '받아들임: 같은 제품', means: '다음 목록이 관리자의 말로 이 상품을 공고와 잇습니다.' },
      'accept-volunteers': {
        name: '‘확인 필요’로 올림',
        means: '자원봉사자의 말만으로 올립니다. 빨간 경고는 되지 않습니다.',
      },
      retract: {
        name: '거둠: 다른 제품',
        means: '다음 목록부터 이 상품과 이 공고에 대해 아무 말도 하지 않습니다.',
      },
      note: { name: '적어 둠', means: '맞는 제보이고, 상품과 공고를 잇지는 않습니다.' },
      reject: { name: '물리침', means: '제보한 사람에게 까닭을 알립니다.' },
      ask: { name: '더 물음', means: '제보한 사람에게 무엇이 더 필요한지 알립니다.' },
      'needs-authority': {
        name: '기관이 판단할 일',
        means: '기관만 판단할 수 있고, 제보한 사람에게 그렇게 알립니다.',
      },
    },
    reason: '까닭',
    reasons: {
      'another-product': '다른 제품입니다',
      'notice-does-not-cover-it': '공고의 대상이 아닙니다',
      'already-gone': '상품이 이미 내려갔습니다',
      'already-known': '이미 알고 있었습니다',
      'not-enough-evidence': '판단할 근거가 부족합니다',
      'not-about-safety': '위험에 관한 것이 아닙니다',
      'not-a-real-report': '지어낸 제보입니다',
    },
    words: '덧붙이는 말',
    wordsAbout: '공개되며, 결정과 함께 제보한 사람에게 갑니다.',
    wordsNeeded: '무엇이 더 필요한지 적어 주세요.',
    noticeNeeded: '제보에 공고가 적혀 있지 않습니다. 먼저 ‘공고’에서 찾아 주세요.',
    sign: '결정에 서명',
    noKey: '먼저 키를 만드세요. 키 없이는 결정할 수 없습니다.',
    decidedAs: (choice, time, entry) => `${choice} (${time}, ${number(entry)}번째 결정)`,
  },
  told: {
    decided: (entry) => `${number(entry)}번째 결정에 서명해 두었습니다. 마치면 기록을 저장하세요.`,
    anotherDesk: '그사이 다른 창에서 결정했습니다. 서명하지 않았으니 다시 보고 결정해 주세요.',
    notPossible: '지금 이 제보들에는 그렇게 결정할 수 없습니다. 서명하지 않았습니다.',
  },
};
