import { type OwnProduct, ownProductBounds, ownProductSchema } from '../core/own-product';
import { isWordWatch, type Watched } from '../core/word-watch';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow } from './rows';

/** The products somebody asked to have watched. Their table keeps words as well, see `word-watches.ts`; what removes here, removes those too. */
export interface Products {
  get(key: string): Promise<OwnProduct | undefined>;
  /** What was viewed makes room for others, the oldest first; what was bought or added never does. */
  keep(product: OwnProduct): Promise<'kept' | 'full'>;
  /** Changes the product of that key where it is still there; in one step, so that two changes do not undo each other. */
  change(key: string, change: (product: OwnProduct) => OwnProduct): Promise<void>;
  /** The same of several, all in one step. */
  changeAll(changes: ReadonlyMap<string, (product: OwnProduct) => OwnProduct>): Promise<void>;
  /** Newest first. */
  list(): Promise<OwnProduct[]>;
  remove(key: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Forgets what was viewed before a time. */
  forgetViewed(before: Date): Promise<void>;
}

export function createProducts(database: AnsimDatabase): Products {
  const { products } = database;
  const read = (row: Watched | undefined) =>
    row && isWordWatch(row) ? undefined : readRow(ownProductSchema, row, 'product');
  const changeAll: Products['changeAll'] = (changes) =>
    inDatabase(database, () =>
      database.transaction('rw', products, async () => {
        const kept = (await products.bulkGet([...changes.keys()])).map(read);
        await products.bulkPut(
          kept.flatMap((product) => {
            const changed = product && changes.get(product.key)?.(product);
            return changed ? [changed] : [];
          }),
        );
      }),
    );
  return {
    get: (key) => inDatabase(database, async () => read(await products.get(key))),
    keep: (product) =>
      inDatabase(database, () =>
        database.transaction('rw', products, async () => {
          const isNew = (await products.where('key').equals(product.key).count()) === 0;
          if (isNew && !(await makeRoom(database))) return 'full';
          await products.put(product);
          return 'kept';
        }),
      ),
    change: (key, change) => changeAll(new Map([[key, change]])),
    changeAll,
    list: () =>
      inDatabase(database, async () =>
        (await products.orderBy('at').reverse().toArray())
          .map(read)
          .filter((product) => product !== undefined),
      ),
    remove: (key) => inDatabase(database, () => products.delete(key)),
    removeAll: () => inDatabase(database, () => products.clear()),
    async forgetViewed(before) {
      const until = before.toISOString();
      await inDatabase(database, () =>
        products
          .where('origin')
          .equals('viewed')
          .and(({ at }) => at < until)
          .delete(),
      );
    },
  };
}

/** Whether there is room for one more, within a transaction: the oldest that was only viewed goes for it. */
export async function makeRoom({ products }: Pick<AnsimDatabase, 'products'>): Promise<boolean> {
  if ((await products.count()) < ownProductBounds.products) return true;
  const [oldest] = await products.where('origin').equals('viewed').sortBy('at');
  if (!oldest) return false;
  await products.delete(oldest.key);
  return true;
}
