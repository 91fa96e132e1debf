import type { AgeBand } from '../core/age-bands';
import { hazardsForAges } from '../core/concerns';
import type { Listing } from '../core/listing';
import { listingBases } from '../core/listing-bases';
import type { ListState } from '../core/lists';
import type { LocalText, Notice } from '../core/notice';
import type { Evidence, Match } from '../core/verdict';
import type { EvidenceView, NoticeView } from '../core/warning-view';
import { authorityName, groupOf, noticeNumber } from './authority';
import { chooseTexts, speaks } from './choose-text';
import { composeForChildren } from './compose-for-children';
import type { Language } from './language';
import { plainText, shortText } from './plain-text';
import type { Sentences } from './sentences';
import { dayIn, languageName } from './words';

/** What a card of one match is made from. */
export interface NoticeInput {
  match: Match;
  listing: Listing;
  lists: ListState[];
  language: Language;
  say: Sentences;
  /** Of the children in the household: what matters to them comes first, and nothing goes. */
  ages?: readonly AgeBand[];
}

/** One match put in words: who says so, why, how sure, what to do, and where it stands officially. */
export function composeNotice(input: NoticeInput): NoticeView {
  const { match, listing, lists, language, say, ages = [] } = input;
  const { notice } = match;
  const words = say.warning;
  const authority = authorityName(match, lists, say);
  const group = groupOf(match, lists);
  const [name, ...otherNames] = namesOf(notice, language);
  const updated = notice.updated && notice.updated !== notice.published ? notice.updated : undefined;
  const { reference: referTo } = match.byAuthority ? words : words.ofOther;
  const reference = referTo(noticeNumber(notice), dayIn(language, notice.published));
  const forChildren = composeForChildren(notice, ages, language);
  return {
    id: notice.id,
    authority,
    ...(!match.byAuthority && {
      notAuthority: group === undefined ? words.notAuthority : words.ofGroup(group),
    }),
    reference: updated ? `${reference} · ${words.updated(dayIn(language, updated))}` : reference,
    kind: say.kinds[notice.kind],
    product: name?.text ?? shortText(notice.category?.official ?? words.noName),
    ...(name && { productLanguage: name.lang }),
    productAlso: otherNames.slice(0, 2).map(({ text, lang }) => ({ text, language: lang })),
    facts: officialFacts(notice, say),
    hazards: hazardLabels(notice, ages, say),
    why: whyOf(match, language, say),
    ...(forChildren && { forChildren }),
    sure: sureOf(match, listing, say),
    evidence: evidenceOf(match, listing, name?.text, say),
    evidenceHeadings: match.byAuthority
      ? words.evidenceHeadings
      : { ...words.evidenceHeadings, notice: words.ofOther.column },
    limits: limitsOf(match, say),
    advice: adviceOf(match, language, say),
    ...(notice.page?.startsWith('https://') && {
      link: { label: (match.byAuthority ? words : words.ofOther).link(authority), href: notice.page },
    }),
  };
}

/** The dangers of a notice for a sentence, each once; a term that maps to none keeps its official words. */
export function hazardNames(notice: Notice, say: Sentences): string[] {
  const names = notice.hazards.map(({ hazard, official }) =>
    hazard ? say.inSentence(say.hazards[hazard]) : shortText(official, 60),
  );
  return [...new Set(names)].slice(0, 6);
}

/** Longer official risk words are a sentence, and stand as a quotation rather than beside the hazard's name. */
const besideName = 40;

/** The same with the official words beside them, where these are others: "시력 손상 (Damage to sight)". */
function hazardLabels(notice: Notice, ages: readonly AgeBand[], say: Sentences): string[] {
  const labels = hazardsForAges(notice.hazards, ages).map(({ hazard, official }) => {
    if (!hazard) return shortText(official, 60);
    const name = say.hazards[hazard];
    const same = plainText(official).toLowerCase() === name.toLowerCase();
    return same || official.length > besideName ? name : `${name} (${plainText(official)})`;
  });
  return [...new Set(labels)].slice(0, 6);
}

function namesOf(notice: Notice, language: Language): LocalText[] {
  const own = chooseTexts(notice.names, language);
  const names = [...own, ...notice.names.filter((text) => !own.includes(text))].map(({ lang, text }) => ({
    lang,
    text: shortText(text),
  }));
  return names.filter(
    ({ text }, at) =>
      text !== '' && names.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === at,
  );
}

function officialFacts(notice: Notice, say: Sentences): NoticeView['facts'] {
  const { brand, model, category } = say.warning;
  const type = notice.category?.type;
  const rows: [string, string[]][] = [
    [brand, notice.brands],
    [model, notice.models],
    [category, notice.category ? [type ? say.productTypes[type] : notice.category.official] : []],
  ];
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => ({ label, text: several(values, 3, say) }));
}

