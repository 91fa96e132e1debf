import type { FoundCards } from '../../lib/core/cards';
import { decideVerdict } from '../../lib/core/decide-verdict';
import {
  type Dismissal,
  dismissalKey,
  noticeStates,
  stillDismissed,
  strengthOf,
} from '../../lib/core/dismissal';
import type { Listing, Reading } from '../../lib/core/listing';
import type { ListState } from '../../lib/core/lists';
import type { PageState } from '../../lib/core/page-state';
import type { Match, Verdict } from '../../lib/core/verdict';
import type { PageStateView, WarningView } from '../../lib/core/warning-view';
import { matchesOfEither, withoutRefreshed } from '../../lib/core/without-refreshed';
import { reasonOfFault } from '../../lib/feed/reason-of-fault';
import { composePageState } from '../../lib/language/compose-page-state';
import { composeWarning } from '../../lib/language/compose-warning';
import { dismissalLabel } from '../../lib/language/dismissal-label';
import type { Language } from '../../lib/language/language';
import type { Dismissals } from '../../lib/store/dismissals';
import type { Settings } from '../../lib/store/settings';
import type { Lists } from './lists';

/** What the worker makes of a reading: the words for badge and popup, and the warning where there is one. */
export interface Evaluation {
  page: PageStateView;
  warning?: WarningView;
  /** Absent while nobody can tell yet, and where the page offers nothing. */
  verdict?: Verdict;
  /** What pressing "continue" would keep. */
  dismissal?: Dismissal;
  dismissed: boolean;
}

export interface EvaluationParts {
  lists: Lists;
  dismissals: Dismissals;
  settings: Settings;
  now: () => Date;
}

/** `found`: the listed cards of the page. Never rejects: what fails here is *could not check*, with the fault as its reason. */
export async function evaluate(
  reading: Reading,
  language: Language,
  parts: EvaluationParts,
  found?: FoundCards,
): Promise<Evaluation> {
  const now = parts.now();
  const told = (state: PageState): Evaluation => ({
    page: composePageState(state, language, now),
    ...(state.kind === 'verdict' && { verdict: state.verdict }),
    dismissed: false,
  });

  let states: ListState[] = [];
  let matches: Match[] = [];
  try {
    const lists = await parts.lists.open();
    states = lists.states;
    if (reading.kind !== 'not-a-product-page') {
      matches = await lists.match(reading.listing);
    }
    // What a feed's selectors read may add a warning; it takes none away.
    if ('refreshed' in reading && reading.refreshed) {
      const own = withoutRefreshed(reading.listing, reading.refreshed.filled);
      matches = matchesOfEither(matches, await lists.match(own));
    }
  } catch (fault) {
    console.error(
      'Ansim could not check a listing. Press "check now"; if it stays, reload the extension.',
      fault,
    );
    return told({
      kind: 'verdict',
      verdict: { kind: 'could-not-check', reason: reasonOfFault(fault), lists: states },
      dismissed: false,
    });
  }

  const decision = decideVerdict(reading, matches, states);
  if (reading.kind === 'not-a-product-page' || decision.kind === 'not-a-product-page')
    return told({ kind: 'not-a-product-page', lists: states, ...(found && { found }) });
  if (decision.kind === 'checking') return told({ kind: 'checking', lists: states });
  const { verdict } = decision;
  switch (verdict.kind) {
    case 'flagged':
    case 'possible':
      return warn(verdict, reading.listing, language, parts, now);
    case 'not-listed':
    case 'could-not-check':
      return told({ kind: 'verdict', verdict, listing: reading.listing, dismissed: false });
  }
}

async function warn(
  verdict: Extract<Verdict, { kind: 'flagged' | 'possible' }>,
  listing: Listing,
  language: Language,
  parts: EvaluationParts,
  now: Date,
): Promise<Evaluation> {
  const { matches } = verdict;
  const dismissal: Dismissal = {
    key: dismissalKey(listing, matches),
    at: now.toISOString(),
    strength: strengthOf(matches),
    notices: noticeStates(matches),
    label: dismissalLabel(matches, listing),
  };
  // A store that cannot be read must not hide a warning: then it counts as never dismissed.
  const kept = await parts.dismissals.find(dismissal.key).catch(() => undefined);
  const dismissed = stillDismissed(kept, matches);
  const shape = dismissed ? 'strip' : verdict.kind === 'flagged' ? 'dialog' : 'banner';
  const { children: ages } = await parts.settings.get();
  const warning = composeWarning({ language, verdict, listing, dismissal: dismissal.key, shape, now, ages });
  const page = composePageState(
    { kind: 'verdict', verdict, listing, dismissal: dismissal.key, dismissed },
    language,
    now,
    ages,
  );
  return { page, verdict, warning, dismissal, dismissed };
}
