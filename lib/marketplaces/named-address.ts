import { type AddressReading, listingBounds as most } from '../core/listing';

/** Longest address kept as it stands; a longer one is replaced by its shortest form. */
const longest = 1000;

/** The address of a listing without query, fragment or credentials, bounded. `short` is a path that names it as well. */
export function namedAddress(url: URL, path: string, short: string): string {
  return `${url.origin}${path.length > longest ? short : path}`;
}

/** The ids that the given addresses name, so far as they are of pages of one listing. */
export function idsNamedIn(
  addresses: readonly string[],
  read: (url: URL) => AddressReading,
  offersSeveral: (address: string) => boolean,
): string[] {
  return addresses.flatMap((address) => {
    const reading = URL.canParse(address) ? read(new URL(address)) : undefined;
    return reading?.kind === 'product' && !offersSeveral(reading.address) ? reading.ids : [];
  });
}

/** The ids, each once, as many as a listing may carry. */
export function distinctIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id.length <= most.idLength).slice(0, most.ids);
}
