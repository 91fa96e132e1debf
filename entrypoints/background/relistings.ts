import { emptyListing, type Listing, type Reading } from '../../lib/core/listing';
import { productKey } from '../../lib/core/own-product';
import type { PopupState } from '../../lib/core/popup-state';
import {
  afterProposal,
  joinTimelines,
  knownKey,
  momentsOf,
  type Relisting,
  seenAgain,
} from '../../lib/core/relisting';
import type { RelistingsPage, SightingsFileKind } from '../../lib/core/relistings-page';
import type { ListingName } from '../../lib/core/report';
import type { SavedFile } from '../../lib/core/saved-file';
import { sightingsFile } from '../../lib/core/sightings-file';
import { sightingsTable } from '../../lib/core/sightings-table';
import type { Match, Verdict } from '../../lib/core/verdict';
import { visitSighting } from '../../lib/core/visit-sighting';
import {
  composeRelistingLine,
  composeRelistings,
  sightingsShown,
} from '../../lib/language/compose-relistings';
import { goneOfSameSeller, knownListings, proposeRelisting } from '../../lib/matching/propose-relisting';
import { soughtFor } from '../../lib/matching/sought-sightings';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';
import type { TabState } from './tab-states';

/** Listings of one seller and title are few; what is beyond is left. */
const sameSellerAtMost = 5;
/** So many proposals are shown. */
const proposalsShown = 200;

/**
 * Keeps what a visit saw of a listing that a notice names, and looks whether another listing may be such a one put up again;
 * where the user has switched that on, and never at a verdict's cost.
 */
export async function noteVisit(
  { reading, opened, document }: Pick<TabState, 'reading' | 'opened' | 'document'>,
  verdict: Verdict | undefined,
  parts: Parts,
): Promise<void> {
  const { visitSightings, visitCountry } = await parts.settings.get();
  if (!visitSightings) return;
  const at = new Date(opened);
  const seen = visitSighting(reading, verdict, at, visitCountry);
  if (seen.kind === 'none') return lookForRelisting(reading, verdict, at, parts);
  const { sighting, page } = seen;
  await parts.sightings.keepVisit({ sighting, page, ...(document !== undefined && { document }) });
}

async function lookForRelisting(
  reading: Reading,
  verdict: Verdict | undefined,
  at: Date,
  parts: Parts,
): Promise<void> {
  if (reading.kind !== 'listing' || !reading.settled) return;
  const { listing } = reading;
  const matches = verdict && 'matches' in verdict ? verdict.matches : [];
  const known = knownListings(await parts.sightings.about(soughtFor(listing, matches)));
  const told = proposeRelisting({
    ...{ reading, matches, known, at },
    ofSameSeller: await namedOf(goneOfSameSeller(listing, known).slice(0, sameSellerAtMost), parts),
  });
  await parts.relistings.change(productKey(listing), (before) =>
    told.kind === 'proposed'
      ? afterProposal(before, told.relisting)
      : before && seenAgain(before, listing, at.toISOString()),
  );
}

/** What names each of these listings. */
async function namedOf<Known extends { listing: ListingName }>(
  all: readonly Known[],
  parts: Parts,
): Promise<{ known: Known; matches: Match[] }[]> {
  if (all.length === 0) return [];
  const opened = await parts.lists.open();
  return Promise.all(all.map(async (known) => ({ known, matches: await matchesOf(known.listing, opened) })));
}

async function matchesOf({ marketplace, id }: ListingName, opened: OpenedLists): Promise<Match[]> {
  const matches = await opened.match(emptyListing({ marketplace, ids: [id], address: '' }));
  return matches.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'listing-id'));
}

/** What the relisting radar shows. */
export async function relistingsPage(parts: Parts): Promise<RelistingsPage> {
  const [language, { visitSightings, visitCountry }, kept, sightings, count, opened] = await Promise.all([
    parts.language(),
    parts.settings.get(),
    parts.relistings.list(),
    parts.sightings.newest(sightingsShown),
    parts.sightings.count(),
    parts.lists.open().catch(() => undefined),
  ]);
  const relistings = await Promise.all(
    kept.slice(0, proposalsShown).map(async (each) => ({
      relisting: await upToDate(each, parts),
      isOnAList: await isOnAList(each, opened),
    })),
  );
  return composeRelistings({
    ...{ visitSightings, relistings, sightings, count, language },
    ...(visitCountry !== undefined && { visitCountry }),
    lists: opened?.states ?? [],
  });
}

/** One of them, as it stands. */
export async function relistingNow(key: string, parts: Parts): Promise<Relisting | undefined> {
  const kept = await parts.relistings.get(key);
  return kept && upToDate(kept, parts);
}

/** With what was seen of the known listing since. */
async function upToDate(relisting: Relisting, parts: Parts): Promise<Relisting> {
  const { known } = relisting;
  const since = momentsOf(await parts.sightings.of(knownKey(relisting)));
  return { ...relisting, known: { ...known, timeline: joinTimelines(known.timeline, since) } };
}

/** Whether its notice still stands. Where no list can be had that is not known, and nothing is said against it. */
async function isOnAList(
  { listing, known, notice }: Relisting,
  opened: OpenedLists | undefined,
): Promise<boolean> {
  if (!opened) return true;
  try {
    const matches = [...(await matchesOf(known.listing, opened)), ...(await opened.match(listing))];
    return matches.some(({ feed, notice: { id } }) => feed === notice.feed && id === notice.id);
  } catch {
    return true;
  }
}

/** The popup's line over a listing that may be one put up again. */
export async function popupRelisting(listing: Listing, parts: Parts): Promise<PopupState['relisting']> {
  const { visitSightings } = await parts.settings.get();
  const kept = visitSightings ? await parts.relistings.get(productKey(listing)) : undefined;
  if (!kept) return undefined;
  const opened = await parts.lists.open().catch(() => undefined);
  const language = await parts.language();
  return composeRelistingLine(await upToDate(kept, parts), await isOnAList(kept, opened), { language });
}

/** The user found that it is another product, or takes that back. */
export async function dismissRelisting(
  key: string,
  dismissed: boolean,
  parts: Parts,
): Promise<RelistingsPage> {
  await parts.relistings.change(
    key,
    (before) =>
      before && {
        ...before,
        state: dismissed ? 'dismissed' : 'proposed',
        at: parts.now().toISOString(),
      },
  );
  return relistingsPage(parts);
}

/** Whether visits are kept, and from which country they are. What is kept already stays, for the user to delete. */
export async function setVisitSightings(
  { on, country }: { on: boolean; country: string | undefined },
  parts: Parts,
): Promise<RelistingsPage> {
  await parts.settings.put({ visitSightings: on, ...(country !== undefined && { visitCountry: country }) });
  return relistingsPage(parts);
}

/** All that was seen, as a file, on its owner's press. What is remembered of pages beside it is not in it. */
export async function exportSightings(as: SightingsFileKind, parts: Parts): Promise<SavedFile> {
  const sightings = await parts.sightings.list();
  const name = `ansim-sightings-${parts.now().toISOString().slice(0, 10)}.${as}`;
  switch (as) {
    case 'ndjson':
      return { name, type: 'application/x-ndjson', text: sightingsFile(sightings) };
    case 'csv':
      return { name, type: 'text/csv', text: sightingsTable(sightings) };
  }
}

export async function deleteSightings(parts: Parts): Promise<RelistingsPage> {
  await parts.sightings.removeAll();
  return relistingsPage(parts);
}
