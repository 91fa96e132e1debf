import { readFileSync } from 'node:fs';
import type { Listing } from '../../core/listing';
import type { ListState } from '../../core/lists';
import type { Notice } from '../../core/notice';
import type { NoticeRef } from '../../core/notice-ref';
import type { Match } from '../../core/verdict';
import { type FeedConfig, starterKey } from '../../feed/feed-config';
import { listState } from '../../feed/list-state';
import { packLines } from '../../feed/pack-lines';
import { readNotice } from '../../feed/read-notice';
import { createIndexBuilder } from '../../matching/build-index';
import type { Lexicon } from '../../matching/lexicon/lexicon';
import { openLexicon } from '../../matching/lexicon/open-lexicon';
import { matchNotices } from '../../matching/match-notices';
import { openIndex } from '../../matching/open-index';
import type { EditionFiles } from '../edition/edition-files';
import { readManifest, readPack } from '../edition/read-edition';

/** An edition that can be searched as the extension searches it: through its index, reading the few candidates only. */
export interface OpenFeed {
  state: ListState;
  /** SHA-256 of its manifest, hex. */
  hash: string;
  match(listing: Listing): Match[];
}

/** Notices kept as read: many listings are compared with the same few. */
const mostRead = 4096;

/** A signed edition stands for a configured feed of an authority, an unsigned one for the starter edition. */
const checked: FeedConfig = {
  key: 'checked',
  name: 'checked',
  url: 'https://feed.invalid/',
  keys: [],
  byAuthority: true,
};

/** Opens an edition, its packs held to the manifest; undefined where there is none. */
export async function openFeed(files: EditionFiles, now: Date): Promise<OpenFeed | undefined> {
  const found = await readManifest(files, []);
  if (!found) return undefined;
  const { manifest, hash } = found;
  const packs: { raw: Uint8Array; source: string }[] = [];
  const builder = createIndexBuilder();
  let notices = 0;
  let dropped = 0;
  for (const [pack, entry] of manifest.packs.entries()) {
    const { raw } = await readPack(files, entry);
    packs.push({ raw, source: entry.source });
    for (const place of packLines(raw)) {
      const notice = readNotice(raw.subarray(place.offset, place.offset + place.length), entry.source);
      if (!notice) dropped++;
      else {
        if (notice.withdrawn === undefined) notices++;
        builder.add(notice, { pack, ...place });
      }
    }
  }
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(`the index just built cannot be opened: ${opened.why}`);
  const config = manifest.keyId === 'unsigned' ? undefined : { ...checked, name: files.place };
  const feed = config?.key ?? starterKey;
  const edition = { feed, manifestHash: hash, manifest, verified: now.toISOString(), notices, dropped };

  const lexicon = readLexicon();
  const own = new Set(manifest.sources.filter((source) => source.own).map(({ id }) => id));
  const read = new Map<string, Notice | undefined>();
  const noticeAt = ({ pack, offset, length }: NoticeRef): Notice | undefined => {
    const place = `${pack}:${offset}`;
    if (read.has(place)) return read.get(place);
    const held = packs[pack];
    const notice = held && readNotice(held.raw.subarray(offset, offset + length), held.source);
    const [oldest] = read.size < mostRead ? [] : read.keys();
    if (oldest !== undefined) read.delete(oldest);
    read.set(place, notice);
    return notice;
  };
  return {
    hash,
    state: listState({ config, edition, memory: undefined, now: now.getTime() }),
    match: (listing) =>
      matchNotices(
        listing,
        opened.index
          .candidates(listing, { lexicon })
          .map(noticeAt)
          .filter((notice) => notice !== undefined)
          .map((notice) => ({ feed, byAuthority: !own.has(notice.source), notice })),
        { lexicon },
      ),
  };
}

/** The very file the extension carries. */
function readLexicon(): Lexicon {
  const bytes = readFileSync(new URL('../../../public/lexicon/lexicon.bin', import.meta.url));
  const opened = openLexicon(new Uint8Array(bytes).buffer);
  if (opened.kind === 'unreadable')
    throw new Error(`public/lexicon/lexicon.bin: ${opened.why}. Run: npm run lexicon`);
  return opened.lexicon;
}
