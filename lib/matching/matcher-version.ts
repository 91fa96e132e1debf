/**
 * The version of keys, tokens, tables and layout together. Raise it whenever one of them changes what an index holds: a
 * stored index of another version is built anew.
 */
export const matcherVersion = 6;
