import { gtinsIn } from '../barcode-list';
import { distinct, localTexts, shortText } from '../bounded';
import { cleanText, linesAsMarks, statedProse } from '../clean-text';
import { countryCode, isUnknownCountry } from '../country-codes';
import { brandsOf } from '../eu-safety-gate/brands';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { foundOnline } from '../found-online';
import { labelledBarcodes } from '../labelled-barcodes';
import { splitLimitList } from '../limit-list';
import { splitModelList } from '../model-list';
import { isModelNumber } from '../model-number';
import { readDay, readEnglishDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import { proseLimits } from '../prose-limits';
import { shopNameIn } from '../shop-name';
import { withoutSoldClause } from '../sold-clause';
import type { ParsedDocument } from '../source';
import { modelsOf } from '../us-cpsc/models';
import { type EnglishHazard, englishHazardsIn } from '../vocabularies/english-hazards';
import { categoryOf } from './category';
import type { FieldTells } from './field-names';
import { noticeIdOf } from './identity';
import { leftOutBy } from './left-out';
import type { RecallFields } from './recall-page';

/** A recall as its page or the feed gives it. */
export interface Recall {
  record: string;
  page: string | undefined;
  title: string | undefined;
  published: string | undefined;
  categories: readonly string[];
  fields: RecallFields;
}

/** The notice of one recall; terms without a place are added to `unmapped`. */
export function recallNotice(recall: Recall, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const { fields, record, page } = recall;
  const title = statedProse(recall.title);
  if (title === undefined) return { kind: 'dropped', why: 'no title' };
  const published = publishedOn(recall);
  if (published === undefined) return { kind: 'dropped', why: 'no date of publication' };
  const leftOut = leftOutBy(recall.categories);
  if (leftOut !== undefined) return { kind: 'left-out', category: leftOut };

  const text = (tells: FieldTells) => fields.values(tells).map((value) => cleanText(linesAsMarks(value)));
  const prose = [...text('description'), ...text('features'), ...text('defects')];
  const hazards = hazardsOf(text('hazards').join(' '), text('defects').join(' '));
  for (const { official, hazard } of hazards) {
    if (hazard === undefined) unmapped.push({ field: 'hazard', term: shortText(official) });
  }
  const name = withoutSoldClause(title);
  const category = categoryOf(recall.categories, name);
  if (category?.kind === 'left-out') return { kind: 'left-out', category: category.official };
  if (category === undefined || category.kind !== 'type') {
    unmapped.push({ field: 'category', term: category?.official ?? '(none)' });
  }
  const found = foundOnline({
    sold: [title],
    labelled: [...text('traders'), ...text('number')],
    prose,
    models: modelsIn(fields, prose),
  });
  const origin = originOf(text('origin'), unmapped);
  return {
    kind: 'notice',
    notice: {
      id: noticeIdOf(record),
      source: 'accc',
      kind: 'recall',
      published,
      ...(page !== undefined && { page }),
      names: localTexts('en', name),
      brands: brandsOf(fields.values('brand').flatMap((value) => value.split('\n'))),
      models: distinct(found.models, 400),
      gtins: gtinsIn(...fields.values('barcode').map(linesAsMarks), ...prose.flatMap(labelledBarcodes)),
      limits: {
        ...limitsIn(fields, [...prose, ...text('model'), ...text('number')]),
        sellers: found.sellers,
      },
      ...(category !== undefined && {
        category: {
          official: category.official,
          ...(category.kind === 'type' && { type: category.type }),
        },
      }),
      hazards: hazards.slice(0, 20).map((each) => ({ ...each, official: shortText(each.official) })),
      danger: localTexts('en', cleanText([...text('defects'), ...text('hazards')].join(' '))),
      advice: localTexts('en', adviceOf(fields)),
      listings: found.listings,
      marketplaces: withoutListed([...found.named, ...shopsIn(fields)], found.listings),
      countries: ['AU'],
      ...(origin !== undefined && { origin }),
    },
  };
}

/** The day as the page shows it; its time is in the zone of a server. */
function publishedOn({ fields, published }: Recall): string | undefined {
  const shown = fields.values('published').flatMap((value) => readEnglishDay(cleanText(value)) ?? []);
  return shown[0] ?? readDay(fields.time) ?? published;
}

/** The risks that the sentence of the hazards names, else that of the defects; where no table has any, its words. */
function hazardsOf(hazards: string, defects: string): EnglishHazard[] {
  for (const text of [hazards, defects]) {
    const found = englishHazardsIn(text);
    if (found.length > 0) return found;
  }
  const words = [hazards, defects].find((text) => text !== '');
  return words === undefined ? [] : [{ official: words.replace(/\.$/u, '').slice(0, 200) }];
}

/** Of the model field, of a shop's numbers those that could be printed on the thing, and what prose labels as a model. */
function modelsIn({ values }: RecallFields, prose: readonly string[]): string[] {
  const models = splitModelList(...values('model'));
  const numbers = splitModelList(...values('number')).filter(isModelNumber);
  return distinct([...models, ...numbers, ...prose.flatMap((text) => modelsOf(text, []))], 400);
}

function limitsIn({ values }: RecallFields, prose: readonly string[]) {
  const said = proseLimits(prose);
  return {
    batches: distinct([...splitLimitList(...values('batch')), ...said.batches], 400),
    serials: distinct([...splitLimitList(...values('serial')), ...said.serials], 400),
    productionDates: distinct([...splitLimitList(...values('date')), ...said.productionDates], 100),
  };
}

/** What to do, up to the heading under which it says whom to call. */
function adviceOf({ values }: RecallFields): string {
  const lines = values('action').flatMap((value) => value.split('\n'));
  const contact = lines.findIndex((line) => /^contact(?: details| us)?:?$/iu.test(line.trim()));
  return cleanText(lines.slice(0, contact < 0 ? lines.length : contact).join(' '));
}

/** The shops that sold it, by name. */
function shopsIn({ values }: RecallFields): string[] {
  return values('traders')
    .flatMap((value) => cleanText(linesAsMarks(value)).split(/\s*[,;]\s*|\s+and\s+/u))
    .filter((name) => !noShop.test(name))
    .flatMap((name) => shopNameIn(name) ?? []);
}

const noShop =
  /^(?:see|refer|various|multiple|online|unknown|not known|other|independent|retail|n\/a)\b|\b(?:list|below|retailers|stores)$/iu;

function originOf(stated: readonly string[], unmapped: ParsedDocument['unmapped']): string | undefined {
  const names = stated.flatMap((value) => value.split(/\s*[,;]\s*/u)).filter((name) => name !== '');
  const codes = names.map(countryCode);
  for (const [place, name] of names.entries()) {
    if (codes[place] === undefined && !isUnknownCountry(name))
      unmapped.push({ field: 'country', term: shortText(name) });
  }
  return names.length === 1 ? codes[0] : undefined;
}
