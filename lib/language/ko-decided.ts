import type { DecidedSentences } from './report-sentences';

const unlessNamed =
  '목록은 이 상품과 공고를 잇지 않습니다. 다만 기관이 바로 이 상품을 직접 지목했다면 그 경고는 남습니다.';
const toldElsewhere = '겪으신 일은 따로 기관에 알릴 수 있습니다.';
const alike = {
  ask: '관리자가 결정하려면 더 알아야 합니다. 답하시면 같은 제보에 이어집니다.',
  'needs-authority':
    '관리자가 아니라 기관만 결정할 수 있는 일이며, 목록에는 반영하지 않습니다. 제보 페이지에 있는 기관에 알려 주세요.',
  'accept-volunteers':
    '여러 분이 제보하셨고 아직 관리자가 둘을 견주어 보지 않았습니다. 목록은 이를 가능성으로만 알립니다.',
} as const;
const saysTheProduct = {
  ...alike,
  accept: '관리자가 둘을 견주어 보고 동의했습니다. 공고의 제품이 맞으며, 목록이 이를 경고합니다.',
  retract: `관리자가 둘을 견주어 보고 동의하지 않았습니다. 다른 제품입니다. ${unlessNamed}`,
  note: '관리자가 사실로 보고 적어 두었습니다. 목록 자체에는 반영하지 않습니다.',
  reject: '관리자가 살펴보고 받아들이지 않기로 했습니다. 목록에는 반영하지 않습니다.',
} as const;

/** What was decided, to who reported it. */
export const koDecided: DecidedSentences = {
  'still-on-sale': {
    ...saysTheProduct,
    note: '관리자가 아직 팔리고 있음을 적어 두었습니다. 목록이 알리는 내용은 그대로입니다.',
  },
  relisted: saysTheProduct,
  'looks-identical': saysTheProduct,
  'wrong-warning': {
    ...alike,
    accept: '관리자가 둘을 견주어 보고 동의하지 않았습니다. 공고의 제품이 맞으므로 경고는 남습니다.',
    'accept-volunteers':
      '다른 분들은 그 제품이 맞다고 제보했고 아직 관리자가 둘을 견주어 보지 않았습니다. 목록은 이를 가능성으로만 알립니다.',
    retract: `관리자가 동의했습니다. 다른 제품입니다. ${unlessNamed}`,
    note: '관리자가 쓰신 내용을 적어 두었습니다. 경고는 그대로입니다.',
    reject: '관리자가 살펴보고 받아들이지 않기로 했습니다. 경고는 남습니다.',
    'needs-authority':
      '이 경고는 관리자가 아니라 기관만 거둘 수 있으며, 그때까지 남습니다. 공고를 낸 기관에 알려 주세요.',
  },
  injury: {
    ...alike,
    accept: `관리자가 보기에 공고의 제품이 맞으며, 목록이 이를 경고합니다. ${toldElsewhere}`,
    'accept-volunteers': `${alike['accept-volunteers']} ${toldElsewhere}`,
    retract: `관리자가 보기에 그 공고의 제품이 아닙니다. ${unlessNamed} 겪으신 일이 아니라는 뜻은 아니며, 그것은 기관이 살필 일입니다. 제보 페이지에 있는 기관에 알려 주세요.`,
    note: `관리자가 일어난 일을 적어 두었습니다. 목록 자체에는 반영하지 않습니다. ${toldElsewhere}`,
    reject: `관리자가 목록에는 반영하지 않기로 했습니다. 겪으신 일이 아니라는 뜻은 아닙니다. ${toldElsewhere}`,
    'needs-authority':
      '일어난 일은 목록의 관리자가 아니라 기관이 살필 일입니다. 제보 페이지에 있는 기관에 알려 주세요.',
  },
  'unreadable-page': {
    ...alike,
    accept: '관리자가 페이지를 직접 보았습니다. 공고의 제품이 맞으며, 목록이 이를 경고합니다.',
    retract: `관리자가 페이지를 직접 보았습니다. 공고의 제품이 아닙니다. ${unlessNamed}`,
    note: '관리자가 안심이 페이지를 읽지 못했음을 적어 두었습니다. 목록이 알리는 내용은 그대로입니다.',
    reject: '관리자가 살펴보고 받아들이지 않기로 했습니다. 목록이 알리는 내용은 그대로입니다.',
  },
};
