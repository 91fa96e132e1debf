import type { AgeBand } from '../core/age-bands';
import { askedLabel, askedListing, noListing } from '../core/asked-listing';
import type { AnswerView, NoticesView } from '../core/check-page';
import { listsOfAMiss } from '../core/decide-verdict';
import type { AskedVerdict, NotAnsweredReason } from '../core/judge-asked';
import type { ListState } from '../core/lists';
import type { Asked } from '../core/question';
import type { WordFinds } from '../core/word-finds';
import type { CheckSentences } from './check-sentences';
import { composeCertificate } from './compose-certificates';
import { reasonOf } from './compose-page-state';
import { composeResults } from './compose-results';
import { composeWarning } from './compose-warning';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn } from './words';

export interface AnswerInput {
  asked: Asked;
  /** Absent for words. */
  verdict?: AskedVerdict;
  /** What a search for the words found; absent where nothing was searched. */
  results?: WordFinds & { picked?: boolean };
  lists: ListState[];
  /** Of the children in the household. */
  ages?: readonly AgeBand[];
  language: Language;
  now: Date;
  /** What is said instead where no extension is. */
  instead?: AnswersInstead;
}

/** The sentences of an answer that speak of the extension, for a page that is not its own. */
export interface AnswersInstead {
  from: string;
  reasons: Partial<CheckSentences['reasons']>;
}

/** The answer to one thing that was asked, in words. */
export function composeAnswer(input: AnswerInput): AnswerView {
  const { asked, verdict, results, language } = input;
  const say = sentencesIn(language);
  const words = say.dashboard.check;
  const shop = 'marketplace' in asked && asked.marketplace ? say.marketplaces[asked.marketplace] : undefined;
  const title = 'title' in asked ? asked.title : undefined;
  const isOpened = asked.kind === 'short-link' || asked.kind === 'listing' || asked.kind === 'other-link';
  return {
    key: `${asked.kind} ${askedLabel(asked)}`,
    what: shop === undefined ? words.what[asked.kind] : words.ofShop(words.what[asked.kind], shop),
    text: shortText(textOf(asked), 200),
    ...(title !== undefined && { title: shortText(title, 300) }),
    ...(verdict && verdictOf(asked, verdict, input, say)),
    ...(asked.kind === 'certificate' && { certificate: composeCertificate(asked.number, say) }),
    ...(results && { results: composeResults(results, input) }),
    ...(isOpened && shop !== undefined && { open: { label: words.open(shop), href: asked.address } }),
  };
}

function textOf(asked: Asked): string {
  return asked.kind === 'listing'
    ? (asked.ids[0] ?? '')
    : 'address' in asked
      ? asked.address
      : askedLabel(asked);
}

function verdictOf(
  asked: Asked,
  verdict: AskedVerdict,
  { language, now, ages, instead }: AnswerInput,
  say: Sentences,
): Pick<AnswerView, 'verdict' | 'notices'> {
  switch (verdict.kind) {
    case 'flagged':
    case 'possible': {
      const listing = askedListing(asked)?.listing ?? noListing();
      const hit = { kind: verdict.kind, matches: verdict.matches, lists: verdict.lists };
      const warning = composeWarning({
        ...{ language, verdict: hit, listing, now },
        ...(ages && { ages }),
        dismissal: '',
        shape: 'banner',
      });
      const { heading, summary } = warning;
      return {
        verdict: { kind: verdict.kind, heading, detail: summary },
        notices: besideWhatWasGiven({ ...warning, ...(instead && { from: instead.from }) }, say),
      };
    }
    case 'not-listed':
      return { verdict: { kind: 'not-listed', ...missed(asked, verdict.lists, language, say) } };
    case 'could-not-check': {
      const hasTitle = 'title' in asked && asked.title !== undefined;
      const detail = whyNot(verdict.reason, language, say, instead);
      return {
        verdict: {
          kind: 'could-not-check',
          heading: say.page.headings['could-not-check'],
          detail: hasTitle ? `${detail} ${say.dashboard.check.titleCompared}` : detail,
        },
      };
    }
  }
}

/** One side of the facts is no page, but what somebody gave. */
function besideWhatWasGiven(view: NoticesView, say: Sentences): NoticesView {
  const { level, notices, more, also, listLines, from, labels } = view;
  return {
    level,
    notices: notices.map((notice) => ({
      ...notice,
      evidenceHeadings: { ...notice.evidenceHeadings, listing: say.dashboard.check.given },
    })),
    ...(more !== undefined && { more }),
    ...(also !== undefined && { also }),
    listLines,
    from,
    labels,
  };
}

/** Only what was compared whole can be missed. */
function missed(
  { kind }: Asked,
  all: ListState[],
  language: Language,
  say: Sentences,
): { heading: string; detail: string } {
  const words = say.dashboard.check;
  const compared = kind === 'barcode' || kind === 'certificate' ? kind : 'brand-and-model';
  const lists = listsOfAMiss(all);
  const [oldest] = lists.flatMap(({ generated }) => generated ?? []).sort();
  const count = lists.reduce((sum, { notices }) => sum + notices, 0);
  return {
    heading:
      oldest === undefined
        ? words.missedWithoutDate[compared]
        : words.missed[compared](dayIn(language, oldest)),
    detail: words.missedDetail[compared](say.notices(count)),
  };
}

function whyNot(
  reason: NotAnsweredReason,
  language: Language,
  say: Sentences,
  instead: AnswersInstead | undefined,
): string {
  switch (reason.kind) {
    case 'short-link':
    case 'number-only':
    case 'no-listing':
    case 'not-a-shop':
    case 'no-barcode':
      return instead?.reasons[reason.kind] ?? say.dashboard.check.reasons[reason.kind];
    default:
      return reasonOf(reason, language, say);
  }
}
