import { distinct, localTexts, shortText } from '../bounded';
import { cleanText, linesAsMarks, statedProse } from '../clean-text';
import { countryCode, isUnknownCountry } from '../country-codes';
import { vehiclePart } from '../eu-safety-gate/categories';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { foundOnline } from '../found-online';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import type { ParsedDocument } from '../source';
import { englishCategoryOf, type ReadEnglishCategory } from '../vocabularies/english-product-types';
import { type NoticeBody, readBody } from './body';
import { type ContentItem, htmlOf } from './content-item';
import { hazardsOf } from './hazards';
import { brandsIn, gtinsOf, type Identified, identify, limitsIn, modelsIn } from './identified';
import { noticeIdOf, pageOf } from './identity';
import { kindOfType, nameOf, productOfTitle } from './product-name';
import { isAlertType, kindOf, measureOf, officialCategory } from './terms';

type Reports = Pick<ParsedDocument, 'unmapped' | 'unknownFields'>;

/** The notice of one document; terms without a place and labels nobody knows are added to `reports`. */
export function safetyNotice(item: ContentItem, slug: string, reports: Reports): ReadRecord {
  const { metadata } = item.details;
  const published = readDay(metadata.product_recall_alert_date) ?? readDay(item.first_published_at);
  if (published === undefined)
    return { kind: 'dropped', why: 'neither a date of the alert nor of publication' };
  const body = readBody(htmlOf(item));
  const identified = identify(body.rows);
  const product = statedProse(body.said.get('product')) ?? productOfTitle(item.title);
  const names = namesOf(product, identified);
  if (names.length === 0) return { kind: 'dropped', why: 'neither product nor title' };
  const category = categoryOf(metadata.product_category, names);
  if (category?.kind === 'left-out') return { kind: 'left-out', category: category.official };
  reportTerms(item, category, identified, reports);

  const hazard = saidIn(body, 'hazard', 'hazards', 'risk');
  const corrective = saidIn(body, 'corrective action', 'corrective actions', 'corrective measures');
  const hazards = hazardsOf(hazard ?? '');
  for (const { official, hazard: mapped } of hazards) {
    if (mapped === undefined) reports.unmapped.push({ field: 'hazard', term: shortText(official) });
  }
  const measures = measuresOf(item, reports);
  const prose = [hazard, corrective].flatMap((text) => text ?? []);
  const found = foundOnline({
    sold: [product, item.title].map(cleanText),
    labelled: [
      ...identified.values('listing'),
      ...identified.values('number'),
      ...identified.values('seller'),
    ].map(plain),
    prose: [...identified.values('description').map(plain), ...prose],
    models: modelsIn(identified),
  });
  const origin = originOf(identified, reports);
  const updated = readDay(item.public_updated_at);
  const withdrawn = withdrawnOn(item, updated ?? published);
  return {
    kind: 'notice',
    notice: {
      id: noticeIdOf(slug),
      source: 'uk-opss',
      kind: kindOf(metadata.product_alert_type ?? '', measures),
      published,
      ...(updated !== undefined && updated > published && { updated }),
      ...(withdrawn !== undefined && { withdrawn }),
      page: pageOf(slug),
      names: localTexts('en', ...names),
      brands: brandsIn(identified),
      models: distinct(found.models, 400),
      gtins: gtinsOf(identified),
      limits: limits(identified, prose, found.sellers),
      ...(category !== undefined && {
        category: {
          official: category.official,
          ...(category.kind === 'type' && { type: category.type }),
        },
      }),
      hazards: hazards.slice(0, 20).map((each) => ({ ...each, official: shortText(each.official) })),
      danger: localTexts('en', hazard),
      advice: localTexts('en', corrective),
      measures: localTexts('en', ...measures.map(({ official }) => official)),
      listings: found.listings,
      marketplaces: withoutListed(found.named, found.listings),
      countries: ['GB'],
      ...(origin !== undefined && { origin }),
    },
  };
}

function plain(value: string): string {
  return cleanText(linesAsMarks(value));
}

/** What the product is called, then the kinds that the tables give it. */
function namesOf(product: string, { values }: Identified): string[] {
  const kinds = values('type').flatMap((value) => kindOfType(value) ?? []);
  return distinct(
    [nameOf(product), ...kinds].filter((name) => name !== '' && officialCategory(name) === undefined),
    40,
  );
}

/** The category by the kind of product. "Motor vehicles" holds whole vehicles, left out, and their parts, kept. */
function categoryOf(
  value: string | null | undefined,
  names: readonly string[],
): ReadEnglishCategory | undefined {
  const official = officialCategory(value ?? '') ?? (value === null ? undefined : value);
  const [name, ...kinds] = names;
  const read = englishCategoryOf(official, ...kinds, name);
  if (read?.kind !== 'left-out' || !/^motor vehicles$/iu.test(read.official)) return read;
  return names.some((each) => vehiclePart.test(each))
    ? { kind: 'type', official: read.official, type: 'vehicle-accessories' }
    : read;
}

function reportTerms(
  { details: { metadata } }: ContentItem,
  category: ReadEnglishCategory | undefined,
  { unknown }: Identified,
  { unmapped, unknownFields }: Reports,
): void {
  const value = metadata.product_category ?? '';
  if (category === undefined || category.kind === 'unmapped') {
    unmapped.push({ field: 'category', term: category?.official ?? '(none)' });
  } else if (officialCategory(value) === undefined) {
    unmapped.push({ field: 'category', term: shortText(value === '' ? '(none)' : value) });
  }
  const type = metadata.product_alert_type ?? '';
  if (!isAlertType(type)) unmapped.push({ field: 'measure', term: type === '' ? '(none)' : shortText(type) });
  for (const label of unknown) unknownFields.push(`table: ${shortText(label).slice(0, 60)}`);
}

function measuresOf({ details: { metadata } }: ContentItem, { unmapped }: Reports) {
  const stated = metadata.product_measure_type ?? [];
  return (typeof stated === 'string' ? [stated] : stated).slice(0, 20).map((value) => {
    const measure = measureOf(value);
    if (measure.kind === undefined) unmapped.push({ field: 'measure', term: shortText(value) });
    return { ...measure, official: shortText(measure.official) };
  });
}

function limits(identified: Identified, prose: readonly string[], sellers: string[]) {
  const { batches, serials, productionDates } = limitsIn(identified, prose);
  return {
    batches: distinct(batches, 400),
    serials: distinct(serials, 400),
    productionDates: distinct(productionDates, 100),
    sellers,
  };
}

function saidIn({ said }: NoticeBody, ...labels: string[]): string | undefined {
  return labels.flatMap((label) => statedProse(said.get(label)) ?? [])[0];
}

function originOf({ values }: Identified, { unmapped }: Reports): string | undefined {
  const [stated] = values('origin').map(cleanText);
  if (stated === undefined) return undefined;
  const code = countryCode(stated);
  if (code === undefined && !isUnknownCountry(stated)) {
    unmapped.push({ field: 'country', term: shortText(stated) });
  }
  return code;
}

/** GOV.UK keeps what it takes back and says so; without a day the last change is when. */
function withdrawnOn({ withdrawn_notice: notice }: ContentItem, otherwise: string): string | undefined {
  const day = readDay(notice?.withdrawn_at);
  return day ?? (statedProse(notice?.explanation) === undefined ? undefined : otherwise);
}
