import type { NoticeKind } from '../../core/notice';
import { gtinsIn } from '../barcode-list';
import { distinct, localTexts, shortText } from '../bounded';
import { cleanText, statedProse, statedValue } from '../clean-text';
import { countryCode, isUnknownCountry } from '../country-codes';
import { labelledBarcodes } from '../labelled-barcodes';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import type { ParsedDocument } from '../source';
import { brandsOf } from './brands';
import { conjunctionsOf } from './conjunctions';
import { hazardsOf } from './hazards';
import { leftOutCategory } from './left-out';
import { limitsOf } from './limits';
import { modelsOf } from './models';
import type { Recall } from './recall';
import { noticeIdOf } from './recall-number';
import { soldAt } from './sold-at';

/** The notice of one record of the Recall service; terms without a place are added to `unmapped`. */
export function recallNotice(recall: Recall, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const id = noticeIdOf(recall.RecallNumber);
  if (id === undefined) return { kind: 'dropped', why: 'no recall number' };
  const published = readDay(recall.RecallDate);
  if (published === undefined) return { kind: 'dropped', why: 'RecallDate is no date' };
  const title = statedProse(recall.Title) ?? '';
  const products = namesIn(recall.Products);
  const names = products.length > 0 ? products : [title].filter((each) => each !== '');
  if (names.length === 0) return { kind: 'dropped', why: 'neither product nor title' };
  const leftOut = leftOutCategory(products);
  if (leftOut !== undefined) return { kind: 'left-out', category: leftOut };

  const description = statedProse(recall.Description) ?? '';
  const remedies = namesIn(recall.Remedies);
  const prose = namesIn(recall.Hazards).join(' ');
  const hazards = hazardsOf(title, prose);
  for (const { official, hazard } of hazards) {
    if (hazard === undefined) unmapped.push({ field: 'hazard', term: shortText(official) });
  }
  const sold = soldAt(title, namesIn(recall.Retailers));
  const updated = readDay(recall.LastPublishDate);
  const page = pageOf(recall.URL);
  const category = (recall.Products ?? []).flatMap(({ Type }) => statedValue(Type) ?? [])[0];
  if (category !== undefined) unmapped.push({ field: 'category', term: category });
  const origin = originOf(recall, unmapped);
  const firms = [recall.Manufacturers, recall.Importers, recall.Distributors].flatMap(namesIn);
  return {
    kind: 'notice',
    notice: {
      id,
      source: 'us-cpsc',
      kind: kindOf(title),
      published,
      ...(updated !== undefined && updated > published && { updated }),
      ...(page !== undefined && { page }),
      names: localTexts('en', ...names).slice(0, 40),
      brands: brandsOf({
        title,
        description,
        products,
        firms,
        contact: [statedProse(recall.ConsumerContact) ?? '', ...remedies].join(' '),
      }),
      models: modelsOf(
        description,
        (recall.Products ?? []).map(({ Model }) => Model),
      ),
      gtins: gtinsIn(...(recall.ProductUPCs ?? []).map(({ UPC }) => UPC), ...labelledBarcodes(description)),
      limits: { ...limitsOf(description), sellers: sold.sellers },
      ...(category !== undefined && { category: { official: shortText(category) } }),
      hazards: hazards.slice(0, 20).map((each) => ({ ...each, official: shortText(each.official) })),
      danger: localTexts('en', prose),
      advice: localTexts('en', remedies.join(' ')),
      measures: localTexts(
        'en',
        ...distinct(
          (recall.RemedyOptions ?? []).flatMap(({ Option }) => statedValue(Option) ?? []),
          20,
        ),
        ...conjunctionsOf(recall),
      ),
      marketplaces: sold.marketplaces,
      countries: ['US'],
      ...(origin !== undefined && { origin }),
    },
  };
}

function namesIn(list: readonly { Name?: string | null | undefined }[] | null | undefined): string[] {
  return (list ?? []).flatMap(({ Name }) => statedProse(Name) ?? []);
}

/** A title in which the commission itself warns, because the seller does not recall. */
function kindOf(title: string): NoticeKind {
  return /\bCPSC Warns\b|\bWarns Consumers\b|\bUrges Consumers to Stop\b/iu.test(title)
    ? 'warning'
    : 'recall';
}

/** The official page; old records have http or another host of the commission. */
function pageOf(url: string | null | undefined): string | undefined {
  const address = cleanText(url ?? '').replace(/^http:/iu, 'https:');
  return /^https:\/\/(?:www\.)?(?:cpsc|saferproducts)\.gov\/[^\s<>"'`\\]*$/iu.test(address) &&
    address.length <= 1000
    ? address
    : undefined;
}

/** The country of origin where the recall names one only. */
function originOf(recall: Recall, unmapped: ParsedDocument['unmapped']): string | undefined {
  const codes = new Set<string>();
  for (const { Country } of recall.ManufacturerCountries ?? []) {
    // "China (compressors);", "Taiwan or Vietnam"
    const whole = cleanText(Country ?? '')
      .replace(/\([^)]*\)|;/gu, ' ')
      .trim();
    for (const name of countryCode(whole) !== undefined
      ? [whole]
      : whole.split(/\s+(?:and|or)\s+|\s*,\s*/u)) {
      const code = countryCode(name);
      if (code !== undefined) codes.add(code);
      else if (!isUnknownCountry(name)) unmapped.push({ field: 'country', term: name });
    }
  }
  const [first] = codes;
  return codes.size === 1 ? first : undefined;
}
