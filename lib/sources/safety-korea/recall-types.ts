import type { NoticeKind } from '../../core/notice';
import { foldTerm, termLookup } from '../fold-term';

/** How SafetyKorea's lists call a measure, and what sort of notice it makes. */
export const recallTypes: readonly { terms: readonly string[]; kind: NoticeKind }[] = [
  {
    terms: [
      ...[
        '명령에따른리콜',
        '명령에 따른 리콜',
        '리콜명령',
        '리콜 명령',
        '수거등의 명령',
        '수거 등의 명령',
        '수거명령',
        '강제리콜',
        '강제적리콜',
      ],
      ...['자발적리콜', '자발적 리콜', '자진리콜', '자진수거', '자진 수거', '자발적수거', '업체자진리콜'],
      ...[
        '권고에따른리콜',
        '권고에 따른 리콜',
        '리콜권고',
        '수거등의 권고',
        '수거 등의 권고',
        '리콜',
        '회수',
        '수거',
        '회수조치',
        '리콜조치',
        '국외리콜',
      ],
    ],
    kind: 'recall',
  },
  {
    terms: [
      '판매금지',
      '판매중지',
      '판매중단',
      '유통금지',
      '시장출시금지',
      '수입금지',
      '수입거부',
      '통관거부',
      '통관보류',
      '사용금지',
      '판매차단',
    ],
    kind: 'ban',
  },
  {
    terms: [
      '경고',
      '위험경고',
      '소비자경고',
      '안전경고',
      '주의',
      '주의보',
      '안전정보',
      '안전주의',
      '안전주의보',
      '위해정보',
    ],
    kind: 'warning',
  },
  { terms: ['시판품조사 부적합', '안전성조사 부적합', '부적합', '검사부적합'], kind: 'failed-test' },
];

const lookup = termLookup(recallTypes);

/** The kind of a measure, or undefined for a term without a row, which is reported. */
export function recallKind(term: string): NoticeKind | undefined {
  return lookup.get(foldTerm(term))?.kind;
}
