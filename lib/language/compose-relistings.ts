import { splitNoticeId } from '../core/ids';
import type { ListState } from '../core/lists';
import { pictureAddress } from '../core/make-report';
import { listingAddress } from '../core/marketplace-ids';
import { type Moment, type Relisting, standingOf } from '../core/relisting';
import type {
  RelistingCard,
  RelistingLine,
  RelistingSide,
  RelistingsPage,
  SightingRowView,
} from '../core/relistings-page';
import type { ListingName } from '../core/report';
import { countryOfShopRegion } from '../core/shop-region';
import { type Sighting, sightedListing } from '../core/sighting';
import type { SeenPage } from '../core/visit-sighting';
import { authorityById, noticeNumber } from './authority';
import { countryOptions } from './country-options';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { sightedRegion } from './sighted-region';
import { dayAndTimeIn, dayIn } from './words';

/** The relistings in words, with what was seen by now. */
export interface RelistingsInput {
  visitSightings: boolean;
  visitCountry?: string;
  /** Each with the whole timeline of its known listing, and whether its notice is on a list still. */
  relistings: readonly { relisting: Relisting; isOnAList: boolean }[];
  /** The newest, newest first; and how many there are. */
  sightings: readonly Sighting[];
  count: number;
  lists: ListState[];
  language: Language;
  /** Where the reader is; absent: where this runs. */
  timeZone?: string;
}

/** So many sightings are shown one by one. */
export const sightingsShown = 200;

export function composeRelistings(input: RelistingsInput): RelistingsPage {
  const { relistings, sightings, visitSightings } = input;
  const words = sentencesIn(input.language).dashboard.relistings;
  const inState = (state: Relisting['state']) =>
    relistings.filter(({ relisting }) => relisting.state === state);
  return {
    visitSightings,
    visitCountry: { chosen: input.visitCountry ?? '', all: countryOptions(input.language) },
    proposals: inState('proposed').map(({ relisting, isOnAList }) => cardOf(relisting, isOnAList, input)),
    dismissed: inState('dismissed').map(({ relisting }) => ({
      key: relisting.key,
      label: labelOf(relisting, sentencesIn(input.language)),
      told: words.dismissedTold(relisting.known.listing.id),
    })),
    sightings: {
      count: input.count,
      shown: sightings.map((each) => rowOf(each, input)),
    },
  };
}

/** What the popup says over the listing itself; nothing where it was dismissed, or is to be doubted by now. */
export function composeRelistingLine(
  relisting: Relisting,
  isOnAList: boolean,
  { language, timeZone }: Pick<RelistingsInput, 'language' | 'timeZone'>,
): RelistingLine | undefined {
  const gone = goneIn(relisting);
  if (relisting.state === 'dismissed' || !isOnAList || !gone) return undefined;
  const { popup } = sentencesIn(language).dashboard.relistings;
  const told = popup.told[gone.state.kind === 'moved' ? 'moved' : 'not-offered'];
  return {
    heading: popup.heading,
    told: told(
      relisting.known.listing.id,
      sightedRegion(gone, language),
      dayAndTimeIn(language, gone.at, timeZone),
    ),
  };
}

