import type { MarketplaceId } from '../core/ids';

const address =
  /\b(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"'，；、)]*|\bhttps?:\/\/[^\s<>"'，；、)]+/giu;

/** The forms in which an address names a listing: those that authorities write, not every form a marketplace has. */
const listingForms: readonly { marketplace: MarketplaceId; host: RegExp; id: RegExp }[] = [
  {
    marketplace: 'aliexpress',
    host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/i,
    id: /\/(?:item|i)\/(?:[^/?#]*\/)?(\d{8,20})(?:\.html)?(?:[/?#]|$)|[?&](?:productId|productIds|itemId|item_id)=(\d{8,20})/i,
  },
  {
    marketplace: 'temu',
    host: /(?:^|\.)temu\.com$/i,
    id: /-g-(\d{10,20})\.html|[?&]goods_id=(\d{10,20})/i,
  },
];

/** Takes the addresses out of a text: those of listings with their ids, the others as they are. */
export function listingAddressesIn(text: string): {
  listings: { marketplace: MarketplaceId; id: string }[];
  others: string[];
  rest: string;
} {
  const listings: { marketplace: MarketplaceId; id: string }[] = [];
  const others: string[] = [];
  const rest = text.replace(address, (written) => {
    if (written.includes('@')) return written;
    // The full stop of the sentence.
    const found = written.replace(/[.:!]+$/u, '');
    const host = hostOf(found);
    const form = listingForms.find((each) => each.host.test(host));
    const ids = form?.id.exec(found);
    const id = ids?.[1] ?? ids?.[2];
    if (form && id !== undefined) listings.push({ marketplace: form.marketplace, id });
    else others.push(found);
    // The host stays, so that a named marketplace is still seen to be named.
    return ` ${host} `;
  });
  return { listings, others, rest };
}

function hostOf(found: string): string {
  return found
    .replace(/^https?:\/\//i, '')
    .replace(/[/:?#].*$/su, '')
    .toLowerCase();
}
