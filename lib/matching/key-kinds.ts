/** The kinds of keys a notice is found by, one table of the index each, strongest first. The order is part of its layout. */
export const keyKinds = ['listing-id', 'gtin', 'certificate', 'model'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** The keys of a notice or a listing, each once; a map has each with its own text. */
export type LookupKeys = Record<KeyKind, ReadonlySet<string> | ReadonlyMap<string, string>>;
