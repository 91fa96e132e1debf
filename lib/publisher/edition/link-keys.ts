import { splitNoticeId } from '../../core/ids';
import { isJunkValue } from '../../core/junk-values';
import { globalAliExpressId } from '../../core/marketplace-ids';
import type { Notice } from '../../core/notice';
import { certificateKeys } from '../../matching/certificate';
import { conjunctionIn } from '../../sources/us-cpsc/conjunctions';
import { englishCategoryOf } from '../../sources/vocabularies/english-product-types';

/**
 * What two notices of different authorities share where they are about one product: a GTIN, a listing, a certificate, brand
 * with model and product type, the official page of one of them, or the Safety Gate's case number, which other authorities quote. Never
 * words alone.
 */
export function linkKeys(notice: Notice): string[] {
  const keys = notice.gtins.map((gtin) => `gtin ${gtin}`);
  for (const { marketplace, id } of notice.listings) {
    keys.push(`listing ${marketplace} ${marketplace === 'aliexpress' ? globalAliExpressId(id) : id}`);
  }
  for (const certificate of certificateKeys(notice.certificates).keys()) {
    keys.push(`certificate ${certificate}`);
  }
  for (const page of pagesOf(notice)) keys.push(`${pageKey}${page}`);
  return [...new Set([...keys, ...caseNumbers(notice), ...models(notice)])];
}

/** What the key of a page begins with; `page-owners.ts` says whom such a page links. */
export const pageKey = 'page ';

/**
 * The notice's own page, and those of the authorities it was published together with. A finding's page is the announcement, of
 * as many products as were tested.
 */
function pagesOf({ source, page, measures }: Notice): string[] {
  const own = source.startsWith('kr-findings-') ? undefined : page;
  const together = measures.map(({ text }) => conjunctionIn(text));
  return [own, ...together].flatMap((address) => (address && pageOfOneNotice(address)) ?? []);
}

function models(notice: Notice): string[] {
  const { brands, models } = notice;
  if (brands.length === 0 || models.length === 0) return [];
  const types = typesOf(notice);
  if (types.length === 0) return [];
  const named = brands
    .filter((brand) => !isJunkValue(brand))
    .map(bare)
    .filter((brand) => brand.length >= 2);
  return models
    .map(bare)
    .filter(namesAModel)
    .flatMap((model) => named.flatMap((brand) => types.map((type) => `model ${type} ${brand} ${model}`)));
}

/** The CPSC's records have no category, or one without a place: there the names say what sort of thing it is, for links and for nothing else. */
function typesOf({ category, names }: Notice): string[] {
  if (category?.type !== undefined) return [category.type];
  const read = names
    .filter(({ lang }) => /^en\b/.test(lang))
    .map(({ text }) => englishCategoryOf(undefined, text));
  return [...new Set(read.flatMap((each) => (each?.kind === 'type' ? [each.type] : [])))];
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Four characters and a digit: `Leo` and `23` name no product across authorities. */
function namesAModel(model: string): boolean {
  return model.length >= 4 && /\d/.test(model);
}

/** Says how a page is shown, not which; the numbers of a menu are the food ministry's. */
const manners = new Set(['lang', 'language', 'locale', 'format', 'ref', 'from', 'menu_no', 'menu_grp']);

/** Where authorities keep a page for each notice, whatever it is called: `/alert-recall/voltara-chargers`. */
const noticeFolders = new Set([
  'alert-recall',
  'search-consumer-product-recalls',
  'product-safety-alerts-reports-recalls',
]);

/**
 * An official page without what does not name it; undefined for home pages and lists, which stand for no one notice: the last
 * part of the path or a parameter must hold a number, or be a title of several words, or stand where only notices do.
 */
export function pageOfOneNotice(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const asked = [...searchParams]
    .filter(([name]) => !manners.has(name.toLowerCase()) && !name.startsWith('utm_'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const path = pathname.replace(/\/+$/, '');
  const [folder = '', last = ''] = path.split('/').slice(-2);
  if (noticeFolders.has(last.toLowerCase())) return undefined;
  const isOne =
    noticeFolders.has(folder.toLowerCase()) ||
    /\d{3}/.test(last) ||
    last.split('-').length >= 4 ||
    asked.some(([, value]) => /\d{3}/.test(value));
  // A year alone names a list.
  if (!isOne || (asked.length === 0 && /^(?:19|20)\d{2}$/.test(last))) return undefined;
  const query = asked.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostname.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`.toLowerCase();
}

const caseNumber = /(?<![A-Z0-9])(A\d{2}|SR|OR|INFO)\/0*(\d{1,5})\/(\d{2})(?!\d)/gi;

/** The Safety Gate's numbers: its own notice's, or those that another authority's notice quotes. */
function caseNumbers(notice: Notice): string[] {
  const texts =
    notice.source === 'eu-safety-gate'
      ? [splitNoticeId(notice.id)?.record ?? '']
      : [
          notice.page ?? '',
          ...[notice.names, notice.danger, notice.gist, notice.advice, notice.measures].flatMap((each) =>
            each.map(({ text }) => text),
          ),
        ];
  return texts
    .filter((text) => /\d\/\d\d/.test(text))
    .flatMap((text) => [...text.matchAll(caseNumber)])
    .map(([, sort = '', number = '', year = '']) => `case ${sort.toUpperCase()}/${number}/${year}`);
}
