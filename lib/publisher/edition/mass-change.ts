import { judgeChange } from '../../feed/judge-edition';
import type { Manifest } from '../../feed/manifest';
import type { KeptSource } from './gather-all';
import type { Previous } from './load-previous';

/** A client that holds the previous edition judges the difference: what it would say, where it would wait. */
export function heldBackAs(
  sources: readonly KeptSource[],
  previous: Previous | undefined,
  manifest: Manifest,
): string | undefined {
  if (!previous) return undefined;
  const before = previous.standing;
  const after = new Set<string>();
  for (const { notices } of sources)
    for (const { id, isStanding } of notices.lines()) if (isStanding) after.add(id);
  const gone = [...before].filter((id) => !after.has(id)).length;
  const added = [...after].filter((id) => !before.has(id)).length;
  const judged = judgeChange({ before: before.size, gone, added }, manifest, {
    sequence: previous.manifest.sequence,
    waiting: undefined,
  });
  return judged.kind === 'held' ? judged.fault.detail : undefined;
}
