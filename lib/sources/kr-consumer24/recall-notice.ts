import { certificatesIn } from '../../core/certificates';
import { noticeId } from '../../core/ids';
import type { NoticeInput, NoticeKind } from '../../core/notice';
import { gtinsIn } from '../barcode-list';
import { distinct, localTexts, shortText } from '../bounded';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { firmName } from '../firm-name';
import { countryOfOrganisation } from '../kr-kats-foreign-recalls/organisations';
import { splitLimitList } from '../limit-list';
import { listingAddressesIn } from '../listing-addresses';
import { marketplaceIdentifiers } from '../marketplace-identifiers';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import { describeProduct, noticeCategory, noticeHazards } from '../safety-korea/describe-product';
import { koreanLimitsOf } from '../safety-korea/limits';
import { koreanModelsOf } from '../safety-korea/models';
import { recallKind } from '../safety-korea/recall-types';
import { stated, statedList, statedText } from '../safety-korea/stated';
import type { ParsedDocument } from '../source';
import { type DescribedEntry, readDescription, valuesAs } from './described';
import { foreignList, type RecallList, recallListOf } from './lists';
import { pageOf } from './pages';
import { kindIn, splitProductName, vehicleCategory } from './product-name';
import { type RecallRecord, recallNumber } from './record';
import { soldAt } from './sold-at';

type Reported = Pick<ParsedDocument, 'unmapped' | 'unknownFields'>;

/** The notice of one record; terms and labels without a place are added to `reported`. */
export function recallNotice(record: RecallRecord, reported: Reported): ReadRecord {
  const recallSn = recallNumber(record);
  if (recallSn === undefined) return { kind: 'dropped', why: 'no recallSn' };
  const list = recallListOf(record.cntntsId ?? '');
  if (list === undefined)
    return { kind: 'dropped', why: `no list ${shortText(record.cntntsId ?? '(none)')}` };
  if (list.leftOut !== undefined) return { kind: 'left-out', category: list.name };
  const published = readDay(record.recallPublictBgnde) ?? readDay(record.recallBgnde);
  if (published === undefined) return { kind: 'dropped', why: 'recallPublictBgnde is no date' };
  const { name, models: inName } = splitProductName(record.productNm);
  const { entries, unknown } = readDescription(record.aditfield13);
  reported.unknownFields.push(...unknown.map((label) => `aditfield13: ${label}`));
  if (stated(name) === undefined) return { kind: 'dropped', why: 'no product' };
  if (list.id === foreignList) {
    const vehicle = vehicleCategory(name, valuesAs(entries, 'vehicle').length > 0);
    if (vehicle !== undefined) return { kind: 'left-out', category: vehicle };
  }
  const product = describeProduct(
    { name, ...(list.isKind && { path: list.name }), item: kindIn(name) },
    reported.unmapped,
  );
  if (product.category?.kind === 'left-out') return { kind: 'left-out', category: product.category.official };

  const identifiers = marketplaceIdentifiers(
    [record.mainSleoffic ?? '', ...valuesAs(entries, 'listing')].map((identifier) => ({ identifier })),
    modelsOf(record, inName, entries),
  );
  const listings = united(identifiers.listings, addressedListings(record));
  const sold = soldAt(record.mainSleoffic, ...valuesAs(entries, 'seller'));
  const [danger, result, accident] = [record.shrtcomCn, record.injryCauseResult, record.acdntCn].map(
    statedText,
  );
  const type = stated(record.recallSe);
  const grade = stated(record.hrmflGrad);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('kr-consumer24', recallSn),
      source: 'kr-consumer24',
      kind: kindOf(type, reported),
      published,
      page: pageOf(list.id, recallSn, record),
      names: product.names,
      brands: brandsOf(record, list, entries),
      models: identifiers.models.filter((model) => gtinsIn(model).length === 0),
      gtins: gtinsIn(record.stdBrcd, ...valuesAs(entries, 'barcode'), ...identifiers.models),
      limits: limitsOf(record, entries, sold.sellers),
      certificates: distinct(
        certificatesIn([...valuesAs(entries, 'certificate'), record.recallProcssInfo ?? ''].join(' ; ')),
        60,
      ),
      ...noticeCategory(product),
      hazards: noticeHazards([result, danger, accident], reported.unmapped),
      danger: localTexts('ko', danger, result, accident),
      advice: localTexts(
        'ko',
        statedText(record.cnsmrGhvrTips),
        statedText(record.trtmntAtpn),
        statedText(record.recallProcssInfo),
      ),
      measures: localTexts('ko', type, grade === undefined ? undefined : `위해성 등급: ${grade}`),
      listings,
      marketplaces: withoutListed([...sold.marketplaces, ...named(identifiers.named)], listings),
      countries: list.id === foreignList ? countriesOf(record) : ['KR'],
    },
  };
}

