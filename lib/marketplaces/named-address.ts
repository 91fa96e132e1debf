import { type AddressReading, listingBounds as most, type WallKind } from '../core/listing';

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
  return [...new Set(addresses)].flatMap((address) => {
    const reading = URL.canParse(address) ? read(new URL(address)) : undefined;
    return reading?.kind === 'product' && !offersSeveral(reading.address) ? reading.ids : [];
  });
}

/** The ids, each once, as many as a listing may carry. */
export function distinctIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id.length <= most.idLength).slice(0, most.ids);
}

/**
 * The listing that a wall says it stands in front of, in one of these parameters of its address, now and then encoded once
 * more. Never a wall in front of a wall: such an address could name itself for ever.
 */
export function behindWall(
  url: URL,
  parameters: readonly string[],
  wall: WallKind,
  shop: { base: string; isWall: (url: URL) => boolean; read: (url: URL) => AddressReading },
): AddressReading | undefined {
  for (const parameter of parameters) {
    const target = decoded(url.searchParams.get(parameter) ?? '');
    if (target === '' || !URL.canParse(target, shop.base)) continue;
    const page = new URL(target, shop.base);
    const reading = shop.isWall(page) ? undefined : shop.read(page);
    if (reading?.kind === 'product') return { ...reading, kind: 'wall', wall };
  }
  return undefined;
}

/** A text without the encoding it may still have; as it stands where it has a stray percent sign. */
export function decoded(text: string): string {
  if (!/^(?:https?%3a|%2f|%5b)/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
