import type { ListingName, ReportKind } from '../core/report';
import type { ChoiceKind, DeskChoice } from '../core/steward-choice';
import type { DecisionInput } from './decision';
import type { DeskedGroup } from './desk-state';

/**
 * What a steward may make of a group, by what it says; the likeliest first. A link also needs a notice: where the reports
 * name none, the steward does. The end of a link needs one that was named.
 */
const choices: Record<ReportKind, readonly ChoiceKind[]> = {
  'wrong-warning': ['retract', 'reject', 'ask', 'note', 'needs-authority'],
  injury: ['needs-authority', 'accept', 'note', 'reject', 'ask'],
  relisted: ['accept', 'accept-volunteers', 'reject', 'ask', 'note', 'needs-authority', 'retract'],
  'still-on-sale': ['note', 'accept', 'accept-volunteers', 'reject', 'ask', 'needs-authority', 'retract'],
  'looks-identical': ['accept', 'accept-volunteers', 'reject', 'ask', 'note', 'needs-authority', 'retract'],
  'unreadable-page': ['note', 'reject', 'ask'],
};

/** How many reports one decision may name. */
export const mostAtOnce = 500;

type Weighed = Pick<DeskedGroup, 'kind' | 'notice' | 'mayLink' | 'standing'>;

export function choicesFor({ kind, notice, mayLink, standing }: Weighed): ChoiceKind[] {
  // What only volunteers say replaces no word of a steward's: a choice that changes nothing is none.
  const isStewards =
    standing?.kind === 'retracted' || (standing?.kind === 'link' && standing.basis === 'steward');
  return choices[kind].filter((choice) => {
    switch (choice) {
      case 'retract':
        return notice !== undefined;
      case 'accept-volunteers':
        return mayLink && !isStewards;
      default:
        return true;
    }
  });
}

/** Whether a steward has to find the notice before a link can be made of the group. */
export function namesNoNotice({ kind, notice }: Weighed): boolean {
  return notice === undefined && choices[kind].includes('accept');
}

/** The decision a choice comes to; undefined where the group does not allow it, whoever asks. */
export function makeDecision(
  choice: DeskChoice,
  group: Weighed & Pick<DeskedGroup, 'people'> & { listing: ListingName },
  names: readonly string[],
): DecisionInput | undefined {
  if (!choicesFor(group).includes(choice.kind)) return undefined;
  const reports = names.slice(0, mostAtOnce);
  const told = { reports, ...(choice.words !== undefined && { words: choice.words }) };
  const { listing, people } = group;
  // What reporters said cannot be exchanged: a steward only fills what they left open.
  if (choice.notice !== undefined && group.notice !== undefined) return undefined;
  const notice = group.notice ?? (choice.kind === 'accept' ? choice.notice : undefined);
  switch (choice.kind) {
    case 'accept':
    case 'accept-volunteers': {
      if (notice === undefined) return undefined;
      const basis = choice.kind === 'accept' ? 'steward' : 'volunteers';
      return { kind: 'accept', ...told, listing, notice, basis, volunteers: people };
    }
    case 'retract':
      return notice === undefined ? undefined : { kind: 'retract', ...told, listing, notice };
    case 'reject':
      return choice.reason && { kind: 'reject', ...told, reason: choice.reason };
    case 'ask':
      return choice.words === undefined ? undefined : { kind: 'ask', reports, words: choice.words };
    case 'note':
    case 'needs-authority':
      return { kind: choice.kind, ...told };
  }
}
