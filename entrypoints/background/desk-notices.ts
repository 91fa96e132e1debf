import type { Listing } from '../../lib/core/listing';
import type { ListState } from '../../lib/core/lists';
import type { Notice } from '../../lib/core/notice';
import type { Match } from '../../lib/core/verdict';
import { findNotices } from '../../lib/store/find-notices';
import type { DeskParts } from './parts';

/** A notice as a list on this computer has it. */
export interface FoundNotice {
  match: Match;
  /** The lists find the two alike themselves; otherwise the notice is shown for comparison only. */
  isMatch: boolean;
}

/** What the lists here know of the notices that were reported, and what ties the listings to them. In the order asked for. */
export async function findDeskNotices(
  asked: readonly { notice: string | undefined; listing: Listing }[],
  parts: DeskParts,
): Promise<{ lists: ListState[]; notices: (FoundNotice | undefined)[] }> {
  const opened = await parts.lists.open().catch(() => undefined);
  const lists = opened?.states ?? [];
  const notices: (FoundNotice | undefined)[] = [];
  for (const { notice, listing } of asked) {
    if (notice === undefined) notices.push(undefined);
    else {
      // A lexicon or list that cannot be read costs the comparison, not the desk.
      const matches = (await opened?.match(listing).catch(() => [])) ?? [];
      const match = matches.find((each) => each.notice.id === notice);
      notices.push(match && { match, isMatch: true });
    }
  }
  const missing = new Set(asked.map(({ notice }, at) => (notices[at] ? undefined : notice)).filter(isText));
  const held = await heldNotices(missing, lists, parts);
  return { lists, notices: notices.map((found, at) => found ?? held.get(asked[at]?.notice ?? '')) };
}

/** A notice by its name as the first list here has it, compared with nothing; with the lists, which name who published it. */
export async function findNamedNotice(
  id: string,
  parts: Pick<DeskParts, 'lists' | 'store' | 'sync'>,
): Promise<{ match: Match; lists: ListState[] } | undefined> {
  const lists = (await parts.lists.open()).states;
  const found = (await heldNotices(new Set([id]), lists, parts)).get(id);
  return found && { match: found.match, lists };
}

async function heldNotices(
  ids: ReadonlySet<string>,
  lists: readonly ListState[],
  parts: Pick<DeskParts, 'store' | 'sync'>,
): Promise<Map<string, FoundNotice>> {
  const held = new Map<string, FoundNotice>();
  for (const list of lists) {
    const left = new Set([...ids].filter((id) => !held.has(id)));
    const found = await findNotices(parts.store, list.feed, left, parts.sync);
    for (const [id, notice] of found) held.set(id, { match: unmatched(list, notice), isMatch: false });
  }
  return held;
}

function unmatched({ feed, byAuthority, sources }: ListState, notice: Notice): Match {
  const isOwn = sources.some(({ own, id }) => own === true && id === notice.source);
  return { feed, byAuthority: byAuthority && !isOwn, notice, level: 'possible', evidence: [] };
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
