import { gtinsIn, splitBatchAndBarcode } from '../barcode-list';
import { distinct, localTexts, shortText } from '../bounded';
import { cleanText, statedProse, statedValue } from '../clean-text';
import { splitLimitList } from '../limit-list';
import { marketplaceIdentifiers } from '../marketplace-identifiers';
import { marketplacesIn } from '../marketplace-names';
import { splitModelList } from '../model-list';
import type { ReadRecord } from '../parsed-document';
import type { ParsedDocument } from '../source';
import { brandsOf } from './brands';
import { categoryOf } from './categories';
import { countriesOf } from './countries';
import { hazardsOf } from './hazards';
import { noticeIdOf, pageOf } from './identity';
import { kindOf, measureOf, measuresWithin } from './measure-terms';
import { splitMeasures } from './measures';
import { withoutListed } from './named-without-listing';
import type { WeeklyField } from './weekly-report';
import { weeklyTraders } from './weekly-traders';

/** A notification of a weekly report: the raw text of every field that says something, and the report's date. */
export type WeeklyRecord = { [field in WeeklyField]?: string } & { published: string };

/** The notice of one notification of a weekly report; terms without a place are added to `unmapped`. */
export function weeklyNotice(record: WeeklyRecord, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const id = noticeIdOf(record.caseNumber);
  if (id === undefined) return { kind: 'dropped', why: 'no case number' };
  const product = statedValue(record.product);
  const name = statedValue(record.name);
  if (product === undefined && name === undefined)
    return { kind: 'dropped', why: 'neither product nor name' };

  const category = categoryOf(cleanText(record.category ?? ''), product ?? name ?? '');
  if (category.kind === 'left-out') return { kind: 'left-out', category: category.official };
  if (category.kind === 'unmapped') {
    unmapped.push({ field: 'category', term: category.official === '' ? '(none)' : category.official });
  }
  const hazards = hazardsOf(cleanText((record.riskType ?? '').replace(/\r?\n/g, ', ')));
  for (const { official, hazard } of hazards) {
    if (hazard === undefined) unmapped.push({ field: 'hazard', term: official });
  }
  const measures = officialMeasures(record.measures ?? '', unmapped);
  const { batches, gtins } = splitBatchAndBarcode(record.batchNumber_barcode);
  const identifiers = marketplaceIdentifiers(
    weeklyTraders(record.onlineTrader ?? ''),
    splitModelList(record.type_numberOfModel),
  );
  const recallHost = marketplacesIn(record.URLrecall ?? '').map((each) => each.name);
  const page = pageOf(record.reference);
  const [origin] = countriesOf([record.countryOfOrigin], unmapped);
  return {
    kind: 'notice',
    notice: {
      id,
      source: 'eu-safety-gate',
      kind: kindOf(measures),
      published: record.published,
      ...(page !== undefined && { page }),
      names: [...localTexts('en', product), ...localTexts('und', name)],
      brands: brandsOf([record.brand]),
      models: identifiers.models,
      gtins: [...new Set([...gtinsIn(record.barcode), ...gtins])],
      limits: {
        batches: splitLimitList(record.batchNumber, ...batches),
        productionDates: splitLimitList(record.productionDates).slice(0, 100),
      },
      ...(category.official !== '' && {
        category: {
          official: shortText(category.official),
          ...(category.kind === 'type' && { type: category.type }),
        },
      }),
      hazards: hazards.slice(0, 20).map((each) => ({ ...each, official: shortText(each.official) })),
      danger: localTexts('en', statedProse(record.danger)),
      measures: localTexts(
        'en',
        ...distinct(
          measures.map(({ official }) => official),
          20,
        ),
      ),
      listings: identifiers.listings,
      marketplaces: withoutListed([...identifiers.named, ...recallHost], identifiers.listings),
      countries: countriesOf([record.notifyingCountry], unmapped),
      ...(origin !== undefined && { origin }),
    },
  };
}

function officialMeasures(field: string, unmapped: ParsedDocument['unmapped']) {
  return splitMeasures(cleanText(field)).flatMap(({ category }) => {
    const measure = measureOf(category);
    if (measure.kind !== undefined) return [measure];
    const within = measuresWithin(category);
    if (within.length > 0) return within;
    unmapped.push({ field: 'measure', term: shortText(measure.official) });
    return [measure];
  });
}
