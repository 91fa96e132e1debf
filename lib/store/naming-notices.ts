import type { Notice } from '../core/notice';
import type { EditionStore, StoredEdition } from '../feed/edition-store';
import { heldPack } from '../feed/held-pack';
import { readNotice } from '../feed/read-notice';

/** How a notice that names a listing has it written down: text within a notice would have its quotes escaped. */
const naming = '"listings":[{';

/** What a byte is made of is of no account: places are places of bytes. */
const oneCharacterAByte = new TextDecoder('latin1');

/**
 * Visits the notices of an edition that name a listing: only these are parsed. A pack that is not there is passed over, and
 * fetched again by the next sync. Rejects with the signal's reason when it stops.
 */
export async function visitNamingNotices(
  store: Pick<EditionStore, 'pack' | 'dropPack'>,
  { manifest: { packs } }: Pick<StoredEdition, 'manifest'>,
  ports: { pause(): Promise<void>; signal: AbortSignal },
  visit: (notice: Notice) => void,
): Promise<void> {
  for (const entry of packs) {
    const raw = await heldPack(store, entry);
    if (!raw) continue;
    const text = oneCharacterAByte.decode(raw);
    for (let at = text.indexOf(naming); at !== -1; ) {
      const end = text.indexOf('\n', at);
      const until = end === -1 ? raw.length : end;
      const notice = readNotice(raw.subarray(text.lastIndexOf('\n', at) + 1, until), entry.source);
      if (notice) visit(notice);
      at = text.indexOf(naming, until);
    }
    await ports.pause();
    ports.signal.throwIfAborted();
  }
}
