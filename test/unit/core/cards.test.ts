import { describe, expect, it } from 'vitest';
import { cardMatches } from '../../../lib/core/cards';
import type { Evidence } from '../../../lib/core/verdict';
import { ladder } from '../../../lib/matching/ladder';
import { match } from '../language/samples';

const by = (...kinds: Evidence['kind'][]) =>
  match({ evidence: kinds.map((kind) => ({ kind, listing: 'a', notice: 'b' })) });

describe('what a card may show', () => {
  it('is every rung of the ladder but words alone', () => {
    const shown = ladder.map(({ kind }) => kind).filter((kind) => cardMatches([by(kind)]).length === 1);
    expect(shown).toEqual([
      'listing-id',
      'gtin',
      'certificate',
      'brand-model',
      'certificate-in-text',
      'model-and-type',
    ]);
  });

  it('counts the strongest evidence, words beside it or not', () => {
    const strong = by('brand-model', 'similar-words');
    expect(cardMatches([strong, by('similar-words')])).toEqual([strong]);
  });
});
