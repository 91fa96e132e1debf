import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ProductsPage } from '../../lib/core/products-page';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';

export type ProductsRequest = Extract<
  OwnPageRequest,
  { type: 'products' | 'add-product' | 'remove-product' | 'remove-products' | 'set-look-back' }
>;

export interface OwnProducts {
  /** The worker's last word; undefined before the first. */
  page: ProductsPage | undefined;
  failed: boolean;
  busy: boolean;
  /** The worker's answer; undefined where it was not done. */
  ask(request: ProductsRequest): Promise<ProductsPage | undefined>;
}

/** The products that are watched, as the worker tells them. */
export function useProducts(worker: DashboardWorker): OwnProducts {
  const [known, setKnown] = useState<{ page: ProductsPage | undefined; failed: boolean }>({
    page: undefined,
    failed: false,
  });
  const [busy, setBusy] = useState(false);
  const news = useRef(new Set<string>());
  const ask = useCallback(
    async (request: ProductsRequest) => {
      setBusy(true);
      const answer = await worker.ask(request, isProductsPage);
      const page = answer && withNewsKept(answer, news.current);
      setKnown((before) => ({ page: page ?? before.page, failed: page === undefined }));
      setBusy(false);
      return page;
    },
    [worker],
  );
  useEffect(() => void ask({ type: 'products' }), [ask]);
  return { ...known, busy, ask };
}

/** What was new when this page was opened stays marked, and first, until it is left: every answer counts as seen. */
function withNewsKept(page: ProductsPage, news: Set<string>): ProductsPage {
  for (const { key, hasNews } of page.products) if (hasNews) news.add(key);
  const products = page.products.map((product) => ({ ...product, hasNews: news.has(product.key) }));
  return { ...page, products: products.sort((a, b) => Number(b.hasNews) - Number(a.hasNews)) };
}

/** Whether an answer is what the products page shows: the worker may refuse, fail, or be gone. */
export function isProductsPage(answer: unknown): answer is ProductsPage {
  return typeof answer === 'object' && answer !== null && 'products' in answer && 'lookBack' in answer;
}
