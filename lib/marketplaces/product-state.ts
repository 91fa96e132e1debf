import type { ListingDraft } from './listing-draft';
import { all, at, isPlain, listOf } from './plain-data';

/**
 * Where one generation of a shop's pages keeps its product as data. Each field holds paths as `all` reads them, parted by
 * spaces, the best first.
 */
export interface ProductPaths<Layout extends string> {
  layout: Layout;
  /** The ids the data says it is of. */
  ids: string;
  titles: string;
  /** Rows `{attrName, attrValue, attrNameId?}` (AliExpress) or `{key, values}` (Temu): those of the first path that has any. */
  rows?: string;
  pictures: string;
  /** As printed; numbers may count won or cents. */
  prices: string;
  sellerIds?: string;
  sellerNames?: string;
  /** Names, or steps `{name, cateId}`; steps numbered 0 are the front page and the list of all categories. */
  categories?: string;
  options?: string;
  /** What is on sale has one of these values. */
  status?: readonly [paths: string, ...onSale: (number | string | boolean)[]];
  /** How many are left, or whether any are. */
  left: string;
  /** The variants, each with `salable`, or with `isOnsale` and `stockQuantity`. */
  variants?: string;
}

/** What a page keeps of one product; nothing of it is believed unless one of its ids is the address's. */
export interface ProductState<Layout extends string> {
  layout: Layout;
  ids: string[];
  titles: string[];
  fill(draft: ListingDraft): void;
}

/** Reads data along the paths of one layout; undefined where it names no product. */
export function productState<Layout extends string>(
  data: unknown,
  paths: ProductPaths<Layout>,
): ProductState<Layout> | undefined {
  const values = (field: string | undefined) => (field ?? '').split(' ').flatMap((path) => all(data, path));
  const ids = values(paths.ids).map(String);
  const titles = values(paths.titles).map(String);
  const isId = (id: string) => /^\d{5,24}$/.test(id);
  if (!ids.some(isId)) return undefined;
  return {
    layout: paths.layout,
    ids: ids.filter(isId),
    titles,
    fill(draft) {
      for (const title of titles) draft.title(title);
      const rows = (paths.rows ?? '').split(' ').map((path) => all(data, path));
      for (const row of rows.find(({ length }) => length > 0) ?? []) fillRow(draft, row);
      for (const picture of values(paths.pictures)) draft.picture(picture);
      for (const price of values(paths.prices)) draft.price(price);
      draft.seller(values(paths.sellerIds)[0], values(paths.sellerNames)[0]);
      for (const step of values(paths.categories)) {
        if (at(step, 'cateId') !== 0) draft.category(isPlain(step) ? at(step, 'name') : step);
      }
      for (const option of values(paths.options)) draft.option(option);
      const [statusPaths, ...onSale] = paths.status ?? [];
      const status = values(statusPaths);
      const left = values(paths.left);
      const variants = values(paths.variants);
      const isSoldOut =
        status.some((each) => !onSale.some((value) => value === each)) ||
        left.some((each) => each === 0 || each === false) ||
        (variants.length > 0 && variants.every(isOff));
      if (isSoldOut) draft.availability('sold-out');
      else if (status.length > 0 || left.length > 0) draft.availability('on-sale');
    },
  };
}

/** AliExpress numbers its rows (2020): 2 is the brand, 3 the model number. */
function fillRow(draft: ListingDraft, row: unknown): void {
  const id = at(row, 'attrNameId');
  const kind = id === 2 ? 'brand' : id === 3 ? 'model' : undefined;
  const values = at(row, 'values') === undefined ? [at(row, 'attrValue')] : listOf(at(row, 'values'));
  draft.attribute(at(row, 'attrName') ?? at(row, 'key'), values, kind);
}

function isOff(variant: unknown): boolean {
  return (
    at(variant, 'salable') === false || at(variant, 'isOnsale') === 0 || at(variant, 'stockQuantity') === 0
  );
}
