import { adapterVersions } from '../../core/adapter-versions';
import { marketplaceIds } from '../../core/ids';
import { countSelectors } from '../../core/selector-set';
import type { SelectorSet } from '../../core/shop-selectors';
import type { FeedConfig } from '../../feed/feed-config';
import { feedBounds } from '../../feed/manifest';
import { readSelectors, selectorsFile } from '../../feed/selectors-file';
import type { EditionFiles } from '../edition/edition-files';
import { exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import { readSelectorsFile } from './read-selectors-file';

/** Selectors that go with an edition: those of a file, or those of the edition before it for as long as they last. */
export interface EditionSelectors {
  set: SelectorSet;
  /** What is signed and published. */
  body: Uint8Array;
  from: 'file' | 'previous';
  /** Their last day has passed; they are not published. */
  hasEnded: boolean;
}

/**
 * What `--selectors` says, and without it the previous edition's, so that a build on a schedule does not undo a mend. Undefined
 * where there are none.
 */
export async function selectorsToSend(
  { selectors, now }: { selectors?: string; now: string },
  isSigned: boolean,
  previous: { files: EditionFiles; hash: string } | undefined,
  keys: FeedConfig['keys'],
): Promise<EditionSelectors | undefined> {
  if (selectors === 'none') return undefined;
  if (selectors !== undefined) {
    if (!isSigned) {
      throw new PublisherError(
        '--selectors needs --key',
        'Sign the edition: no client takes unsigned selectors.',
      );
    }
    const set = await readSelectorsFile(selectors, now);
    const body = Buffer.from(`${JSON.stringify(set)}\n`);
    return { set, body, from: 'file', hasEnded: hasEnded(set, now) };
  }
  const held = previous && isSigned ? await heldSelectors(previous.files, previous.hash, keys) : undefined;
  return held && { ...held, from: 'previous', hasEnded: hasEnded(held.set, now) };
}

/** The selectors beside an edition; undefined where it has none. Throws where they are not what a client would take. */
export async function heldSelectors(
  files: EditionFiles,
  manifestHash: string,
  keys: FeedConfig['keys'],
): Promise<{ set: SelectorSet; body: Uint8Array; dropped: number } | undefined> {
  const name = selectorsFile(manifestHash);
  const bytes = await files.read(name, feedBounds.selectors);
  if (bytes === undefined) return undefined;
  const reading = await readSelectors(bytes, manifestHash, keys.length > 0 ? keys : 'unchecked');
  if (reading.kind === 'selectors') return reading;
  throw new PublisherError(
    `${files.place}: ${name}: ${reading.why}`,
    'Build the edition anew with --selectors FILE, or with --selectors none.',
    exitCodes.failed,
  );
}

function hasEnded({ until }: SelectorSet, now: string): boolean {
  return Date.parse(until) + 86_400_000 <= Date.parse(now);
}

/** `aliexpress 6 (reader 1), temu 2 (reader 1), until 2027-02-22`, with what keeps a client from using them. */
export function wordsOf(set: SelectorSet): string {
  const shops = marketplaceIds.flatMap((id) => {
    const shop = set.shops[id];
    if (!shop) return [];
    const newest = adapterVersions[id];
    const old = shop.adapter < newest ? `, passed over by this version's reader ${newest}` : '';
    return [`${id} ${countSelectors(shop)} (for reader ${shop.adapter}${old})`];
  });
  return `${shops.join(', ')}, until ${set.until}`;
}
