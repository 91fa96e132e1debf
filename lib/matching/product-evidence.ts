import type { Evidence } from '../core/verdict';
import { accessoryContradicts, brandContradicts, modelContradicts, onlyMeantFor } from './contradictions';
import { doubtOf } from './doubts';
import { brandFact, digitsInTitle, type Fact, modelFact } from './facts';
import type { Lexicon } from './lexicon/lexicon';
import { modelAndTypeEvidence } from './model-and-type-evidence';
import { type TypeAgreement, typeAgreement } from './product-type-agreement';
import { quantitiesContradict, quantitiesIn } from './quantities';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { nameAgrees, similarWordsEvidence } from './similar-words-evidence';
import { wordModelFact } from './word-model';

/**
 * What brand, model and words tell: the strongest of brand and model, model and type, similar words, or nothing. Anything
 * that speaks against (`contradictions.ts`) silences all three.
 */
export function productEvidence(
  read: ReadListing,
  theirs: ReadNotice,
  lexicon: Lexicon | undefined,
): Evidence | undefined {
  const { brands, models } = theirs;
  if (brandContradicts(read, brands, lexicon) || modelContradicts(read, models)) return undefined;
  const brand = brands.size > 0 ? brandFact(read, theirs, lexicon) : undefined;
  const lettered = models.size > 0 ? modelFact(read, theirs, lexicon) : undefined;
  if (!brand && !lettered) return undefined;
  const type = typeAgreement(read, theirs, lexicon);
  const model = modelWith({ brand, lettered, type, read, theirs, lexicon });
  // Without the lexicon, neither of them alone tells anything.
  if (!(brand && model) && !((brand || model) && lexicon)) return undefined;

  if (onlyMeantFor(read, theirs, type, lexicon)) return undefined;
  if (type.kind === 'other-type') return undefined;
  const fromTitle = model?.from !== 'label' || brand?.from !== 'label';
  if (accessoryContradicts(read, theirs, { fromTitle, type })) return undefined;
  if (quantitiesContradict(read.quantities(), quantitiesIn(theirs.names()))) return undefined;

  if (brand && model) {
    const doubt = fromTitle && doubtOf(read, theirs, { type, model: model.key, lexicon });
    return {
      kind: 'brand-model',
      listing: `${brand.listing} ${model.listing}`,
      notice: `${brand.notice} ${model.notice}`,
      ...(doubt && { doubt }),
    };
  }
  if (!lexicon) return undefined;
  if (model) return modelAndTypeEvidence(read, theirs, { model, type, lexicon });
  if (brand) return similarWordsEvidence(read, theirs, { brand, type, lexicon });
  return undefined;
}

interface Found {
  brand: Fact | undefined;
  lettered: Fact | undefined;
  type: TypeAgreement;
  read: ReadListing;
  theirs: ReadNotice;
  lexicon: Lexicon | undefined;
}

/**
 * The model, weighed with what else is known: one of digits or of words beside the brand. What is only read out of the
 * notice's name counts where the products are of one type and no other title has it.
 */
function modelWith({ brand, lettered, type, read, theirs, lexicon }: Found): Fact | undefined {
  const alike = type.kind === 'same-kind' || type.kind === 'same-type';
  if (theirs.modelsFromName)
    return lettered && alike && lexicon?.frequency(lettered.key) === 0 ? lettered : undefined;
  if (lettered || !brand) return lettered;
  const agrees = {
    kind: type.kind === 'same-kind',
    words: () => lexicon !== undefined && nameAgrees(read, theirs, brand, lexicon),
  };
  return (
    digitsInTitle(read, theirs, brand, agrees, lexicon) ??
    (lexicon && alike ? wordModelFact(read, theirs, lexicon) : undefined)
  );
}
