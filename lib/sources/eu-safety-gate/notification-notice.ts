import type { LocalText } from '../../core/notice';
import { gtinsIn } from '../barcode-list';
import { distinct, localTexts, shortText } from '../bounded';
import { cleanText, statedProse, statedValue } from '../clean-text';
import { splitLimitList } from '../limit-list';
import { marketplaceIdentifiers, type TraderReference } from '../marketplace-identifiers';
import { marketplacesIn } from '../marketplace-names';
import { splitModelList } from '../model-list';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import type { ParsedDocument } from '../source';
import { brandsOf } from './brands';
import { categoryOf } from './categories';
import { takesBack } from './corrigendum';
import { countriesOf } from './countries';
import { hazardOfTerm } from './hazards';
import { noticeIdOf, pageOfNumber } from './identity';
import { kindOf, measureOf } from './measure-terms';
import { withoutListed } from './named-without-listing';
import type { Notification } from './notification';

/** The notice of one notification of the website; terms without a place are added to `unmapped`. */
export function notificationNotice(from: Notification, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const id = noticeIdOf(from.reference);
  if (id === undefined) return { kind: 'dropped', why: `no case number: ${from.reference.slice(0, 40)}` };
  const published = readDay(from.publicationDate);
  if (published === undefined) return { kind: 'dropped', why: 'publicationDate is no date' };
  const names = namesOf(from);
  if (names.length === 0) return { kind: 'dropped', why: 'neither product nor name' };

  const official = categoryTextOf(from);
  const category = categoryOf(official, names[0]?.text ?? '');
  if (category.kind === 'left-out') return { kind: 'left-out', category: category.official };
  if (category.kind === 'unmapped')
    unmapped.push({ field: 'category', term: official === '' ? '(none)' : official });

  const hazards = hazardsOf(from, unmapped);
  const measures = measuresOf(from, unmapped);
  const identifiers = marketplaceIdentifiers(
    tradersOf(from),
    splitModelList(...(from.product.modelTypes ?? []).map(({ modelType }) => modelType)),
  );
  const recalls = (from.measureTaken?.companyRecalls ?? []).map(({ link }) => link ?? '');
  const [origin] = countriesOf([from.traceability?.countryOrigin?.name], unmapped);
  const changed = readDay(from.modificationDate);
  const withdrawn = corrigendaOf(from).some(takesBack);
  return {
    kind: 'notice',
    notice: {
      id,
      source: 'eu-safety-gate',
      kind: kindOf(measures),
      published,
      ...(changed !== undefined && changed > published && { updated: changed }),
      ...(withdrawn && { withdrawn: changed ?? published }),
      page: pageOfNumber(String(from.id)),
      names,
      brands: brandsOf(
        (from.product.brands ?? []).map(({ brand }) => brand),
        /yes$/iu.test(from.product.isCounterfeit?.key ?? from.product.isCounterfeit?.name ?? ''),
      ),
      models: identifiers.models,
      gtins: gtinsIn(...(from.product.barcodes ?? []).map(({ barcode }) => barcode)),
      limits: {
        batches: splitLimitList(...(from.product.batchNumbers ?? []).map(({ batchNumber }) => batchNumber)),
      },
      ...(category.official !== '' && {
        category: {
          official: shortText(category.official),
          ...(category.kind === 'type' && { type: category.type }),
        },
      }),
      hazards,
      danger: dangerOf(from),
      measures: localTexts(
        'en',
        ...distinct(
          measures.map((each) => each.official),
          20,
        ),
      ),
      listings: identifiers.listings,
      marketplaces: withoutListed(
        [...identifiers.named, ...marketplacesIn(recalls.join(' ')).map(({ name }) => name)],
        identifiers.listings,
      ),
      countries: countriesOf(
        [from.country?.name, ...(from.reactingCountries ?? []).map((each) => each.country?.name)],
        unmapped,
      ),
      ...(origin !== undefined && { origin }),
    },
  };
}

/** The generic name in every language given, then the product's own name, whose language nobody states. */
function namesOf({ product }: Notification): LocalText[] {
  const generic = (product.versions ?? []).flatMap((each) =>
    localTexts(languageOf(each.language), statedValue(each.name)),
  );
  return [
    ...generic,
    ...localTexts('und', statedValue(product.name), statedValue(product.nameSpecific)),
  ].slice(0, 40);
}

function languageOf(language: { key: string } | null | undefined): string {
  const key = language?.key.toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(key) ? key : 'und';
}

/** `TOYS`; for `OTHER` the words behind it, as the weekly reports write them: `Other - Automotive accessories`. */
function categoryTextOf({ product }: Notification): string {
  const name = cleanText(product.productCategory?.name ?? '');
  const words = [
    product.productCategoryOther,
    ...(product.versions ?? []).map((each) => each.productCategoryOther),
  ];
  const other = words.flatMap((each) => statedValue(each) ?? [])[0];
  return /^other$/iu.test(name) && other !== undefined ? `Other - ${other}` : name;
}

function hazardsOf({ risk }: Notification, unmapped: ParsedDocument['unmapped']) {
  const others = (risk?.versions ?? []).flatMap((each) => statedValue(each.riskTypeOther) ?? []);
  return (risk?.riskType ?? []).slice(0, 20).flatMap(({ name, key }) => {
    const hazard = hazardOfTerm(cleanText(name ?? key ?? ''));
    if (hazard.official === '') return [];
    if (hazard.hazard === undefined) unmapped.push({ field: 'hazard', term: hazard.official });
    const [words] = others;
    const official = hazard.hazard === 'other' && words !== undefined ? `Other - ${words}` : hazard.official;
    return [{ ...hazard, official: shortText(official) }];
  });
}

function measuresOf({ measureTaken }: Notification, unmapped: ParsedDocument['unmapped']) {
  return (measureTaken?.measures ?? []).flatMap(({ measureCategory, versions }) => {
    const name = cleanText(measureCategory?.name ?? measureCategory?.key ?? '');
    const [words] = (versions ?? []).flatMap((each) => statedProse(each.measureCategoryOther) ?? []);
    const measure = measureOf(/^other$/iu.test(name) && words !== undefined ? words : name);
    if (measure.official === '') return [];
    if (measure.kind === undefined) unmapped.push({ field: 'measure', term: shortText(measure.official) });
    return [measure];
  });
}

/** The danger and the rule that is broken, one text a language, as the weekly reports word it. */
function dangerOf({ risk }: Notification): LocalText[] {
  return (risk?.versions ?? []).slice(0, 40).flatMap((each) => {
    const parts = [statedProse(each.riskDescription), statedProse(each.legalProvision)];
    return localTexts(languageOf(each.language), parts.filter((part) => part !== undefined).join(' '));
  });
}

function tradersOf(from: Notification): TraderReference[] {
  const single = statedValue(from.traceability?.onlineTrader);
  const listed = (from.onlineTraderProductIdentifierReference ?? []).map((each) => ({
    ...(each.onlineTrader ? { trader: each.onlineTrader } : {}),
    ...(each.uniqueProductIdentifier ? { identifier: each.uniqueProductIdentifier } : {}),
  }));
  return single === undefined ? listed : [{ trader: single }, ...listed];
}

function corrigendaOf(from: Notification): string[] {
  return [from.corrigendum, ...(from.versions ?? []).map((each) => each.corrigendum)].flatMap(
    (each) => statedProse(each) ?? [],
  );
}
