import type { Notice } from '../../core/notice';
import { accessoriesIn } from '../accessory';
import { withWords } from '../accessory-words';
import { endsClause, endsForPhrase, insideForClause } from '../for-clause';
import { bareHangul } from '../hangul';
import type { FoundConcept, Lexicon, Thing } from '../lexicon/lexicon';
import { originalOf } from '../normalise';
import { phrases } from '../phrase-table';
import { determiners, purposeJoins, purposeWords } from '../purpose-words';
import { type Token, type Tokens, tokensOf } from '../tokens';
import { emptyWords } from './empty-words';

/** Languages that put what a thing is last (`wooden baby bed`), and those that put it first (`lit bébé évolutif`). */
const headLast: ReadonlySet<string> = new Set(phrases('en, de, nl, ko, zh, ja, sv, da, no, nb, fi, et, hu'));
const headFirst: ReadonlySet<string> = new Set(phrases('fr, es, it, pt, ro, ca, vi'));

/** A name has few words, but a text may hold them far apart. */
const longestWritten = 120;

/** Whoever has one is no child: `pet stroller`, `adult bed rail`, `camping cot`. */
const noChildWords: ReadonlySet<string> = new Set(
  phrases(`
    pet, pets, dog, dogs, cat, cats, puppy, puppies, hund, hunde, katze, katzen, haustier, chien, chiens, chat, chats, perro,
    perros, gato, gatos, mascota, mascotas, cane, cani, gatto, gatti, 강아지, 고양이, 반려동물, 애견, 펫, 애견용, 강아지용, 반려동물용,
    adult, adults, erwachsene, adulte, adultes, adulto, adultos, adulti, senior, seniors, elderly, 성인, 성인용,
    어른, 노인, camp, camping, 캠핑, 캠핑용
  `),
);

/**
 * How a notice writes what its product is, where that is exactly this thing and nothing besides; undefined where it is about
 * another kind of product, a part of the thing, or something for it. Where a word behind the name may make it another thing
 * (`crib sheet`), it counts as doing so: what is missed here is still found by its words.
 */
export function writtenThing(notice: Notice, thing: Thing, lexicon: Lexicon): string | undefined {
  const own = new Set([...notice.brands, ...notice.models].flatMap((text) => wordsOf(text)));
  for (const { lang, text } of notice.names) {
    const tokens = tokensOf(text);
    const places = kindsIn(tokens, lexicon).filter(({ name }) => lexicon.thingNamed(name) === thing);
    const [place] = places;
    if (!place) continue;
    const type = lexicon.typeOf(place.concept);
    const isOfAnother = accessoriesIn(tokens).some(({ index }) => !places.some(covers(index)));
    if (isOfAnother || namesOthers(tokens, place, thing, lexicon)) continue;
    if (type === 'childcare' && tokens.words.some((word) => noChildWords.has(word.text))) continue;
    const read = { tokens, lexicon, own, lang };
    const found = places.find((each) => isWhatItIs(each, read));
    if (found) return originalOf(tokens.folded, found.start, found.end).slice(0, longestWritten);
  }
  return undefined;
}

function kindsIn(tokens: Tokens, lexicon: Lexicon): FoundConcept[] {
  return lexicon.conceptsIn(tokens).filter(({ concept }) => lexicon.isKind(concept));
}

const possessive = /(?<=\p{L})'s?(?!\p{L})/gu;
const toyTokens = tokensOf('toy');

/** Whether a text names another kind of product as well; `doll's pram` does. */
function namesOthers(tokens: Tokens, place: FoundConcept, thing: Thing, lexicon: Lexicon): boolean {
  // A magnetic ball is a toy whether or not somebody says so; a pram that is a toy is no pram.
  const [toy] = lexicon.typeOf(place.concept) === 'toys' ? lexicon.conceptsIn(toyTokens) : [];
  const namesOther = (read: Tokens) =>
    kindsIn(read, lexicon).some(
      ({ name, concept }) => lexicon.thingNamed(name) !== thing && concept !== toy?.concept,
    );
  const plain = tokens.folded.text.replace(possessive, '');
  return namesOther(tokens) || (plain !== tokens.folded.text && namesOther(tokensOf(plain)));
}

interface Read {
  tokens: Tokens;
  lexicon: Lexicon;
  /** Words of the notice's brands and models. */
  own: ReadonlySet<string>;
  lang: string;
}

