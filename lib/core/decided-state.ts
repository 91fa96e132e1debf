import type { ReportKind } from './report';
import type { ChoiceKind } from './steward-choice';

/** What a decision makes of a report, for who wrote it. */
export const decidedStates = ['accepted', 'rejected', 'asked', 'needs-authority'] as const;
export type DecidedState = (typeof decidedStates)[number];

/** Of every kind alike: what is decided about the report itself, and not about listing and notice. */
const alike = {
  note: 'accepted',
  reject: 'rejected',
  ask: 'asked',
  'needs-authority': 'needs-authority',
} as const;
const saysTheProduct = {
  ...alike,
  accept: 'accepted',
  'accept-volunteers': 'accepted',
  retract: 'rejected',
} as const;

/**
 * Whether a decision bears a report out, by what it says: that a listing is another product contradicts who reported it as the
 * product, and bears out who called its warning wrong. What happened to somebody is contradicted by neither.
 */
const states: Record<ReportKind, Record<ChoiceKind, DecidedState>> = {
  'still-on-sale': saysTheProduct,
  relisted: saysTheProduct,
  'looks-identical': saysTheProduct,
  'wrong-warning': {
    ...alike,
    accept: 'rejected',
    'accept-volunteers': 'rejected',
    retract: 'accepted',
  },
  injury: { ...alike, accept: 'accepted', 'accept-volunteers': 'accepted', retract: 'needs-authority' },
  'unreadable-page': { ...alike, accept: 'accepted', 'accept-volunteers': 'accepted', retract: 'accepted' },
};

/** The state of a report of this kind after this decision. */
export function decidedState(kind: ReportKind, choice: ChoiceKind): DecidedState {
  return states[kind][choice];
}
