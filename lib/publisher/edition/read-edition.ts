import type { Notice } from '../../core/notice';
import { noticeSchema } from '../../core/notice';
import { type Bytes, ownBytes } from '../../feed/bytes';
import type { FeedConfig } from '../../feed/feed-config';
import { manifestFile, signatureFile } from '../../feed/feed-files';
import { feedBounds, type Manifest, type PackEntry, packFile } from '../../feed/manifest';
import { packLines } from '../../feed/pack-lines';
import { readManifestByHash, readManifest as readSigned } from '../../feed/read-manifest';
import { readNotice } from '../../feed/read-notice';
import { unpack } from '../../feed/unpack';
import { exitCodes } from '../exit-codes';
import { messageOf, PublisherError } from '../publisher-error';
import type { EditionFiles } from './edition-files';
import { sha256 } from './make-packs';

/** A manifest as the extension itself would read it. */
export interface ReadManifest {
  manifest: Manifest;
  /** SHA-256 of its exact bytes, hex. */
  hash: string;
  signature: 'verified' | 'unchecked' | 'none';
}

/**
 * Reads a manifest by the extension's own reader; undefined where the place holds none. With keys its signature must be by
 * one of them; without keys, or without a signature file, nothing is verified but its form. Throws where it is broken.
 */
export async function readManifest(
  files: EditionFiles,
  keys: FeedConfig['keys'],
): Promise<ReadManifest | undefined> {
  const bytes = await files.read(manifestFile, feedBounds.manifest);
  if (bytes === undefined) return undefined;
  const signature = await files.read(signatureFile, feedBounds.signature);
  const hash = sha256(bytes);
  const isChecked = signature !== undefined && keys.length > 0;
  const reading = isChecked
    ? await readSigned(bytes, signature, keys)
    : await readManifestByHash(bytes, hash);
  if (reading.kind === 'fault') {
    throw broken(
      `${files.place}: ${manifestFile}: ${reading.fault.detail}`,
      reading.fault.kind === 'bad-signature'
        ? 'Give the public key it is signed by (build: --previous-key, verify: --public-key), or restore the edition.'
        : undefined,
    );
  }
  return {
    manifest: reading.manifest,
    hash,
    signature: isChecked ? 'verified' : signature === undefined ? 'none' : 'unchecked',
  };
}

/** A pack as the manifest says it is: its uncompressed bytes, and its file as it lies there. Throws where it is not. */
export async function readPack(
  files: EditionFiles,
  pack: PackEntry,
): Promise<{ raw: Bytes; file: Uint8Array }> {
  const name = packFile(pack);
  const file = await files.read(name, feedBounds.rawPack);
  if (file === undefined) throw broken(`${files.place}: ${name} is missing`);
  const unpacked = await unpack(ownBytes(file), pack);
  if (unpacked.kind === 'fault') throw broken(`${files.place}: ${unpacked.fault.detail}`);
  return { raw: unpacked.raw, file };
}

/** The notices of a pack by the extension's own reader, and the lines it would pass over. */
export function noticesOf(
  raw: Bytes,
  source: string,
): { notices: Notice[]; faults: { line: number; what: string }[] } {
  const notices: Notice[] = [];
  const faults: { line: number; what: string }[] = [];
  let line = 0;
  for (const { offset, length } of packLines(raw)) {
    line++;
    const bytes = raw.subarray(offset, offset + length);
    const notice = readNotice(bytes, source);
    if (notice) notices.push(notice);
    else faults.push({ line, what: whyUnread(bytes, source) });
  }
  return { notices, faults };
}

function whyUnread(line: Uint8Array, source: string): string {
  if (line.length > feedBounds.notice) return `longer than ${feedBounds.notice} bytes`;
  try {
    const parsed = noticeSchema.safeParse(JSON.parse(Buffer.from(line).toString('utf8')));
    const [issue] = parsed.error?.issues ?? [];
    return issue ? `${issue.path.join('.')}: ${issue.message}` : `not a notice of the source ${source}`;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

function broken(
  what: string,
  next = 'Restore the edition from its host or a backup, or build it anew.',
): PublisherError {
  return new PublisherError(what, next, exitCodes.failed);
}