/** The first few of several values, and how many more there are. */
function several(values: string[], most: number, say: Sentences): string {
  const shown = values.slice(0, most).map((value) => shortText(value, 60));
  const left = values.length - shown.length;
  return [...shown, ...(left > 0 ? [say.warning.andMore(left)] : [])].join(', ');
}

function whyOf({ notice, byAuthority }: Match, language: Language, say: Sentences): NoticeView['why'] {
  const { gist, ...ours } = say.warning;
  const official = {
    words: ours.officialWords,
    wordsIn: ours.officialWordsIn,
    hazards: ours.officialHazards,
    measure: ours.measure,
    measureIn: ours.measureIn,
  };
  const words = byAuthority ? official : ours.ofOther;
  const quote = (texts: LocalText[], own: string, foreign: (language: string) => string) =>
    chooseTexts(texts, language).map(({ text, lang }) => ({
      label: speaks(lang, language) ? own : foreign(languageName(language, lang)),
      text: plainText(text),
      language: lang,
    }));
  const sentences = notice.hazards.filter(({ official }) => official.length > besideName);
  return [
    ...quote(notice.danger, words.words, words.wordsIn),
    ...chooseTexts(notice.gist, language).map(({ text, lang }) => ({
      label: gist,
      text: plainText(text),
      language: lang,
      ours: true,
    })),
    ...sentences.map(({ official }) => ({ label: words.hazards, text: plainText(official) })),
    ...quote(notice.measures, words.measure, words.measureIn),
  ].filter(({ text }) => text !== '');
}

function sureOf({ notice, byAuthority, evidence: [best] }: Match, listing: Listing, say: Sentences): string {
  if (!best) return '';
  if (best.kind !== 'listing-id') return say.warning.sure[best.kind];
  const named = notice.listings.filter(
    ({ marketplace, id }) => marketplace === listing.marketplace && listing.ids.includes(id),
  );
  const [word] = [...named].sort((a, b) => listingBases.indexOf(a.basis) - listingBases.indexOf(b.basis));
  const { basis = 'volunteers', volunteers = 0, stewards = 0 } = word ?? {};
  const isOwnWord = basis === 'authority' || basis === 'authority-id-shape';
  if (!byAuthority && isOwnWord) return say.warning.ofOther.sureListing;
  return say.warning.sureListing[basis](say.marketplaces[listing.marketplace], { volunteers, stewards });
}

/** Whether the two sides of a kind of evidence are the same, or only alike. */
const marks: Record<Evidence['kind'], EvidenceView['mark']> = {
  'listing-id': 'same',
  gtin: 'same',
  certificate: 'same',
  'brand-model': 'same',
  'certificate-in-text': 'same',
  'model-and-type': 'similar',
  'similar-words': 'similar',
};

function evidenceOf(
  { evidence }: Match,
  listing: Listing,
  name: string | undefined,
  say: Sentences,
): EvidenceView[] {
  const words = say.warning;
  const rows: EvidenceView[] = evidence.map((fact) => ({
    label: say.evidence[fact.kind],
    listing: shortText(fact.listing, 240),
    notice: shortText(fact.notice, 240),
    mark: marks[fact.kind],
    markWord: words.marks[marks[fact.kind]],
  }));
  const title = listing.titles[0];
  if (title === undefined || name === undefined) return rows;
  return [
    ...rows,
    {
      label: words.productName,
      listing: shortText(title, 240),
      notice: name,
      mark: 'context',
      markWord: words.marks.context,
    },
  ];
}

function limitsOf({ notice, heldBack }: Match, say: Sentences): string[] {
  const words = say.warning;
  const kinds = ['batches', 'serials', 'productionDates', 'sellers'] as const;
  return [
    ...(heldBack && heldBack !== 'not-an-authority' ? [words.heldBack[heldBack]] : []),
    ...kinds
      .filter((kind) => notice.limits[kind].length > 0)
      .map((kind) => say.prefixed(words.limits[kind], several(notice.limits[kind], 6, say))),
  ];
}

function adviceOf(
  { notice, level, byAuthority }: Match,
  language: Language,
  say: Sentences,
): NoticeView['advice'] {
  const words = say.warning;
  const [first, ...rest] = chooseTexts(notice.advice, language);
  if (first) {
    const [own, foreign] = byAuthority
      ? [words.adviceOfficial, words.adviceOfficialIn]
      : [words.ofOther.advice, words.ofOther.adviceIn];
    const label = speaks(first.lang, language) ? own : foreign(languageName(language, first.lang));
    const items = [first, ...rest].map(({ text, lang }) => ({ text: plainText(text), language: lang }));
    return { label, ours: false, items };
  }
  const type = notice.category?.type;
  const forChildren = type === 'toys' || type === 'childcare';
  const items = (forChildren ? words.adviceForParents : words.advice)[level];
  return { label: words.adviceOurs, ours: true, items: items.map((text) => ({ text })) };
}
