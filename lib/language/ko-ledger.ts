import type { LedgerSentences } from './ledger-sentences';
import { numbered } from './words';

export const koLedger: LedgerSentences = {
  heading: '네트워크 기록',
  about:
    '안심이 보내는 모든 요청을 보내기 전에 여기에 적습니다. 언제, 어느 주소에, 왜 요청했고 어떻게 되었는지 남습니다. 이 기록은 이 컴퓨터에만 있습니다.',
  sent: '모든 요청은 쿠키와 계정 없이 보냈습니다.',
  reasons: {
    'feed-manifest': {
      name: '새 목록 확인',
      means: '목록이 새로 나왔는지 물어봅니다. 누구나 똑같은 파일을 받습니다.',
    },
    'feed-key': {
      name: '목록의 열쇠',
      means: '구독하려고 살펴보신 목록의 이름과 서명한 열쇠를 받습니다. 누구나 똑같은 파일을 받습니다.',
    },
    'feed-signature': {
      name: '목록의 서명',
      means: '누가 낸 목록인지 확인할 서명을 받습니다. 누구나 똑같은 파일을 받습니다.',
    },
    'feed-pack': {
      name: '목록의 일부',
      means: '이 컴퓨터에 아직 없는 공고를 받습니다. 누구나 똑같은 파일을 받습니다.',
    },
    'feed-delta': {
      name: '목록의 바뀐 부분',
      means: '가지고 있는 목록 뒤로 바뀐 것을 받습니다. 같은 목록을 가진 사람은 모두 똑같은 파일을 받습니다.',
    },
    'feed-selectors': {
      name: '페이지 구조',
      means: '읽지 못한 페이지에서 사실이 어디에 있는지를 알려 주는 파일입니다. 누구에게나 같습니다.',
    },
    'feed-answers': {
      name: '제보에 대한 답',
      means:
        '제보를 쓰고 있거나 보내셨기 때문에 제보가 어떻게 되었는지를 받습니다. 누구나 똑같은 파일을 받습니다.',
    },
    report: {
      name: '제보',
      means: '보내기를 누르신 제보를, 남겨 두신 내용만 담아 보냅니다.',
    },
    'direct-document': {
      name: '공식 문서',
      means: '직접 받기를 켜 두신 기관의 공고를 받습니다. 누구나 똑같은 파일을 받습니다.',
    },
  },
  summary: (count, date, received) => `${date}부터 요청 ${count}, 받은 양 ${received}입니다.`,
  none: '기록된 요청이 없습니다.',
  kept: (most, days) => `최근 ${days}일 동안의 요청을 새것부터 ${most}건까지 보관합니다.`,
  requests: (count) => `${numbered('ko', count)}건`,
  unrecorded: (count, since, last) =>
    `이 기록에는 빈 곳이 있습니다. ${since}부터 ${last}까지 요청 ${count}을 브라우저가 저장하지 못했습니다.`,
  unreadable: (count) =>
    `이 기록에는 빈 곳이 있습니다. 이 버전의 안심이 읽을 수 없는 요청이 ${count} 있습니다.`,
  byReason: '무엇을 요청했나요',
  byHost: '어느 주소에 요청했나요',
  columns: { reason: '이유', host: '주소', requests: '요청', received: '받은 양' },
  byDay: '날짜별 요청',
  ends: {
    'cut-off': '받는 중에 연결이 끊김',
    stopped: '안심이 멈춤',
    unreachable: '응답 없음',
  },
  received: '받음',
  notModified: '새것 없음',
  error: (status) => `오류로 응답함 (HTTP ${status})`,
  unfinished: '끝이 기록되지 않음: 아직 받는 중이거나 브라우저가 먼저 닫힘',
  failed: (count) => `${numbered('ko', count)}건 실패`,
  withoutEnd: (count) => `${numbered('ko', count)}건 끝나지 않음`,
  older: (count) => `그 전 요청 ${count}`,
  showOlder: '더 보기',
  save: { csv: 'CSV로 저장', json: 'JSON으로 저장' },
  saveAbout: '파일에는 여기 기록된 요청이 모두 담기고, 시각은 협정 세계시(UTC)로 적힙니다.',
  remove: '기록 지우기',
  removeAsk: (count) => `기록된 요청 ${count}을 지울까요? 되돌릴 수 없습니다.`,
  removed: '기록을 지웠습니다.',
};
