import type { AgeBand } from '../core/age-bands';
import type { UnreadRows } from '../core/cards';
import { listsOfAMiss } from '../core/decide-verdict';
import type { ListState } from '../core/lists';
import type { PageState } from '../core/page-state';
import type { NotCheckedReason } from '../core/verdict';
import type { PageStateView, WarningView } from '../core/warning-view';
import { headingOf } from './authority';
import { heldText } from './compose-strip';
import { composeWarning } from './compose-warning';
import type { Language } from './language';
import { oldSources } from './old-sources';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn } from './words';

type Judged = Extract<PageState, { kind: 'verdict' }>;

/** What is known of a page, put in words for popup and badge. An error never becomes reassurance. */
export function composePageState(
  state: PageState,
  language: Language,
  now: Date,
  ages: readonly AgeBand[] = [],
): PageStateView {
  const say = sentencesIn(language);
  const { headings } = say.page;
  switch (state.kind) {
    case 'not-a-shop':
      return { kind: state.kind, heading: headings[state.kind], detail: say.page.notAShop };
    case 'not-a-product-page':
      return composeOtherPage(state, language, say);
    case 'checking':
      return { kind: state.kind, heading: headings[state.kind], detail: say.page.checking };
    case 'verdict':
      return composeVerdict(state, language, now, say, ages);
  }
}

/** A page of many goods, with how many of those it shows are listed. */
function composeOtherPage(
  { kind, found }: Extract<PageState, { kind: 'not-a-product-page' }>,
  language: Language,
  say: Sentences,
): PageStateView {
  const { flagged, possible, unread } = found ?? { flagged: 0, possible: 0 };
  if (unread && (unread.at !== undefined || flagged + possible === 0))
    return composeUnread(unread, language, say);
  if (flagged + possible === 0)
    return { kind, heading: say.page.headings[kind], detail: say.page.notAProductPage };
  const heading = say.cards.found.page(flagged, possible);
  return { kind, heading, detail: say.cards.foundDetail, found: { flagged, possible } };
}

/** A cart or checkout of which no row can be read. What the cart held is told, and never as what this page shows. */
function composeUnread(unread: UnreadRows, language: Language, say: Sentences): PageStateView {
  const { heading, look, nothingKnown, cart } = say.cards.unread;
  const kind = 'could-not-check';
  if (unread.of === 'cart') return { kind, ...cart };
  const held = unread.flagged + unread.possible;
  if (held === 0) return { kind, heading, detail: nothingKnown };
  const detail = `${heldText(unread, language)}. ${look}`;
  return { kind, heading, detail, found: { flagged: 0, possible: held } };
}

function composeVerdict(
  state: Judged,
  language: Language,
  now: Date,
  say: Sentences,
  ages: readonly AgeBand[],
): PageStateView {
  const { verdict } = state;
  switch (verdict.kind) {
    case 'flagged':
    case 'possible':
      return composeHit(state, verdict, language, now, say, ages);
    case 'not-listed':
      return composeMiss(verdict.lists, language, say);
    case 'could-not-check': {
      const next = nextStep(verdict.reason);
      return {
        kind: 'could-not-check',
        heading: say.page.headings['could-not-check'],
        detail: reasonOf(verdict.reason, language, say),
        ...(next && { next }),
        ...(verdict.reason.kind === 'page-not-understood' && { structure: true }),
      };
    }
  }
}

function composeHit(
  { listing, dismissal, dismissed }: Judged,
  verdict: Extract<Judged['verdict'], { kind: 'flagged' | 'possible' }>,
  language: Language,
  now: Date,
  say: Sentences,
  ages: readonly AgeBand[],
): PageStateView {
  const { kind } = verdict;
  const past = dismissed ? { dismissed } : {};
  if (!listing) {
    return {
      kind,
      heading: say.warning.heading[headingOf(kind, verdict.matches, verdict.lists)],
      detail: dismissed ? say.page.dismissed : '',
      ...past,
    };
  }
  const open: WarningView['shape'] = kind === 'flagged' ? 'dialog' : 'banner';
  const shape = dismissed ? 'strip' : open;
  const warning = composeWarning({
    language,
    verdict,
    listing,
    dismissal: dismissal ?? '',
    shape,
    now,
    ages,
  });
  const detail = dismissed ? `${warning.summary} ${say.page.dismissed}` : warning.summary;
  return { kind, heading: warning.heading, detail, warning, ...past };
}

/**
 * The oldest list's date: it is as of then that nothing was found on all of them. Of the lists a miss rests on only: a list
 * the user added makes a miss neither older nor weightier. What was fetched straight from an authority says since when, and a
 * source that the feed could not fetch for weeks as of when.
 */
function composeMiss(all: ListState[], language: Language, say: Sentences): PageStateView {
  const lists = listsOfAMiss(all);
  const [oldest] = lists
    .map(({ generated }) => generated)
    .filter((generated) => generated !== undefined)
    .sort();
  const feeds = lists.filter(({ direct }) => !direct);
  const carried = new Set(feeds.flatMap(({ sources }) => sources.map(({ id }) => id)));
  // What a feed brings too is not counted twice, and its older notices were compared as well.
  const alone = lists.flatMap((list) => (list.direct && !carried.has(list.direct.source) ? [list] : []));
  const compared = [...feeds, ...alone].reduce((sum, list) => sum + list.notices, 0);
  const covered = alone.flatMap(({ direct }) =>
    direct?.since === undefined
      ? []
      : [say.page.comparedSince(say.authorities[direct.source], dayIn(language, direct.since))],
  );
  return {
    kind: 'not-listed',
    heading:
      oldest === undefined ? say.page.notListedWithoutDate : say.page.notListed(dayIn(language, oldest)),
    detail: [
      say.page.notListedDetail(say.notices(compared)),
      ...covered,
      ...oldSources(lists, language, say),
    ].join(' '),
  };
}

/** Why a page could not be checked, one sentence or two for each reason. */
export function reasonOf(reason: NotCheckedReason, language: Language, say: Sentences): string {
  const words = { day: (iso: string) => dayIn(language, iso), list: say.list };
  const { notChecked, parts } = say.page;
  switch (reason.kind) {
    case 'page-not-understood': {
      const missing = reason.missing.flatMap((part) => parts[part] ?? []);
      return notChecked[reason.kind]({ ...reason, missing }, words);
    }
    case 'storage':
      return say.lists.storage[reason.fault];
    case 'fault':
      return notChecked[reason.kind]({ ...reason, what: shortText(reason.what, 60) }, words);
    // One case each: only so does each sentence get the reason it is for.
    case 'wall':
      return notChecked[reason.kind](reason, words);
    case 'opened-before-installation':
      return notChecked[reason.kind](reason, words);
    case 'access-revoked':
      return notChecked[reason.kind](reason, words);
    case 'no-list':
      return notChecked[reason.kind](reason, words);
    case 'starter-only':
      return notChecked[reason.kind](reason, words);
    case 'list-expired':
      return notChecked[reason.kind](reason, words);
    case 'list-incomplete':
      return notChecked[reason.kind](reason, words);
  }
}

function nextStep(reason: NotCheckedReason): PageStateView['next'] {
  switch (reason.kind) {
    case 'opened-before-installation':
    case 'page-not-understood':
      return 'reload';
    case 'access-revoked':
      return 'allow-access';
    case 'no-list':
    case 'list-expired':
    case 'list-incomplete':
    case 'starter-only':
    case 'fault':
      return 'check-now';
    case 'storage':
      return reason.fault === 'downgrade' ? undefined : 'check-now';
    case 'wall':
      return undefined;
  }
}
