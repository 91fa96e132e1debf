import { shopPatterns } from '../../lib/page/shop-patterns';

/** What a made shop answers under one address. */
export interface ShopAnswer {
  body: string;
  status?: number;
  contentType?: string;
  headers?: Record<string, string>;
}

/** By address without query and fragment. A string is a page. */
export type ShopPages = Record<string, string | ShopAnswer>;

/** One request the browser wanted to make, whoever asked for it. */
export interface SeenRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  by: 'page' | 'worker' | 'extension-page';
  /** `answered` by the made shop, `passed` to a server on this machine, `refused`: it would have left the machine. */
  outcome: 'answered' | 'passed' | 'refused';
}

/** The made shops: pages at the shops' real addresses, by interception. Nothing else but this machine can be reached. */
export interface MadeShops {
  add(pages: ShopPages): void;
  /** The answer to a request, or what is to be done with it instead. */
  answer(address: string): Required<ShopAnswer> | 'pass' | 'refuse';
}

const shopHosts = shopPatterns.map((pattern) => pattern.replace(/^https:\/\/\*\.|\/\*$/g, ''));

export function createMadeShops(): MadeShops {
  const made = new Map<string, ShopAnswer>();
  return {
    add(pages) {
      for (const [address, page] of Object.entries(pages)) {
        made.set(plain(new URL(address)), typeof page === 'string' ? { body: page } : page);
      }
    },
    answer(address) {
      const url = new URL(address);
      if (/^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)) return 'pass';
      if (!isShop(url)) return 'refuse';
      const { body, status, contentType, headers } = made.get(plain(url)) ?? notMade(url);
      return {
        body,
        status: status ?? 200,
        contentType: contentType ?? 'text/html; charset=utf-8',
        headers: headers ?? {},
      };
    },
  };
}

function isShop({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' && shopHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}

function notMade({ pathname }: URL): ShopAnswer {
  return {
    status: 404,
    body: `<!doctype html><title>Not made</title><p>No page was made for ${pathname.replace(/[<&]/g, '')}`,
  };
}

function plain({ origin, pathname }: URL): string {
  return origin + pathname;
}
