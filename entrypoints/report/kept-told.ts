import type { ReportKept } from '../../lib/core/report-pages';
import type { Sentences } from '../../lib/language/sentences';
import { outboxStates } from '../../lib/reports/outbox';

/** What a press came to, in words. */
export interface Told {
  text: string;
  isFault: boolean;
}

/** What became of a press, by the state the report is in now: one that is on its way already is not "handed on". */
export function toldOfKept(kept: ReportKept | undefined, say: Sentences): Told {
  const { fault, done } = say.report;
  if (!kept) return { text: fault, isFault: true };
  if (kept.kept) return { text: stateTold(kept.state, say), isFault: false };
  return { text: notKept(kept, done), isFault: true };
}

function notKept(kept: Extract<ReportKept, { kept: false }>, done: Sentences['report']['done']): string {
  switch (kept.why) {
    case 'no-intake':
      return done.noIntake;
    case 'handed':
      return done.handed;
    case 'invalid':
      return done.invalid(kept.detail);
  }
}

function stateTold(state: string, say: Sentences): string {
  const { done } = say.report;
  if (state === 'draft' || state === 'queued' || state === 'sent') return done[state];
  const known = outboxStates.find((each) => each === state);
  return known ? say.dashboard.reports.statesTold[known] : done.queued;
}

/** Whether a report in this state can still be changed. */
export function canChange(state: string): boolean {
  return state === 'draft' || state === 'sent';
}
