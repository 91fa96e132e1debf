import type { Notice } from '../../core/notice';
import { judgeChange } from '../../feed/judge-edition';
import type { Manifest } from '../../feed/manifest';
import type { GatheredSource } from './gather-source';
import type { Previous } from './load-previous';

/** A client that holds the previous edition judges the difference: what it would say, where it would wait. */
export function heldBackAs(
  sources: readonly GatheredSource[],
  previous: Previous | undefined,
  manifest: Manifest,
): string | undefined {
  if (!previous) return undefined;
  const before = standing([...previous.notices.values()].flat());
  const after = standing(sources.flatMap((source) => source.notices));
  const gone = [...before].filter((id) => !after.has(id)).length;
  const added = [...after].filter((id) => !before.has(id)).length;
  const judged = judgeChange({ before: before.size, gone, added }, manifest, {
    sequence: previous.manifest.sequence,
    waiting: undefined,
  });
  return judged.kind === 'held' ? judged.fault.detail : undefined;
}

function standing(notices: readonly Notice[]): Set<string> {
  return new Set(notices.filter((notice) => notice.withdrawn === undefined).map((notice) => notice.id));
}
