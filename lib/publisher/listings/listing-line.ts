import type { z } from 'zod';
import { marketplaceIds } from '../../core/ids';
import { availabilities, type Listing, listingBounds as most } from '../../core/listing';
import { listingSchema } from '../../core/listing-schema';

/** What a line may hold: the field, what it holds, and what it is where it is left out. */
export const listingColumns: readonly { field: keyof Listing; about: string; otherwise?: unknown }[] = [
  { field: 'marketplace', about: marketplaceIds.map((id) => `"${id}"`).join(' or ') },
  { field: 'ids', about: 'every id the listing answers to, its own first: ["1005…"], digits as text' },
  { field: 'titles', about: 'every form of the title, best first', otherwise: [] },
  { field: 'brands', about: 'stated brands, from labelled fields only', otherwise: [] },
  { field: 'models', about: 'stated models, likewise', otherwise: [] },
  {
    field: 'attributes',
    about: 'rows of the specification: [{"name", "value"}]; brand, model, barcode are read from them',
    otherwise: [],
  },
  { field: 'gtins', about: '14 digits as text, with zeros in front', otherwise: [] },
  { field: 'certificates', about: 'certificate numbers from labelled fields', otherwise: [] },
  { field: 'address', about: 'the address without query', otherwise: '' },
  { field: 'region', about: 'the region the page is for: "kr"' },
  { field: 'pictures', about: 'picture keys', otherwise: [] },
  { field: 'seller', about: '{"id", "name"}' },
  { field: 'categories', about: 'from the root down', otherwise: [] },
  { field: 'price', about: 'as the page prints it' },
  { field: 'options', about: 'names of the choices a buyer has', otherwise: [] },
  {
    field: 'availability',
    about: availabilities.map((each) => `"${each}"`).join(', '),
    otherwise: 'unknown',
  },
];

/** Bytes of a line. A listing at every bound of the format, each character escaped, stays below. */
export const mostLineBytes = 2 * 1024 * 1024;

export type ListingLine =
  | { kind: 'listing'; listing: Listing }
  | { kind: 'empty' }
  | { kind: 'fault'; fault: string };

const defaults = Object.fromEntries(
  listingColumns.flatMap(({ field, otherwise }) => (otherwise === undefined ? [] : [[field, otherwise]])),
);
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The listing on one line, its labelled rows understood as the worker does; what may be empty may be left out. */
export function readListingLine(bytes: Uint8Array): ListingLine {
  let value: unknown;
  try {
    const text = decoder.decode(bytes);
    if (text.trim() === '') return { kind: 'empty' };
    value = JSON.parse(text);
  } catch (thrown) {
    // JSON.parse quotes the line; a fault is a sentence, not the line again.
    const why =
      thrown instanceof SyntaxError ? thrown.message.replace(/,? ?"[\s\S]*/u, '') : 'it is no UTF-8';
    return fault(`not JSON: ${why || 'one listing a line, as a JSON object'}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('not a JSON object');
  const parsed = listingSchema.safeParse({ ...defaults, ...value });
  if (parsed.success) return { kind: 'listing', listing: parsed.data };
  return fault(parsed.error.issues.slice(0, 3).map(sentence).join('; '));
}

function fault(text: string): ListingLine {
  return { kind: 'fault', fault: text.slice(0, 500) };
}

function sentence(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return `${path === '' ? '' : `${path}: `}no such field: ${issue.keys.join(', ')}`;
  const column = listingColumns.find(({ field }) => field === issue.path[0]);
  if (column?.field === 'ids') return `${path}: digits as text, 1 to ${most.ids} of them`;
  if (issue.code === 'invalid_format' || issue.code === 'invalid_value')
    return `${path}: must be ${column?.about}`;
  return `${path}: ${issue.message}`;
}
