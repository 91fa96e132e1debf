import { escapeHtml, shopStyle } from './made-listing';
import {
  aliExpressAddress,
  aliExpressCaptcha,
  aliExpressPage,
  type MadeListing,
  temuAddress,
  temuPage,
  unreadablePage,
} from './shop-pages';
import type { ShopPages } from './shop-routes';
import { limitedListing, listedListing } from './starter-listings';

/** One page to try. */
export interface Demo {
  address: string;
  /** What it shows, for a person. */
  shows: string;
}

/** The pages of `npm start`: the first warns. */
export function demoPages(language: 'ko' | 'en'): { demos: [Demo, ...Demo[]]; pages: ShopPages } {
  const flagged = listedListing('aliexpress', language);
  const temu = listedListing('temu', language);
  const possible = limitedListing('1005000000001001', language);
  const captcha: MadeListing = { ...flagged, id: '1005007174486522' };
  const missed: MadeListing = {
    id: '1005000000001002',
    language,
    title: language === 'ko' ? '지어낸 나무 숟가락' : 'Made-up wooden spoon',
    attributes: [{ name: 'Material', value: 'Beech' }],
  };
  const unreadable: MadeListing = { id: '1005000000001003', language, title: '' };
  const demos: [Demo, ...Demo[]] = [
    { address: aliExpressAddress(flagged), shows: 'flagged: an authority wrote down this listing’s number' },
    { address: temuAddress(temu), shows: 'flagged, on Temu' },
    {
      address: aliExpressAddress(possible),
      shows: 'possible: same brand and model, the notice names certain batches',
    },
    { address: aliExpressAddress(missed), shows: 'not on the lists' },
    {
      address: aliExpressAddress(unreadable),
      shows: 'could not check: nothing on the page can be read (takes some seconds)',
    },
    { address: aliExpressAddress(captcha), shows: 'flagged behind a captcha, by the address alone' },
  ];
  const front = frontPage(demos);
  return {
    demos,
    pages: {
      [aliExpressAddress(flagged)]: aliExpressPage(flagged),
      [temuAddress(temu)]: temuPage(temu),
      [aliExpressAddress(possible)]: aliExpressPage(possible),
      [aliExpressAddress(missed)]: aliExpressPage(missed),
      [aliExpressAddress(unreadable)]: unreadablePage,
      [aliExpressAddress(captcha)]: aliExpressCaptcha(),
      // Where "leave this page" leads to.
      ...Object.fromEntries(demos.map(({ address }) => [`${new URL(address).origin}/`, front])),
    },
  };
}

function frontPage(demos: Demo[]): string {
  const links = demos.map(
    ({ address, shows }) =>
      `<li><a href="${address}">${escapeHtml(shows)}</a><br><small>${address}</small></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made front page</title>
<style>:root { --shop: #555; }${shopStyle} li { margin: 0 0 12px; }</style></head>
<body><header>Front page made for Ansim</header><div style="padding: 24px"><p>Pages to try:</p><ol>${links.join('')}</ol></div></body></html>`;
}