/** The lists hold recalls; a word that makes it something else has its row, one without a row is reported. */
function kindOf(type: string | undefined, { unmapped }: Reported): NoticeKind {
  const kind = type === undefined ? 'recall' : recallKind(type);
  if (kind === undefined && type !== undefined) unmapped.push({ field: 'measure', term: shortText(type) });
  return kind ?? 'recall';
}

/** What the description labels as a brand, else the maker; of a recall abroad, else the business named. */
function brandsOf(record: RecallRecord, list: RecallList, entries: readonly DescribedEntry[]): string[] {
  const labelled = valuesAs(entries, 'brand').flatMap((value) => statedList(value));
  const firm = firmName(record.makr) ?? (list.id === foreignList ? firmName(record.bsnmNm) : undefined);
  return distinct([...labelled, ...(firm === undefined ? [] : [firm])], 60);
}

/** Models of their own field, of brackets in the name, and of the description. Numbers of other shops are none. */
function modelsOf(
  record: RecallRecord,
  inName: readonly string[],
  entries: readonly DescribedEntry[],
): string[] {
  const described = valuesAs(entries, 'model').map((value) => value.split(/\n|\s\*/u)[0]);
  return koreanModelsOf(record.modlNmInfo, ...inName, ...described).filter(
    (model) => !/^B0[0-9A-Z]{8}$/.test(model) && model.length <= 80,
  );
}

/** Fields that are a limit whenever they say something, labelled entries, and the words of a limit within prose. */
function limitsOf(
  record: RecallRecord,
  entries: readonly DescribedEntry[],
  sellers: string[],
): NonNullable<NoticeInput['limits']> {
  const said = koreanLimitsOf(record.modlNmInfo, record.etcInfo, record.shrtcomCn, record.cnsmrGhvrTips);
  const listed = (...values: (string | undefined)[]) => splitLimitList(...values.filter(isLimit));
  return {
    batches: distinct([...listed(record.mnfcturNoInfo, ...valuesAs(entries, 'batch')), ...said.batches], 400),
    serials: distinct([...listed(...valuesAs(entries, 'serial')), ...said.serials], 400),
    productionDates: distinct(
      [
        ...listed(record.mnfcturPd, record.distbTmlmtDe, ...valuesAs(entries, 'date')),
        ...said.productionDates,
      ],
      100,
    ),
    sellers: distinct([...sellers, ...said.sellers], 60),
  };
}

/** "All of them" is no limit, and neither is how long a thing keeps (`제조일로부터 24개월`). */
function isLimit(value: string | undefined): boolean {
  const text = stated(value);
  if (text === undefined) return false;
  if (
    /^(?:전체|전부|전량|전\s?(?:제품|품목|로트|제조번호|기간)|모든\s?(?:제품|제조번호|로트)|모두)/u.test(text)
  )
    return false;
  return !/^(?:제조|생산|포장|구입)일?로?부터\s?\d+\s?(?:개월|년|일)/u.test(text);
}

/** Addresses of listings anywhere in the record. Bare digits in prose may be a barcode, so they are no ids. */
function addressedListings(record: RecallRecord): NonNullable<NoticeInput['listings']> {
  const texts = [record.aditfield13, record.etcInfo, record.shrtcomCn, record.cnsmrGhvrTips];
  return texts.flatMap((text) =>
    listingAddressesIn(text ?? '').listings.map((listing) => ({ ...listing, basis: 'authority' as const })),
  );
}

function united(
  first: NonNullable<NoticeInput['listings']>,
  second: NonNullable<NoticeInput['listings']>,
): NonNullable<NoticeInput['listings']> {
  const once = new Map(
    [...second, ...first].map((listing) => [`${listing.marketplace} ${listing.id}`, listing]),
  );
  return [...once.values()].slice(0, 500);
}

/** Of the names found beside identifiers only those of the table: labels in Korean are no shops. */
function named(names: readonly string[]): string[] {
  return names.filter((name) => /^(?:AliExpress|Temu)$/.test(name));
}

/** The country whose authority made the recall that Korea repeats. */
function countriesOf(record: RecallRecord): string[] {
  const makers = [record.infoCreatInstt, record.infoOriginInstt].map(stated);
  const country = makers.flatMap((maker) =>
    maker === undefined ? [] : (countryOfOrganisation(maker) ?? []),
  )[0];
  return country === undefined ? ['KR'] : [country, 'KR'];
}
