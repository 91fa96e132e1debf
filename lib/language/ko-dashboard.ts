import type { DashboardSentences } from './dashboard-sentences';
import { koCheck } from './ko-check';
import { koDesk } from './ko-desk';
import { koLedger } from './ko-ledger';
import { koListsPage } from './ko-lists';
import { koOverview } from './ko-overview';
import { koParents } from './ko-parents';
import { koProducts } from './ko-products';
import { koRelistings } from './ko-relistings';
import { koOutbox } from './ko-report';
import { koRounds } from './ko-rounds';
import { koDismissed, koSettings } from './ko-settings';

export const koDashboard: DashboardSentences = {
  sections: {
    overview: '한눈에 보기',
    check: '무엇이든 확인',
    parents: '우리 아이',
    products: '내 제품',
    reports: '내 제보',
    rounds: '판매 여부 확인',
    relistings: '재등록 의심',
    lists: '목록과 출처',
    dismissed: '넘긴 경고',
    ledger: '네트워크 기록',
    settings: '설정',
    desk: '제보 심사',
  },
  navigation: '안심 메뉴',
  skip: '본문으로 건너뛰기',
  menu: '메뉴',
  groups: { shopping: '쇼핑', own: '우리 집', volunteers: '함께 지키기', ansim: '안심' },
  loading: '여는 중…',
  fault:
    '확장 프로그램이 답하지 않았습니다. 이 페이지를 새로 고치고, 그래도 같으면 브라우저를 다시 시작해 주세요.',
  failed: '처리하지 못했습니다. 여기 보이는 내용은 지난 것일 수 있습니다.',
  check: koCheck,
  parents: koParents,
  lists: koListsPage,
  products: koProducts,
  relistings: koRelistings,
  reports: koOutbox,
  rounds: koRounds,
  ledger: koLedger,
  overview: koOverview,
  dismissed: koDismissed,
  settings: koSettings,
  desk: koDesk,
  confirm: { yes: '지우기', no: '그대로 두기' },
};
