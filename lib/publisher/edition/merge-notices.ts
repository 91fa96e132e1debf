import type { Notice } from '../../core/notice';

/** Each notice once, in the order of first appearance; what several documents say of it is put together by `mergeSame`. */
export function mergeNotices(
  notices: Iterable<Notice>,
  mergeSame: (a: Notice, b: Notice) => Notice,
): Notice[] {
  const byId = new Map<string, Notice>();
  for (const notice of notices) {
    const before = byId.get(notice.id);
    byId.set(notice.id, before ? mergeSame(before, notice) : notice);
  }
  return [...byId.values()];
}
