/** Names of a feed's files at its address, without anything that reads them. */
export const manifestFile = 'manifest.json';
export const signatureFile = 'manifest.sig';
/** What a feed is called and who signs it, for who subscribes to it; see `feed-key.ts`. */
export const feedKeyFile = 'feed-key.txt';
