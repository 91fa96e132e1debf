import type { DismissedSentences, SettingsSentences } from './settings-sentences';
import { numbered } from './words';

const things = (count: number) => `${numbered('ko', count)}건`;

export const koSettings: SettingsSentences = {
  heading: '설정',
  about: '설정과, 보관하고 있는 내 자료입니다. 모두 이 컴퓨터에만 있습니다.',
  language: '언어',
  languageAbout: '페이지와 팝업, 그리고 여기에서 안심이 쓰는 말입니다.',
  direct: '공식 출처',
  directAbout: '어느 기관의 공고를 직접 받을지는 ‘목록과 출처’에서 정합니다.',
  file: '모두 파일 하나로',
  fileAbout:
    '내 자료를 파일로 저장해 보관하거나 다른 브라우저로 옮길 수 있습니다. 설정, 넘긴 경고, 내 제품, 제보, 판매 여부 확인과 확인한 판매 상태, 추가한 목록, 센 숫자, 네트워크 기록이 담깁니다. 목록의 내용은 저절로 다시 받으므로 담지 않습니다. 제보 심사에는 따로 저장하는 파일이 있습니다.',
  save: '모두 파일로 저장',
  takeIn: '파일 가져오기',
  takeInAbout:
    '파일의 내용을 여기 있는 것에 더합니다. 여기 있는 것은 없어지지 않고, 파일에 든 제보가 저절로 보내지지도 않습니다. 파일에 든 목록은 확인하신 뒤에만 씁니다. 파일에 읽을 수 없는 것이 하나라도 있으면 아무것도 바꾸지 않습니다.',
  takingIn: '파일을 가져오는 중…',
  kept: '보관하고 있는 내 자료',
  keptAbout:
    '여기서 지울 수 있습니다. 추가하신 것이 아닌 목록은 그대로이고, 그에 따른 경고도 그대로입니다. 제보 심사의 자료는 지우지 않습니다.',
  columns: { name: '자료', count: '얼마나', action: '지우기' },
  tables: {
    dismissals: { name: '넘긴 경고', about: '계속 보기를 누르신 경고입니다.', count: things },
    products: {
      name: '내 제품',
      about: '보셨거나 사셨거나 더하신 제품과, 지켜보시는 낱말입니다.',
      count: things,
    },
    outbox: { name: '내 제보', about: '쓰신 제보와 사진, 그리고 어떻게 되었는지입니다.', count: things },
    rounds: {
      name: '판매 여부 확인',
      about: '어떤 상품을 확인하기로 하셨고, 어디까지 확인하셨는지입니다.',
      count: things,
    },
    sightings: {
      name: '확인한 판매 상태',
      about:
        '상품이 판매 중이었는지, 품절이었는지, 판매하지 않았는지를 언제 어느 나라에서 보았는지입니다. 열어 보신 상품은 이름, 가격, 판매자도 담깁니다.',
      count: things,
    },
    relistings: {
      name: '재등록 의심 상품',
      about: '‘판매하지 않음’으로 확인된 상품이 다시 올라온 것일 수 있는 상품입니다.',
      count: things,
    },
    subscriptions: {
      name: '추가한 목록',
      about: '구독하신 목록의 주소와 열쇠입니다. 지우면 그 목록의 공고도 사라집니다.',
      count: things,
    },
    days: {
      name: '페이지 수',
      about: '날짜와 쇼핑몰마다 페이지를 얼마나 읽고 확인했는지 센 숫자입니다.',
      count: things,
    },
    requests: {
      name: '네트워크 기록',
      about: '안심이 언제, 왜, 어느 주소에 요청했는지입니다.',
      count: things,
    },
  },
  remove: '지우기',
  removeAsk: (name, count) => `‘${name}’ ${count}을 지울까요? 되돌릴 수 없습니다.`,
  removeAll: '내 자료 모두 지우기',
  removeAllAsk:
    '설정, 넘긴 경고, 내 제품, 제보, 판매 여부 확인과 확인한 판매 상태, 추가한 목록, 센 숫자, 네트워크 기록을 모두 지울까요? 되돌릴 수 없습니다. 넘긴 경고는 다시 나타납니다.',
  removed: (name) => `지웠습니다: ${name}`,
  removedAll: '내 자료를 모두 지웠습니다.',
  imported: '파일을 가져왔습니다.',
  settingsTaken: '이제 파일의 설정을 씁니다.',
  nothingNew: '파일에 든 것은 모두 이미 여기 있었습니다.',
  joined: {
    added: (count) => `${count}건 더함`,
    changed: (count) => `${count}건 새로 고침`,
    same: (count) => `${count}건 이미 있음`,
    noRoom: (count) => `${count}건은 자리가 없어 더하지 못함`,
  },
  unknown: (names) => `파일에 이 버전이 모르는 것이 있어 빼고 가져왔습니다: ${names}`,
  refused: '파일을 가져오지 않았습니다. 아무것도 바뀌지 않았습니다.',
  faults: {
    'too-large': '이런 파일로 보기에는 너무 큽니다.',
    'not-json': '파일이 망가졌거나 다른 파일입니다. JSON으로 읽을 수 없습니다.',
    'not-ours': '안심에서 저장한 파일이 아니거나, 바뀌어서 읽을 수 없습니다.',
    newer: '더 나중 버전의 안심에서 저장한 파일입니다. 확장 프로그램을 업데이트한 뒤 다시 해 주세요.',
    'bad-row': (table, row, detail) => `‘${table}’의 ${row}번째 것을 읽을 수 없습니다(${detail}).`,
    'bad-settings': (detail) => `설정을 읽을 수 없습니다(${detail}).`,
    'too-many-rows': (table) => `‘${table}’에 들어 있는 것이 너무 많습니다.`,
  },
};

export const koDismissed: DismissedSentences = {
  heading: '넘긴 경고',
  about:
    '계속 보기를 누르신 경고입니다. 증거가 더 나오거나 공고가 바뀌기 전까지는 가는 띠로만 나타납니다. 되돌리면 경고가 다시 온전히 나타납니다.',
  none: '넘긴 경고가 없습니다.',
  on: (date) => `${date}에 넘김`,
  undoAll: '모두 다시 보기',
  undoAllAsk: (count) => `경고 ${count}을 그 페이지를 열 때 다시 보여 드릴까요?`,
  undoneAll: '모두 다시 나타납니다.',
  undone: (label) => `다시 나타납니다: ${label}`,
};
