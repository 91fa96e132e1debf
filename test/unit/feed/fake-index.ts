import type { Notice } from '../../../lib/core/notice';
import type { NoticeRef } from '../../../lib/core/notice-ref';
import type { MatchIndexBuilder } from '../../../lib/matching/match-index';

/** An index that only remembers where each notice lies, so that the feed's tests need no matcher. */
export function createFakeBuilder(): MatchIndexBuilder {
  const entries: [string, NoticeRef][] = [];
  return {
    add(notice: Notice, ref: NoticeRef) {
      if (notice.withdrawn === undefined) entries.push([notice.id, ref]);
    },
    finish() {
      const bytes = new TextEncoder().encode(JSON.stringify(entries));
      return new Uint8Array(bytes).buffer;
    },
  };
}

export function readFakeIndex(index: ArrayBuffer): Map<string, NoticeRef> {
  return new Map(JSON.parse(new TextDecoder().decode(index)) as [string, NoticeRef][]);
}
