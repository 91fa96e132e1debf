import { koSubscribe } from './ko-subscribe';
import type { ListsPageSentences } from './lists-page-sentences';
import type { ListSentences } from './sentences';

export const koLists: ListSentences = {
  starter: '기본 목록',
  of: (date) => `${date}\u00a0자`,
  expired: (date) => `기한 지남: ${date}\u00a0자`,
  none: '아직 받지 못했습니다',
  straight: '기관에서 직접 받음',
  since: (date) => `${date} 이후 공고`,
  unfinished: '받는 중',
  lastSuccess: (ago) => `${ago} 확인`,
  sourceAsOf: (authority, date) => `${authority}의 공고는 ${date}에 받은 것입니다.`,
  moreSourcesAsOf: (count, date) =>
    count === 1
      ? `그 밖에 1곳의 공고도 ${date}에 받은 것입니다.`
      : `그 밖에 ${count}곳의 공고도 받은 지 2주가 넘었습니다. 가장 오래된 것은 ${date}에 받았습니다.`,
  source: (count, newest, licence) =>
    newest === undefined ? `${count} · ${licence}` : `${count}, 최근 ${newest} · ${licence}`,
  failed: (ago, why) => `${ago} 업데이트하지 못했습니다. ${why}`,
  faults: {
    unreachable: '목록 서버에 연결하지 못했습니다.',
    'bad-answer': '서버가 목록이 아닌 것을 보냈습니다.',
    'too-large': '목록으로 보기에는 너무 커서 받지 않았습니다.',
    'bad-signature': '서명이 맞지 않아 받지 않았습니다.',
    'bad-manifest': '이 버전에서 읽을 수 없는 형식입니다. 확장 프로그램을 업데이트해 주세요.',
    'rolled-back': '이미 받은 것보다 오래된 목록이어서 받지 않았습니다.',
    'changed-in-place': '번호는 그대로인데 내용이 바뀐 목록이어서 받지 않았습니다.',
    'fast-forward': '번호가 지나치게 앞선 목록이어서 받지 않았습니다.',
    'future-dated': '미래 날짜의 목록이어서 받지 않았습니다. 컴퓨터의 시계도 확인해 주세요.',
    'held-mass-change': '한꺼번에 너무 많이 바뀌어, 다음 목록에서 확인될 때까지 기다립니다.',
    'bad-pack': '목록의 일부가 빠졌거나 손상되어 받지 않았습니다.',
    'foreign-source': '다른 기관의 이름을 쓴 목록이어서 받지 않았습니다.',
    'not-believed': '기관의 서버가 보낸 것이 온전한 목록으로 보이지 않아 받지 않았습니다.',
    'storage-full': '목록을 저장할 공간이 없습니다. 공간을 비우고 다시 확인해 주세요.',
    'storage-fault': '브라우저가 목록을 저장하지 못했습니다. 브라우저를 다시 시작해 주세요.',
    'access-revoked': '목록 서버에 접근할 권한이 꺼져 있습니다.',
    fault: '안심 안에서 문제가 생겼습니다.',
  },
  storage: {
    full: '목록을 저장할 자리가 없습니다. 자리를 비운 뒤 ‘지금 확인’을 눌러 주세요.',
    blocked:
      '안심의 예전 버전이 저장한 것을 다른 창이 아직 쓰고 있습니다. 다른 창을 닫은 뒤 ‘지금 확인’을 눌러 주세요.',
    downgrade: '더 새로운 안심이 저장한 목록이어서 이 버전은 읽을 수 없습니다. 안심을 업데이트해 주세요.',
    corrupt:
      '안심이 저장한 것을 읽을 수 없습니다. ‘지금 확인’을 누르면 다시 받습니다. 그래도 같으면 브라우저를 다시 시작해 주세요.',
    unavailable:
      '브라우저에 목록을 저장할 곳이 없습니다. ‘지금 확인’을 눌러 보고, 그래도 같으면 브라우저를 다시 시작해 주세요.',
  },
};

export const koListsPage: ListsPageSentences = {
  heading: '목록과 출처',
  about: '안심은 보고 계신 상품을 아래 목록과 이 컴퓨터 안에서 비교합니다.',
  checkNow: '지금 확인',
  fetching: '목록을 받는 중…',
  checked: '방금 새 목록을 확인했습니다.',
  direct: '기관에서 직접 받기',
  directAbout: '안심이 중간에 아무도 거치지 않고 공식 공고를 직접 받을 수 있습니다.',
  directAsked: '켜면 안심이 그 주소 하나에 접속해도 되는지 브라우저가 먼저 물어봅니다.',
  directSent:
    '무엇을 보고 계신지는 보내지 않습니다. 어떤 상품을 보든 똑같은 파일을 쿠키 없이 받습니다. 다만 어느 주소나 그렇듯, 이 컴퓨터가 접속했다는 사실은 기관의 서버가 알 수 있습니다.',
  sources: {
    'eu-safety-gate': {
      about: (host) =>
        `${host}에서 최근 2년의 주간 보고서를 받습니다. 처음에 약 15MB, 그 뒤로는 하루 약 1MB입니다.`,
    },
    'us-cpsc': {
      about: (host) =>
        `${host}에서 최근 10년의 리콜을 받습니다. 처음에 약 15MB, 그 뒤로는 하루 약 0.5MB입니다.`,
    },
  },
  states: { off: '꺼짐', on: '켜짐', 'no-access': '권한 없음' },
  noAccess: (host) =>
    `브라우저에서 ${host}에 접속할 권한이 꺼졌습니다. 전에 받은 목록은 그 날짜로 남아 있습니다.`,
  fetchedSince: (date) => `${date} 이후의 공고를 받아 두었습니다.`,
  nothingYet: '아직 받은 것이 없습니다.',
  progress: (kept, wanted) =>
    `문서 ${wanted}개 가운데 ${kept}개를 받았습니다. 나머지는 몇 시간에 걸쳐 저절로 받습니다.`,
  allowAgain: '다시 허용',
  refused: (host) => `${host}에 접속하도록 허용하지 않아 켜지 않았습니다.`,
  kept: '쓰고 있는 목록',
  noLists: '아직 받은 목록이 없습니다.',
  ways: {
    feed: (name) => `서명된 목록 ‘${name}’`,
    direct: '기관에서 직접 받음',
    starter: '확장 프로그램에 들어 있음',
    own: '단체가 만든 목록',
    added: '직접 추가하신 목록, 공공기관 목록 아님',
  },
  listStates: {
    current: '최신',
    expired: '기한 지남',
    unfinished: '받는 중',
    starter: '업데이트되지 않음',
    none: '아직 받지 못함',
  },
  facts: {
    notices: '공고 수',
    newest: '최근 공고',
    lastSuccess: '받은 날',
    way: '받은 곳',
    licence: '이용 조건',
    attribution: '출처 표시',
  },
  notAuthority: '공공기관 목록 아님',
  subscribe: koSubscribe,
};
