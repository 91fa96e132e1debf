import type { NoticeInput } from '../../lib/core/notice';
import type { SightingStateKind } from '../../lib/core/sighting';
import {
  aliExpressCaptcha,
  aliExpressGone,
  aliExpressPage,
  temuAddress,
  temuCaptcha,
  temuNotHere,
  temuPage,
  unreadablePage,
} from './shop-pages';
import type { ShopPages } from './shop-routes';

/** What the page of a made listing is to show. */
export type Shows = Exclude<SightingStateKind, 'captcha'> | 'captcha';

/** One listing that a made notice names. */
export interface RoundListing {
  marketplace: 'aliexpress' | 'temu';
  id: string;
  shows: Shows;
  source: string;
  published: string;
}

/** The other listing that one that moved leads to. */
export const movedTo = { aliexpress: '1005000000007999', temu: '601000000007999' } as const;

const sources = ['us-cpsc', 'eu-safety-gate', 'kr-kats-recalls'];

/** Listings of both shops in the order a round takes them: in turns, by their numbers. */
export function roundListings(aliExpress: readonly Shows[], temu: readonly Shows[]): RoundListing[] {
  const published = '2026-10-01';
  return Array.from({ length: Math.max(aliExpress.length, temu.length) }, (_, at) => {
    const source = sources[at % sources.length] ?? '';
    const [first, second] = [aliExpress[at], temu[at]];
    return [
      ...(first
        ? [
            {
              marketplace: 'aliexpress',
              id: String(1005000000007001 + at),
              shows: first,
              source,
              published,
            } as const,
          ]
        : []),
      ...(second
        ? [
            {
              marketplace: 'temu',
              id: String(601000000007001 + at),
              shows: second,
              source,
              published,
            } as const,
          ]
        : []),
    ];
  }).flat();
}

export function noticeOf({ marketplace, id, source, published }: RoundListing, at: number): NoticeInput {
  return {
    ...{ id: `${source}:ROUND-${at + 1}`, source, kind: 'recall', published },
    names: [
      { lang: 'en', text: `Made-up heater ${at + 1}` },
      { lang: 'ko', text: `지어낸 히터 ${at + 1}` },
    ],
    countries: [source.startsWith('kr') ? 'KR' : source.startsWith('us') ? 'US' : 'DE'],
    category: { official: 'Toys', type: at % 3 === 0 ? 'toys' : 'electrical-appliances' },
    hazards: [
      at % 2 === 0 ? { official: 'Fire', hazard: 'fire' } : { official: 'Choking', hazard: 'choking' },
    ],
    listings: [{ marketplace, id, basis: 'authority' }],
  };
}

/** The address at which a round opens a listing, without its query. */
export function openedAddress({ marketplace, id }: Pick<RoundListing, 'marketplace' | 'id'>): string {
  return marketplace === 'aliexpress'
    ? `https://www.aliexpress.com/item/${id}.html`
    : temuAddress({ id, title: '', region: 'kr' });
}

/** Pages for these listings; Temu leads from the plain address of goods to the one of the visitor's region, as it does. */
export function roundPages(listings: readonly RoundListing[]): ShopPages {
  const leadOn = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Temu</title></head><body><script>
location.replace('/kr/made-up-g-' + new URL(location.href).searchParams.get('goods_id') + '.html')</script></body></html>`;
  return {
    'https://www.temu.com/goods.html': leadOn,
    [openedAddress({ marketplace: 'aliexpress', id: movedTo.aliexpress })]: aliExpressPage({
      ...{ id: movedTo.aliexpress, title: 'Another heater' },
    }),
    [openedAddress({ marketplace: 'temu', id: movedTo.temu })]: temuPage({
      ...{ id: movedTo.temu, title: 'Another heater', region: 'kr' },
    }),
    ...Object.fromEntries(listings.map((listing) => [openedAddress(listing), pageOf(listing)])),
  };
}

function pageOf({ marketplace, id, shows }: RoundListing): string {
  const isTemu = marketplace === 'temu';
  const made = {
    ...{
      id,
      title: `Heater ${id}`,
      soldOut: shows === 'sold-out',
      attributes: [{ name: 'Material', value: 'Steel' }],
    },
    ...(isTemu && { region: 'kr' }),
  };
  switch (shows) {
    case 'on-sale':
    case 'sold-out':
      return isTemu ? temuPage(made, { after: 100 }) : aliExpressPage(made, { after: 100 });
    case 'not-offered':
      return isTemu ? temuNotHere(made) : aliExpressGone(made);
    case 'captcha':
      return isTemu ? temuCaptcha(made) : aliExpressCaptcha();
    case 'unreadable':
      return unreadablePage;
    case 'moved': {
      const to = openedAddress({ marketplace, id: movedTo[marketplace] });
      return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><script>
location.replace(${JSON.stringify(to)})</script></body></html>`;
    }
  }
}
