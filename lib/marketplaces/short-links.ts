import type { MarketplaceId } from '../core/ids';
import { temuShortLinks } from './temu/address';

/** Hosts whose links name their listing only to who follows them. */
const hosts: readonly { marketplace: MarketplaceId; host: RegExp }[] = [
  { marketplace: 'aliexpress', host: /^(?:a|s\.click|star|best)\.aliexpress\.(?:com|us)$/ },
  { marketplace: 'temu', host: temuShortLinks },
];

/** The shop whose app or advertising partners write such links; undefined for every other address. */
export function shopOfShortLink({ hostname }: URL): MarketplaceId | undefined {
  return hosts.find(({ host }) => host.test(hostname))?.marketplace;
}
