import type { Notice } from '../core/notice';
import type { ProductType } from '../core/product-types';
import { conceptsIn } from './accessory';
import { brandKeys } from './brand';
import type { Concept, Lexicon } from './lexicon/lexicon';
import { noticeModels } from './notice-models';
import { type Tokens, tokensOf } from './tokens';

/** A notice read for comparing; what is asked for seldom is read when it is first asked for. */
export interface ReadNotice {
  notice: Notice;
  /** Keys with their own text, junk left out. */
  brands: Map<string, string>;
  models: Map<string, string>;
  /** Whether the models are only read out of its name. */
  modelsFromName: boolean;
  names(): readonly Tokens[];
  /** Words of the names, of three letters and more. */
  nameWords(): ReadonlySet<string>;
  /** Those of them that tell what it is: neither a quality (led, for children) nor common in titles. */
  headWords(): ReadonlySet<string>;
  /** The accessories and parts it is about itself. */
  accessories(): ReadonlySet<string>;
  /** The kinds of product it names, and the types of product it is about; empty without a lexicon, but for its category. */
  kinds(): ReadonlySet<Concept>;
  types(): ReadonlySet<ProductType>;
}

export function readNotice(notice: Notice, lexicon?: Lexicon): ReadNotice {
  const { models, fromName } = noticeModels(notice);
  // Most candidates share neither brand nor model with the listing, and are asked for nothing more.
  let kept: Details | undefined;
  const details = () => {
    kept ??= detailsOf(notice, lexicon);
    return kept;
  };
  return {
    notice,
    brands: brandKeys(notice.brands),
    models,
    modelsFromName: fromName,
    names: () => details().names(),
    nameWords: () => details().nameWords(),
    headWords: () => details().headWords(),
    accessories: () => details().accessories(),
    kinds: () => details().kinds(),
    types: () => details().types(),
  };
}

type Details = Pick<ReadNotice, 'names' | 'nameWords' | 'headWords' | 'accessories' | 'kinds' | 'types'>;

function detailsOf(notice: Notice, lexicon: Lexicon | undefined): Details {
  const names = once(() => notice.names.map(({ text }) => tokensOf(text)));
  const kinds = once(() => kindsOf(names(), notice, lexicon));
  return {
    names,
    nameWords: once(
      () =>
        new Set(
          names().flatMap(({ words }) => words.map(({ text }) => text).filter((text) => text.length >= 3)),
        ),
    ),
    headWords: once(() => headWordsOf(names(), lexicon)),
    accessories: once(() => accessoriesOf(notice, names())),
    kinds,
    types: once(() => {
      const types = new Set<ProductType>();
      if (notice.category?.type) types.add(notice.category.type);
      for (const kind of kinds()) {
        const type = lexicon?.typeOf(kind);
        if (type) types.add(type);
      }
      return types;
    }),
  };
}

function kindsOf(names: readonly Tokens[], { category }: Notice, lexicon: Lexicon | undefined): Set<Concept> {
  const kinds = new Set<Concept>();
  if (!lexicon) return kinds;
  const read = (texts: readonly Tokens[]) => {
    for (const text of texts)
      for (const { concept } of lexicon.conceptsIn(text)) if (lexicon.isKind(concept)) kinds.add(concept);
  };
  read(names);
  // A category names many kinds; it speaks only where the name says nothing.
  if (kinds.size === 0 && category) read([tokensOf(category.official)]);
  return kinds;
}

/** A word in more of 10,000 titles than this tells of no product by itself. */
const tellingUpTo = 60;

function headWordsOf(names: readonly Tokens[], lexicon: Lexicon | undefined): Set<string> {
  const heads = new Set<string>();
  for (const tokens of names) {
    const concepts = lexicon?.conceptsIn(tokens) ?? [];
    for (const [at, { text }] of tokens.words.entries()) {
      if (text.length < 3) continue;
      const named = concepts.filter(({ first, last }) => first <= at && at <= last);
      const endsKind = named.some(({ concept, last }) => last === at && lexicon?.isKind(concept));
      if (endsKind || (named.length === 0 && (lexicon?.frequency(text) ?? 0) <= tellingUpTo)) heads.add(text);
    }
  }
  return heads;
}

function accessoriesOf({ category, models }: Notice, names: readonly Tokens[]): Set<string> {
  const concepts = new Set<string>();
  const others = [category?.official ?? '', ...models].filter((text) => text !== '').map(tokensOf);
  for (const tokens of [...names, ...others]) for (const concept of conceptsIn(tokens)) concepts.add(concept);
  if (category?.type === 'toys' || category?.type === 'hobby-and-sports') concepts.add('imitation');
  return concepts;
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