function isWhatItIs(place: FoundConcept, read: Read): boolean {
  const { tokens, lexicon, lang } = read;
  if (insideForClause(tokens, place, lexicon) || !fillsItsWords(place, read)) return false;
  if (isJoined(place, tokens)) return false;
  if (!headFirst.has(lang) && makesAnother(place.last + 1, 1, read)) return false;
  return headLast.has(lang) || !makesAnother(place.first - 1, -1, read);
}

const joins: ReadonlySet<string> = new Set(
  phrases(
    'and, or, und, oder, en, of, et, ou, y, o, e, i, oraz, lub, и, или, plus, 및, 또는, 그리고, 와, 과',
  ),
);

/** Whether it is named with or as what comes with another thing, of no known kind: `travel system and cot`, `lamp with power bank`. */
function isJoined({ first, last }: FoundConcept, tokens: Tokens): boolean {
  const joinsFrom = (from: number, step: 1 | -1) => {
    for (let at = from; at >= 0 && at < tokens.words.length; at += step) {
      if (endsClause(tokens, step === 1 ? at - 1 : at)) return false;
      const text = tokens.words[at]?.text ?? '';
      if (joins.has(text)) return true;
      if (withWords.has(text)) return step === -1;
      if (step === 1 && endsForPhrase(tokens, at)) return false;
    }
    return false;
  };
  return joinsFrom(first - 1, -1) || joinsFrom(last + 1, 1);
}

/** Whether what stands in one word with a name is a quality (접이식유아침대), a particle, or nothing: 인형유모차 is no pram. */
function fillsItsWords({ first, last, start, end }: FoundConcept, { tokens, lexicon }: Read): boolean {
  const [begins, ends] = [tokens.words[first], tokens.words[last]];
  if (!begins || !ends) return false;
  const before = begins.text.slice(0, start - begins.start);
  const behind = ends.text.slice(end - ends.start);
  const isParticle = ends.script === 'hangul' && ends.start + bareHangul(ends.text).length === end;
  return [before, isParticle ? '' : behind].every((rest) => rest === '' || isQuality(rest, lexicon));
}

function isQuality(text: string, lexicon: Lexicon): boolean {
  return lexicon
    .conceptsIn(tokensOf(text))
    .some(({ concept, start, end }) => !lexicon.isKind(concept) && start === 0 && end === text.length);
}

/** Whether a word of the same clause, on this side of a name, may make it the name of another thing. */
function makesAnother(from: number, step: 1 | -1, read: Read): boolean {
  const { tokens, lexicon, own } = read;
  for (let at = from; ; at += step) {
    const word = tokens.words[at];
    if (!word || endsClause(tokens, step === 1 ? at - 1 : at)) return false;
    if (step === 1 && opensAnother(tokens, at)) return false;
    if (!isHarmless(word, own) && !isUnit(tokens, at) && !lexicon.conceptsIn(tokens).some(covers(at)))
      return true;
  }
}

/** With what, for whom or of what it is comes behind the thing itself. */
function opensAnother(tokens: Tokens, at: number): boolean {
  const text = tokens.words[at]?.text ?? '';
  return withWords.has(text) || emptyWords.has(text) || endsForPhrase(tokens, at);
}

/** Colours, materials, whom it is for; the name itself may stand there once more. Another kind of product was ruled out before. */
function covers(at: number): (place: FoundConcept) => boolean {
  return ({ first, last }) => first <= at && at <= last;
}

const plainWords: ReadonlySet<string> = new Set(
  phrases('pieces, piece, stuck, inch, model, type, set, sets, kit, kits, 개입, 종'),
);

/** `10000 mAh`, `216 pcs`. */
function isUnit({ words }: Tokens, at: number): boolean {
  return (words[at]?.text.length ?? 0) <= 3 && /\d$/.test(words[at - 1]?.text ?? '');
}

function isHarmless({ text }: Token, own: ReadonlySet<string>): boolean {
  return (
    /\d/.test(text) ||
    text.length === 1 ||
    own.has(text) ||
    plainWords.has(text) ||
    purposeWords.has(text) ||
    purposeJoins.has(text) ||
    determiners.has(text)
  );
}

function wordsOf(text: string): string[] {
  return tokensOf(text).words.map((word) => word.text);
}
