import { noticeId } from '../../core/ids';
import type { NoticeInput } from '../../core/notice';
import { distinct, localTexts, shortText } from '../bounded';
import { statedValue } from '../clean-text';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { listingsInProse } from '../listings-in-prose';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import type { ParsedDocument } from '../source';
import { limitsOf } from '../us-cpsc/limits';
import { modelsOf } from '../us-cpsc/models';
import { soldAt } from '../us-cpsc/sold-at';
import { brandsOf } from './brands';
import { placeOf, type ReadPlace } from './categories';
import { hazardsOf } from './hazards';
import { type Alert, alertNumber } from './record';
import { kindOf, nameInTitle, someOnlyIn } from './titles';

/** No field of the notice holds more; what stands behind it is not read either. */
const mostRead = 4000;

type Reported = Pick<ParsedDocument, 'unmapped' | 'unknownFields'>;

/** The notice of one row; terms without a place and units without a row are added to `reported`. */
export function alertNotice(alert: Alert, reported: Reported): ReadRecord {
  const record = alertNumber(alert.number);
  if (record === undefined) return { kind: 'dropped', why: 'no NID' };
  const names = namesOf(alert);
  const place = knownPlace(placeOf({ ...alert, product: names[0] ?? '' }), reported);
  if (place.kind === 'left-out') return place;
  if (names.length === 0) return { kind: 'dropped', why: 'neither title nor product' };
  const published = readDay(alert.updated);
  if (published === undefined) return { kind: 'dropped', why: 'the last update is no date' };

  for (const term of place.unmapped) reported.unmapped.push({ field: 'category', term: shortText(term) });
  if (place.category === undefined) reported.unmapped.push({ field: 'category', term: '(none)' });
  const hazards = hazardsOf(alert.issue, alert.title, alert.language);
  for (const { official, hazard } of hazards) {
    if (hazard === undefined) reported.unmapped.push({ field: 'hazard', term: shortText(official) });
  }
  const words = [alert.title, alert.product, alert.advice ?? '']
    .map((text) => text.slice(0, mostRead))
    .filter((text) => text !== '');
  const { listings, models } = listingsInProse(words, modelsIn(words.join('. ')));
  const [first = '', ...others] = words;
  const sold = soldAt(first, others);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('ca-health-canada', record),
      source: 'ca-health-canada',
      kind: kindOf(alert.title, alert.language),
      // The file has no day of publication; that of the last update stands for it.
      published,
      page: pageOf(alert, record),
      names: localTexts(alert.language, ...names),
      brands: alert.language === 'en' ? brandsOf(alert.title, names, alert.advice) : [],
      models,
      limits: limitsIn(alert, words, sold.sellers),
      ...(place.category !== undefined && { category: place.category }),
      hazards: hazards.slice(0, 20).map((each) => ({ ...each, official: shortText(each.official) })),
      danger: localTexts(alert.language, alert.title),
      advice: localTexts(alert.language, alert.advice),
      measures: localTexts(alert.language, classOf(alert)),
      listings,
      marketplaces: withoutListed(sold.marketplaces, listings),
      countries: ['CA'],
    },
  };
}

/** The models that a label of the words gives; nearly no notice has one. */
function modelsIn(text: string): string[] {
  return /\bmo(?:dels?\b|\.)/iu.test(text) ? modelsOf(text, []) : [];
}

function knownPlace(
  place: ReadPlace,
  reported: Reported,
): Exclude<ReadPlace, { kind: 'unknown-organisation' }> {
  if (place.kind !== 'unknown-organisation') return place;
  reported.unknownFields.push(`Organization: ${shortText(place.organisation)}`);
  return knownPlace(place.read, reported);
}

/** What the product is called in its own field, which at times repeats the title, and in the title; else the title as it is. */
function namesOf({ product, title, language }: Alert): string[] {
  const own = product === '' ? undefined : (nameInTitle(product, language) ?? product);
  const names = [own, nameInTitle(title, language)].flatMap((name) => name ?? []);
  return distinct(names.length > 0 ? names : [title], 2);
}

/** The limits that words state, and "certain ones" where only the page says which. */
function limitsIn(
  alert: Alert,
  words: readonly string[],
  sellers: string[],
): NonNullable<NoticeInput['limits']> {
  const said = limitsOf(words.join('. '));
  const some = someOnlyIn(alert.title, alert.product);
  return {
    ...said,
    batches: distinct([...said.batches, ...(some === undefined ? [] : [some])], 400),
    sellers,
  };
}

/** `Type II`; blanks and `--` are none. */
function classOf({ recallClass, language }: Alert): string | undefined {
  const stated = statedValue(recallClass);
  if (stated === undefined) return undefined;
  return language === 'en' ? `Recall class: ${stated}` : `Classe de rappel : ${stated}`;
}

/** The official page; where the address is none, the one that leads to it. */
function pageOf({ address, language }: Alert, record: string): string {
  return /^https:\/\/recalls-rappels\.canada\.ca\/(?:en|fr)\/[^\s<>"'`\\]+$/iu.test(address) &&
    address.length <= 1000
    ? address
    : `https://recalls-rappels.canada.ca/${language}/node/${record}`;
}
