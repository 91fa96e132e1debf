import type { Evidence } from '../core/verdict';
import { accessoryContradicts, brandContradicts, modelContradicts, onlyMeantFor } from './contradictions';
import { brandFact, digitsInTitle, modelFact } from './facts';
import type { Lexicon } from './lexicon/lexicon';
import { modelAndTypeEvidence } from './model-and-type-evidence';
import { typeAgreement } from './product-type-agreement';
import { quantitiesContradict, quantitiesIn } from './quantities';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { similarWordsEvidence } from './similar-words-evidence';

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
  if (brandContradicts(read, brands) || modelContradicts(read, models)) return undefined;
  const brand = brands.size > 0 ? brandFact(read, theirs, lexicon) : undefined;
  const lettered = models.size > 0 ? modelFact(read, theirs, lexicon) : undefined;
  if (!brand && !lettered) return undefined;
  const type = typeAgreement(read, theirs, lexicon);
  const isSameKind = type.kind === 'same-kind';
  const model = lettered ?? (brand && digitsInTitle(read, theirs, brand, isSameKind, lexicon));
  // Without the lexicon, neither of them alone tells anything.
  if (!(brand && model) && !((brand || model) && lexicon)) return undefined;

  if (onlyMeantFor(read, theirs, lexicon)) return undefined;
  if (type.kind === 'other-type') return undefined;
  const fromTitle = model?.from !== 'label' || brand?.from !== 'label';
  if (accessoryContradicts(read, theirs, { fromTitle, type })) return undefined;
  if (quantitiesContradict(read.quantities(), quantitiesIn(theirs.names()))) return undefined;

  if (brand && model)
    return {
      kind: 'brand-model',
      listing: `${brand.listing} ${model.listing}`,
      notice: `${brand.notice} ${model.notice}`,
    };
  if (!lexicon) return undefined;
  if (model) return modelAndTypeEvidence(read, theirs, { model, type, lexicon });
  if (brand) return similarWordsEvidence(read, theirs, { brand, type, lexicon });
  return undefined;
}
