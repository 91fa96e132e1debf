import type { Notice } from '../core/notice';
import type { Bytes } from '../feed/bytes';
import type { EditionStore } from '../feed/edition-store';
import { heldPack } from '../feed/held-pack';
import { readNotice } from '../feed/read-notice';

/**
 * Notices of an edition by their ids, withdrawn ones too. The index knows listings and not ids, so the packs of their sources are
 * gone through; only lines that hold such an id are parsed.
 */
export async function findNotices(
  store: Pick<EditionStore, 'edition' | 'pack' | 'dropPack'>,
  feed: string,
  ids: ReadonlySet<string>,
  ports: { pause(): Promise<void> },
): Promise<Map<string, Notice>> {
  const found = new Map<string, Notice>();
  const edition = ids.size > 0 ? await store.edition(feed) : undefined;
  const wanted = [...ids].map((id) => ({ id, source: id.slice(0, id.indexOf(':')) }));
  for (const entry of edition?.manifest.packs ?? []) {
    const here = wanted.filter(({ id, source }) => source === entry.source && !found.has(id));
    if (here.length === 0) continue;
    const raw = await heldPack(store, entry);
    if (!raw) continue;
    const text = oneCharacterAByte.decode(raw);
    for (const { id } of here) {
      const notice = noticeAt(raw, text, id, entry.source);
      if (notice) found.set(id, notice);
    }
    await ports.pause();
  }
  return found;
}

/** What it makes of a byte is of no account: both sides of the comparison are decoded so, and places are places of bytes. */
const oneCharacterAByte = new TextDecoder('latin1');

function noticeAt(raw: Bytes, text: string, id: string, source: string): Notice | undefined {
  const written = `"id":${JSON.stringify(id)}`;
  const at = text.indexOf(oneCharacterAByte.decode(new TextEncoder().encode(written)));
  if (at === -1) return undefined;
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const notice = readNotice(raw.subarray(start, end === -1 ? raw.length : end), source);
  return notice?.id === id ? notice : undefined;
}
