import { listingBounds as most } from '../core/listing';

/** Longest address kept as it stands; a longer one is replaced by its shortest form. */
const longest = 1000;

/** The address of a listing without query, fragment or credentials, bounded. `short` is a path that names it as well. */
export function namedAddress(url: URL, path: string, short: string): string {
  return `${url.origin}${path.length > longest ? short : path}`;
}

/** The ids, each once, as many as a listing may carry. */
export function distinctIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id.length <= most.idLength).slice(0, most.ids);
}
