import type { FoundNotice } from '../core/found-notice';
import type { NoticeRef } from '../core/notice-ref';
import type { HoldingNotice } from '../core/word-news';
import { howHeld, type Watched } from '../matching/search/holds-words';

/** Reads the notices of a list by their places. */
export type ReadNotices = (refs: NoticeRef[]) => Promise<FoundNotice[]>;

/** Notices that are compared with words in one go: a few milliseconds. */
const comparedAtOnce = 50;

/**
 * Those of the notices that hold words, with how and where. Read and compared a portion at a time: all at once would hold the
 * worker for tens of milliseconds.
 */
export async function heldNotices(
  read: ReadNotices,
  refs: readonly NoticeRef[],
  watched: Watched,
): Promise<{ ref: NoticeRef; found: HoldingNotice }[]> {
  const held: { ref: NoticeRef; found: HoldingNotice }[] = [];
  for (let at = 0; at < refs.length; at += comparedAtOnce) {
    for (const { ref, found } of await readEach(read, refs.slice(at, at + comparedAtOnce))) {
      const how = howHeld(found.notice, watched);
      if (how) held.push({ ref, found: { ...found, held: how } });
    }
  }
  return held;
}

/** One that cannot be read may be left out of what is read together: then each is read by itself. */
async function readEach(
  read: ReadNotices,
  refs: NoticeRef[],
): Promise<{ ref: NoticeRef; found: FoundNotice }[]> {
  const together = await read(refs);
  const each =
    together.length === refs.length
      ? together.map((found) => [found])
      : await Promise.all(refs.map((ref) => read([ref])));
  return refs.flatMap((ref, at) => (each[at] ?? []).map((found) => ({ ref, found })));
}
