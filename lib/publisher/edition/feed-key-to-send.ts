import { groupedFingerprint } from '../../core/fingerprint';
import { looksLikeAuthority } from '../../core/likeness';
import { feedKeyFile } from '../../feed/feed-files';
import { feedKeyBody, feedKeyLimit, readFeedKey } from '../../feed/feed-key';
import { selectorsFileBytes } from '../../feed/selectors-file';
import { exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import type { EditionFiles } from './edition-files';
import { readPublicKey, type SigningKey } from './keys';

/** What lets people subscribe to a feed by its address, and what they are to be told beside it. */
export interface SentFeedKey {
  bytes: Uint8Array;
  name: string;
  /** In groups. */
  fingerprint: string;
}

/**
 * The file that says what a feed is called and who signs it: by `--name` and `--spare-key`, or that of the edition before.
 * Undefined where there is none.
 */
export async function feedKeyToSend(
  { name, spareKeys }: { name?: string; spareKeys: string[] },
  key: SigningKey | undefined,
  previous: { files: EditionFiles } | undefined,
): Promise<SentFeedKey | undefined> {
  if (name === undefined) {
    if (spareKeys.length > 0)
      throw new PublisherError('--spare-key needs --name', 'Say what the list is called: --name NAME.');
    return key && previous ? heldFeedKey(previous.files, key) : undefined;
  }
  if (!key)
    throw new PublisherError('--name needs --key', 'Sign the edition: nobody can subscribe to another.');
  if (looksLikeAuthority(name))
    throw new PublisherError(
      `--name ${name} would be taken for a public authority, and no extension would subscribe to it`,
      'Give it the name of your own group.',
    );
  const keys = [key.publicKey, ...spareKeys.map((spare) => readPublicKey(spare).publicKey)];
  const body = bodyOf(name, keys);
  return sent(selectorsFileBytes(key.signFeedKey(body), body), feedKeyFile);
}

function bodyOf(name: string, keys: string[]): Uint8Array {
  try {
    return feedKeyBody({ format: 1, name, keys });
  } catch {
    throw new PublisherError(
      `--name ${name}, with ${keys.length} keys, is nothing an extension would take`,
      'A name has at most 80 characters in one line, none of them hidden; up to three spare keys, each once.',
    );
  }
}

/** That of the edition before goes on, for as long as the key that signs this one is among its keys. */
async function heldFeedKey(files: EditionFiles, key: SigningKey): Promise<SentFeedKey | undefined> {
  const bytes = await files.read(feedKeyFile, feedKeyLimit);
  if (!bytes) return undefined;
  const held = await sent(bytes, `${files.place}: ${feedKeyFile}`);
  const { keys } = await read(bytes, files.place);
  if (keys.some(({ id }) => id === key.id)) return held;
  throw new PublisherError(
    `${files.place}: ${feedKeyFile} names other keys than the one this edition is signed by`,
    'Say anew what the list is called: --name NAME. Who subscribed before has to subscribe again.',
  );
}

async function sent(bytes: Uint8Array, place: string): Promise<SentFeedKey> {
  const { name, fingerprint } = await read(bytes, place);
  return { bytes, name, fingerprint: groupedFingerprint(fingerprint) };
}

/** The file as a client would read it. */
async function read(bytes: Uint8Array, place: string) {
  const reading = await readFeedKey(bytes);
  if (reading.kind === 'feed-key') return reading;
  throw new PublisherError(
    `${place} is not what a client would take: ${reading.why}`,
    'Build with --name NAME to make it anew.',
    exitCodes.failed,
  );
}

/** What an edition's own file says, for who looks at it; undefined where it has none. */
export async function seenFeedKey(files: EditionFiles): Promise<SentFeedKey | undefined> {
  const bytes = await files.read(feedKeyFile, feedKeyLimit);
  return bytes && sent(bytes, `${files.place}: ${feedKeyFile}`);
}
