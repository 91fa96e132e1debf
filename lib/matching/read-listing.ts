import { certificatesByForm } from '../core/certificate-forms';
import type { Listing } from '../core/listing';
import { type AccessoryWord, accessoriesIn } from './accessory';
import { brandKeys } from './brand';
import { certificateKeys } from './certificate';
import { partGlued } from './glued-models';
import type { FoundConcept, Lexicon } from './lexicon/lexicon';
import { modelKeys } from './model';
import { type ModelSpan, modelSpans } from './model-spans';
import { fold } from './normalise';
import { kindPlaces } from './product-type-agreement';
import { type Quantities, quantitiesInTexts } from './quantities';
import { articleRows, makerRows } from './stated-rows';
import { isStuffedRow } from './stuffed-rows';
import { type Tokens, tokensOf } from './tokens';

export interface ReadTitle {
  tokens: Tokens;
  spans: ModelSpan[];
  /** The keys of the spans. */
  spanKeys: ReadonlySet<string>;
  /** The accessories it names that do not come along with its product. */
  accessories: readonly AccessoryWord[];
}

/** A kind of product that a text of the listing names. */
export interface KindPlace {
  tokens: Tokens;
  place: FoundConcept;
}

/** A listing read once for all its candidate notices. Junk and generic models are left out; keys come with their own text. */
export interface ReadListing {
  listing: Listing;
  titles: ReadTitle[];
  /** Stated in brand and model fields: another one on the other side is a contradiction. */
  brands: Map<string, string>;
  models: Map<string, string>;
  /** Stated in rows for the maker or an article number: they may agree, a difference means nothing. */
  makers: Map<string, string>;
  articles: Map<string, string>;
  /** Certificate numbers in titles and rows of any label, known by their form alone. */
  writtenCertificates: Map<string, string>;
  /** What it states of capacity, voltage, size: in titles and choices, and but for sizes in rows. */
  quantities(): Quantities;
  /** Where it names kinds of product. */
  kinds(lexicon: Lexicon): readonly KindPlace[];
}

/** A listing is asked about once per list, and once more to be matched. It is read once for as long as it is held. */
const readings = new WeakMap<Listing, ReadListing>();

export function readListing(listing: Listing): ReadListing {
  const kept = readings.get(listing);
  if (kept) return kept;
  const read = readAnew(listing);
  readings.set(listing, read);
  return read;
}

function readAnew(listing: Listing): ReadListing {
  const rows = listing.attributes
    .map(({ name, value }) => ({ name: fold(name).trim(), value }))
    .filter(({ name }) => !isStuffedRow(name));
  const valuesOf = (names: ReadonlySet<string>) =>
    rows.filter(({ name }) => names.has(name)).map(({ value }) => value);
  let quantities: Quantities | undefined;
  let kinds: { lexicon: Lexicon; places: readonly KindPlace[] } | undefined;
  const read: ReadListing = {
    listing,
    titles: withPartedForms(listing.titles).map((text) => {
      const tokens = tokensOf(text);
      const spans = modelSpans(tokens);
      return {
        tokens,
        spans,
        spanKeys: new Set(spans.map(({ key }) => key)),
        accessories: accessoriesIn(tokens),
      };
    }),
    brands: brandKeys(listing.brands),
    models: modelKeys(withPartedForms(listing.models)),
    makers: brandKeys(valuesOf(makerRows)),
    articles: modelKeys(valuesOf(articleRows)),
    writtenCertificates: certificateKeys(
      [...listing.titles, ...rows.map(({ value }) => value)].flatMap(certificatesByForm),
    ),
    quantities() {
      quantities ??= quantitiesInTexts(
        [...listing.titles, ...listing.options],
        rows.map(({ value }) => value),
      );
      return quantities;
    },
    kinds(lexicon) {
      if (kinds?.lexicon !== lexicon) kinds = { lexicon, places: kindPlaces(read, lexicon) };
      return kinds.places;
    },
  };
  return read;
}

/** Each text once, and once more where brand and model are glued in it. */
function withPartedForms(texts: readonly string[]): string[] {
  return [...new Set([...texts, ...texts.map(partGlued)])];
}
