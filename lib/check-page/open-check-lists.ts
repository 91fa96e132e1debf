import type { Listing } from '../core/listing';
import type { Notice } from '../core/notice';
import type { NoticeRef } from '../core/notice-ref';
import { oneReadingEach } from '../core/one-reading-each';
import { type Bytes, ownBytes } from '../feed/bytes';
import type { FeedConfig } from '../feed/feed-config';
import { listState } from '../feed/list-state';
import { packFile } from '../feed/manifest';
import { readNotice } from '../feed/read-notice';
import { type HeldTo, unpack } from '../feed/unpack';
import { openLexicon } from '../matching/lexicon/open-lexicon';
import { matchNotices } from '../matching/match-notices';
import { openIndex } from '../matching/open-index';
import type { AskedLists } from './answer-question';
import { bytesToLoad, type CheckFiles, checkFile, checkFilesSchema, mostCheckFile } from './check-files';
import { searchWords } from './search-words';

/** A file of the site's data, its bytes; rejects where it is not there. */
export type LoadFile = (name: string, most: number) => Promise<Uint8Array>;

/** The lists, whole in this page: from now on nothing is loaded. */
export interface CheckLists {
  /** As the list stands now; one that expires while the page is open says so. */
  at(now: Date): AskedLists;
}

/** Reads what there is to load. */
export async function readCheckFiles(load: LoadFile): Promise<CheckFiles> {
  const bytes = await load(checkFile, mostCheckFile);
  return checkFilesSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** Loads everything and opens it. Rejects where anything is missing or is not what it should be. */
export async function openCheckLists(
  files: CheckFiles,
  load: LoadFile,
  loaded: (bytes: number) => void,
): Promise<CheckLists> {
  const { manifest, manifestHash: hash } = files;
  let left = bytesToLoad(files);
  const unpacked = async (name: string, entry: HeldTo): Promise<Bytes> => {
    const read = await unpack(ownBytes(await load(name, entry.rawBytes)), entry);
    if (read.kind === 'fault') throw new Error(read.fault.detail);
    left -= entry.bytes;
    loaded(left);
    return read.raw;
  };
  const index = openIndex((await unpacked(files.index.name, files.index)).buffer);
  const lexicon = openLexicon((await unpacked(files.lexicon.name, files.lexicon)).buffer);
  if (index.kind === 'unreadable') throw new Error(index.why);
  if (lexicon.kind === 'unreadable') throw new Error(lexicon.why);
  // As blobs the browser may put them on its disk: a phone has little memory.
  const packs = await severalAtOnce(manifest.packs, async (pack) => ({
    source: pack.source,
    blob: new Blob([await unpacked(packFile(pack), pack)]),
  }));

  const config = configOf(files);
  const feed = config.key;
  const edition = { feed, manifestHash: hash, manifest, verified: manifest.generated, dropped: 0 };
  const own = new Set(manifest.sources.filter((source) => source.own).map(({ id }) => id));
  const byAuthority = ({ source }: Notice) => !own.has(source);
  const noticeAt = async ({ pack, offset, length }: NoticeRef): Promise<Notice | undefined> => {
    const held = packs[pack];
    if (!held) return undefined;
    const bytes = await held.blob.slice(offset, offset + length).arrayBuffer();
    return readNotice(new Uint8Array(bytes), held.source);
  };
  const noticesAt = async (refs: NoticeRef[]) => {
    const read = await Promise.all(refs.map(noticeAt));
    return read
      .filter((notice) => notice !== undefined)
      .map((notice) => ({ feed, byAuthority: byAuthority(notice), notice }));
  };
  return {
    at(now) {
      const withNotices = { ...edition, notices: files.notices };
      const states = [listState({ config, edition: withNotices, memory: undefined, now: now.getTime() })];
      const words = { lexicon: lexicon.lexicon };
      return {
        states,
        match: async (listing: Listing) => {
          const candidates = await noticesAt(index.index.candidates(listing, words));
          return oneReadingEach(matchNotices(listing, candidates, words), states);
        },
        search: async (text, most) => {
          const { refs, ...rest } = index.index.search(text, most);
          return { found: await noticesAt(refs), ...rest };
        },
        searchWords: (text, most) =>
          searchWords([{ index: index.index, read: noticesAt }], text, most, lexicon.lexicon),
      };
    },
  };
}

/** A signed edition stands for a feed that is followed. */
function configOf({ name }: CheckFiles): FeedConfig {
  return { key: 'record', name, url: 'https://record.invalid/', keys: [], byAuthority: true };
}

/** As many as browsers ask one host for at a time; each waits mostly for the network. */
const atOnce = 6;

/** Answers in the order of what was asked; the first failure is everybody's. */
async function severalAtOnce<Asked, Answer>(
  all: readonly Asked[],
  answer: (each: Asked) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const left = all.entries();
  const work = async () => {
    for (const [at, each] of left) answers[at] = await answer(each);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}