/** What a report of it begins with. */
export function composeReportWords(relisting: Relisting, language: Language): string | undefined {
  const gone = goneIn(relisting);
  if (!gone) return undefined;
  const { reportWords } = sentencesIn(language).dashboard.relistings;
  const when = `${new Date(gone.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const kind = gone.state.kind === 'moved' ? 'moved' : 'not-offered';
  return reportWords[kind](relisting.known.listing.id, sightedRegion(gone, language), when);
}

function goneIn({ known, listing }: Relisting): Moment | undefined {
  const standing = standingOf(known.timeline, countryOfShopRegion(listing.region));
  return standing.kind === 'gone' ? standing.last : undefined;
}

function labelOf({ listing }: Relisting, say: Sentences): string {
  const [title] = listing.titles;
  return shortText(title ?? `${say.marketplaces[listing.marketplace]} ${listing.ids[0] ?? ''}`);
}

function cardOf(relisting: Relisting, isOnAList: boolean, input: RelistingsInput): RelistingCard {
  const say = sentencesIn(input.language);
  const words = say.dashboard.relistings;
  const { listing, known, notice, seen } = relisting;
  const { marketplace, ids, titles, price, seller, pictures } = listing;
  const [title] = titles;
  const [id = ''] = ids;
  const here: SeenPage = {
    ...(title !== undefined && { title }),
    ...(price !== undefined && { price }),
    ...(seller && { seller }),
    pictures: pictures.slice(0, 6),
  };
  const when = (at: string) => dayAndTimeIn(input.language, at, input.timeZone);
  const doubt = doubtOf(relisting, isOnAList, input);
  return {
    key: relisting.key,
    heading: labelOf(relisting, say),
    ...(doubt !== undefined && { doubt }),
    notice: {
      line: noticeLine(notice, input, say),
      ...(notice.name !== undefined && { name: shortText(notice.name) }),
      ...(notice.page !== undefined && { page: notice.page }),
    },
    known: {
      ...sideOf(known.listing, known.page ?? {}, say),
      heading: words.sides.known,
      timeline: known.timeline.map((moment) => ({
        ...{ at: moment.at, when: when(moment.at), told: momentTold(moment, input.language) },
      })),
    },
    here: {
      ...sideOf({ marketplace, id }, here, say),
      heading: words.sides.here,
      timeline: [
        { at: seen.first, when: when(seen.first), told: words.first },
        ...(seen.last === seen.first ? [] : [{ at: seen.last, when: when(seen.last), told: words.last }]),
      ],
    },
    grounds: relisting.grounds.map((ground) => ({
      kind: ground.kind,
      label: groundLabel(ground.kind, say),
      here: shortText(ground.here),
      there: shortText(ground.there),
    })),
  };
}

function doubtOf(
  { known, listing }: Relisting,
  isOnAList: boolean,
  { language, timeZone }: RelistingsInput,
): string | undefined {
  const { doubts } = sentencesIn(language).dashboard.relistings;
  if (!isOnAList) return doubts.noticeGone;
  const standing = standingOf(known.timeline, countryOfShopRegion(listing.region));
  return standing.kind === 'offered'
    ? doubts.backOnSale(
        sightedRegion(standing.last, language),
        dayAndTimeIn(language, standing.last.at, timeZone),
      )
    : undefined;
}

function noticeLine(
  { id, feed, dated }: Relisting['notice'],
  { lists, language }: RelistingsInput,
  say: Sentences,
): string {
  const source = splitNoticeId(id)?.source ?? id;
  const list = lists.find((each) => each.feed === feed);
  return [authorityById(source, list, say), noticeNumber({ id, source }), dayIn(language, dated)].join(' · ');
}

function sideOf(
  { marketplace, id }: ListingName,
  { title, price, seller, pictures = [] }: SeenPage,
  say: Sentences,
): Omit<RelistingSide, 'heading' | 'timeline'> {
  const { facts } = say.dashboard.relistings;
  const named = seller?.name ?? seller?.id;
  return {
    number: `${say.marketplaces[marketplace]} ${id}`,
    ...(title !== undefined && { title: shortText(title, 300) }),
    address: listingAddress(marketplace, id),
    facts: [
      ...(named === undefined ? [] : [{ label: facts.seller, text: shortText(named, 120) }]),
      ...(price === undefined ? [] : [{ label: facts.price, text: shortText(price, 60) }]),
    ],
    pictures: pictures.map((key) => pictureAddress(marketplace, key)),
  };
}

function momentTold(moment: Moment, language: Language): string {
  const { seen } = sentencesIn(language).dashboard.relistings;
  const { state } = moment;
  const where = sightedRegion(moment, language);
  switch (state.kind) {
    case 'moved':
      return seen.moved(where, state.to);
    case 'on-sale':
    case 'sold-out':
    case 'not-offered':
      return seen[state.kind](where);
    case 'captcha':
    case 'unreadable':
      return sentencesIn(language).dashboard.relistings.sightings.states[state.kind];
  }
}

function groundLabel(kind: Relisting['grounds'][number]['kind'], say: Sentences): string {
  switch (kind) {
    case 'same-seller':
    case 'same-title':
    case 'led-here':
      return say.dashboard.relistings.grounds[kind];
    case 'gtin':
    case 'certificate':
    case 'brand-model':
    case 'certificate-in-text':
    case 'model-and-type':
    case 'similar-words':
      return say.evidence[kind];
  }
}

function rowOf(sighting: Sighting, { language, timeZone }: RelistingsInput): SightingRowView {
  const say = sentencesIn(language);
  const { states } = say.dashboard.relistings.sightings;
  const { at, state, listing } = sighting;
  return {
    key: `${sightedListing(sighting)} ${at}`,
    when: dayAndTimeIn(language, at, timeZone),
    listing: `${say.marketplaces[listing.marketplace]} ${listing.id}`,
    where: sightedRegion(sighting, language),
    what: state.kind === 'moved' ? states.moved(state.to) : states[state.kind],
  };
}
