import { gunzipSync } from 'node:zlib';
import type { Notice } from '../../core/notice';
import { type Bytes, ownBytes } from '../../feed/bytes';
import type { Manifest, PackEntry } from '../../feed/manifest';
import { exitCodes } from '../exit-codes';
import { messageOf, PublisherError } from '../publisher-error';
import type { EditionFiles } from './edition-files';
import type { PinnedKey } from './keys';
import { compressPack } from './make-packs';
import { type EditionNotes, noNotes, notesFile, notesSchema } from './publisher-notes';
import { noticesOf, readManifest, readPack } from './read-edition';

/** The edition a new one follows. */
export interface Previous {
  place: string;
  manifest: Manifest;
  hash: string;
  /** The notices of a source, unpacked anew each time: hold one source's at a time. */
  noticesOf(source: string): Notice[];
  /** Ids of the notices that stand. */
  standing: ReadonlySet<string>;
  notes: EditionNotes;
  /** Compressed packs by hash, to be taken over byte for byte. */
  packs: Map<string, Uint8Array>;
  /** The uncompressed bytes of a pack of it. */
  raw(hash: string): Uint8Array | undefined;
  /** Further files that lie beside it. */
  files: EditionFiles;
}

const mostNotesBytes = 32 * 1024 * 1024;

/**
 * Reads the edition a new one follows, every pack checked; undefined where the place holds none. Where keys are given and it
 * is signed, the signature must be by one of them; an edition from an address must be signed by one of them.
 */
export async function loadPrevious(
  files: EditionFiles,
  { keys, fromAddress }: { keys: PinnedKey[]; fromAddress: boolean },
): Promise<Previous | undefined> {
  const read = await readManifest(files, keys);
  if (!read) return undefined;
  if (fromAddress && read.signature !== 'verified') {
    throw new PublisherError(
      `${files.place}: nothing verifies the previous edition`,
      'Give the public key it is signed by (--previous-key BASE64), or name a folder that you trust.',
      exitCodes.failed,
    );
  }
  const standing = new Set<string>();
  const packs = new Map<string, Uint8Array>();
  /** As they are kept: where a host unpacked them on the way, they are packed again. */
  const kept = new Map<string, Uint8Array>();
  for (const pack of read.manifest.packs) {
    const { raw, file } = await readPack(files, pack);
    if (file.byteLength === pack.bytes) packs.set(pack.hash, file);
    kept.set(pack.hash, file.byteLength === pack.bytes ? file : compressPack(raw));
    for (const { id, withdrawn } of readAll(raw, pack, files.place))
      if (withdrawn === undefined) standing.add(id);
  }
  const rawOf = (hash: string) => {
    const file = kept.get(hash);
    return file && ownBytes(gunzipSync(file));
  };
  return {
    place: files.place,
    manifest: read.manifest,
    hash: read.hash,
    noticesOf: (source) =>
      read.manifest.packs
        .filter((pack) => pack.source === source)
        .flatMap((pack) => readAll(rawOf(pack.hash) ?? new Uint8Array(), pack, files.place)),
    standing,
    notes: await readNotes(files, read.hash),
    packs,
    raw: rawOf,
    files,
  };
}

function readAll(raw: Bytes, pack: PackEntry, place: string): Notice[] {
  const { notices, faults } = noticesOf(raw, pack.source);
  const [fault] = faults;
  if (!fault) return notices;
  // Passing over it would withdraw a notice nobody withdrew.
  throw new PublisherError(
    `${place}: pack ${pack.hash}, line ${fault.line}: ${fault.what}`,
    'The edition was written by another version of this command: build with that one, or start anew with --previous none.',
    exitCodes.failed,
  );
}

/** Notes help to withdraw and to notice losses; where there are none the publisher waits one fetch longer. */
async function readNotes(files: EditionFiles, hash: string): Promise<EditionNotes> {
  const bytes = await files.read(notesFile, mostNotesBytes);
  if (bytes === undefined) return noNotes;
  try {
    const notes = notesSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return notes.editions[hash] ?? noNotes;
  } catch (thrown) {
    throw new PublisherError(
      `${files.place}: ${notesFile} cannot be read (${messageOf(thrown)})`,
      'Remove the file: withdrawals by absence then wait for one fetch more.',
    );
  }
}
