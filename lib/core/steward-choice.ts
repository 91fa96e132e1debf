/** Why a steward turned a report down, in words a reporter is told. */
export const rejectionReasons = [
  'another-product',
  'notice-does-not-cover-it',
  'already-gone',
  'already-known',
  'not-enough-evidence',
  'not-about-safety',
  'not-a-real-report',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What a steward can press. `accept-volunteers` is a link that is possible at most, without a look of their own. */
export const choiceKinds = [
  'accept',
  'accept-volunteers',
  'retract',
  'note',
  'reject',
  'ask',
  'needs-authority',
] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** As many characters of a steward's own words as a log holds. */
export const mostWords = 1000;

export interface DeskChoice {
  kind: ChoiceKind;
  reason?: RejectionReason | undefined;
  /** The notice a steward found for a report that names none. */
  notice?: string | undefined;
  words?: string | undefined;
}
