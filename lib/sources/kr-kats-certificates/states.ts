import type { NoticeKind } from '../../core/notice';

export type StateMeaning =
  /** A sanction for what the product or the declaration was found to be. */
  | { kind: 'notice'; as: NoticeKind }
  /** Counted, not listed: nothing was found against the product. */
  | { kind: 'left-out'; why: string };

/**
 * The register's states (interface document v2.0, p. 5 and 8; those behind each first line are in the data only). Revocation
 * and loss of effect follow from a failed check, with an article of the law in the reason; a ban of the mark is the same
 * finding for a time, and is no revocation. An expired or returned certificate says nothing against the product: two of three
 * certificates of toys have expired. Of the toys' 144,738 there were 41 losses of effect, 3 + 1 revocations and 27 returns.
 */
export const certificateStates: readonly { terms: readonly string[]; meaning: StateMeaning }[] = [
  {
    terms: [
      ...['안전인증취소', '안전확인신고 효력상실'],
      ...[
        '취소',
        '안전확인신고 효력상실 처분',
        '안전인증 취소 처분',
        '효력상실',
        '공급자적합성확인신고 효력상실',
      ],
    ],
    meaning: { kind: 'notice', as: 'certificate-revoked' },
  },
  {
    terms: [
      ...['안전인증표시 사용금지 2개월', '안전인증표시 사용금지 4개월', '안전확인신고표시 사용금지 2개월'],
      ...[
        '안전인증표시 사용금지',
        '안전확인신고표시 사용금지',
        '안전확인표시 사용금지',
        '표시 사용금지',
        '정지',
      ],
    ],
    meaning: { kind: 'notice', as: 'ban' },
  },
  { terms: ['적합'], meaning: { kind: 'left-out', why: 'valid' } },
  { terms: ['기간만료', '인증만료', '만료'], meaning: { kind: 'left-out', why: 'expired' } },
  { terms: ['반납'], meaning: { kind: 'left-out', why: 'returned' } },
  // Nothing has been decided, or the certificate stands meanwhile.
  { terms: ['개선명령', '청문실시'], meaning: { kind: 'left-out', why: 'under examination' } },
  {
    terms: ['-', '', 'nan', '없음', '해당없음', '해당사항없음'],
    meaning: { kind: 'left-out', why: 'no state given' },
  },
];

const byState = new Map(
  certificateStates.flatMap(({ terms, meaning }) => terms.map((term) => [bare(term), meaning] as const)),
);

/** A million rows write a dozen states. */
const asWritten = new Map<string, StateMeaning>();

/** What a state means; undefined for one the table does not know, which is reported. `… 사용금지 6개월` is any number of months. */
export function stateMeaning(state: string | null | undefined): StateMeaning | undefined {
  const written = state ?? '';
  const known = asWritten.get(written);
  if (known) return known;
  const meaning = byState.get(bare(written));
  if (meaning && asWritten.size < 100) asWritten.set(written, meaning);
  return meaning;
}

function bare(state: string): string {
  return state
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\d+개월$/u, '')
    .toLowerCase();
}

/**
 * Reasons of a change that name nobody's fault in the product: a business given up, a certificate moved or entered twice. With
 * one of them a revocation is administrative, and turns no page red.
 */
export const administrativeReasons =
  /폐업|자진|업체\s?(?:요청|신청|의견)|신청(?:인|자)의?\s?(?:요청|신청)|신청에\s?(?:의한|따른)|인증기관\s?(?:변경|이관|이전)|(?:이중|중복)\s?(?:등록|신고|인증)|오기|착오|전산|재인증|반납|양도|합병|정기\s?(?:검사|심사)\s?(?:미|불)|주소\s?불명/u;
