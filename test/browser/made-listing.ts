/** What a made page sells. Invented: no shop's page, seller or review is in here. */
export interface MadeListing {
  /** The id in the address. On AliExpress's US site give the US twin, and the global one as `globalId`. */
  id: string;
  globalId?: string;
  title: string;
  /** Rows of the specification, brand and model among them. */
  attributes?: { name: string; value: string }[];
  language?: 'ko' | 'en';
  /** AliExpress: `us` is the `.us` site. Temu: the first part of the path, `kr`, `us`, `uk` … */
  region?: string;
  price?: string;
  seller?: string;
  categories?: string[];
  options?: string[];
  soldOut?: boolean;
}

/** Milliseconds until a made page has filled in what its own script brings, as the shops' pages do. */
export const fillsAfter = 400;

export function withDefaults(
  listing: MadeListing,
): Required<Omit<MadeListing, 'globalId'>> & { globalId: string } {
  const korean = listing.language === 'ko';
  return {
    attributes: [],
    language: 'en',
    region: korean ? 'kr' : 'us',
    price: korean ? '₩12,900' : 'US $9.90',
    seller: 'Made-up Goods Store',
    categories: korean ? ['홈', '지어낸 물건'] : ['Home', 'Made-up goods'],
    options: korean ? ['빨강', '파랑'] : ['Red', 'Blue'],
    soldOut: false,
    globalId: listing.id,
    ...listing,
  };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
}

/** JSON that may stand in a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A grey picture without a request. */
export const picture =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22360%22 height=%22360%22%3E%3Crect width=%22360%22 height=%22360%22 fill=%22%23ddd%22/%3E%3C/svg%3E';

/** Just enough looks for a picture of the warning to stand on something like a shop. */
export const shopStyle = `
  body { margin: 0; font: 15px/1.5 system-ui, 'Noto Sans CJK KR', sans-serif; color: #222; background: #fff; }
  header { padding: 14px 24px; background: var(--shop); color: #fff; font-weight: 700; font-size: 20px; }
  main { display: grid; grid-template-columns: minmax(0, 360px) minmax(0, 1fr); gap: 24px; max-width: 1120px; margin: 0 auto; padding: 24px; }
  main img { width: 100%; aspect-ratio: 1; background: #eee; }
  nav { grid-column: 1 / -1; color: #777; }
  h1 { font-size: 20px; margin: 0 0 8px; overflow-wrap: anywhere; }
  .price { font-size: 26px; font-weight: 700; }
  .buy { padding: 12px 28px; border: 0; border-radius: 24px; background: var(--shop); color: #fff; font: inherit; font-weight: 700; }
  .row { display: flex; gap: 16px; padding: 6px 0; border-bottom: 1px solid #eee; }
  .row > :first-child { width: 40%; color: #777; }
  @media (max-width: 640px) { main { grid-template-columns: 1fr; padding: 12px; } }
`;
