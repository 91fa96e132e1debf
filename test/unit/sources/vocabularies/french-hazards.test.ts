import { describe, expect, it } from 'vitest';
import {
  frenchHazardOf,
  frenchHazardsIn,
  frenchHazardsOf,
  frenchHazardTerms,
  frenchHazardWords,
} from '../../../../lib/sources/vocabularies/french-hazards';

describe('official French terms of a risk', () => {
  it.each(frenchHazardTerms.flatMap(({ terms, hazard }) => terms.map((term) => [term, hazard] as const)))(
    '%s is %s',
    (term, hazard) => expect(frenchHazardOf(term)).toEqual({ official: term, hazard }),
  );

  it.each([
    ["Risque d'étouffement", 'choking'],
    ['danger de suffocation', 'suffocation'],
    ['Listeria monocytogenes (agent responsable de la listériose)', 'microbiological'],
    ['Inertes (verre, métal, plastique, papier, textile…)', 'injuries'],
    ['toxines endogènes : histamine', 'health-other'],
    ['risque graves de brûlures', 'burns'],
    ['Etouffement', 'choking'],
  ])('%s is %s, in its own words', (term, hazard) => {
    expect(frenchHazardOf(term)).toEqual({ official: term, hazard });
  });

  it('without a row keep their words alone', () => {
    expect(frenchHazardOf('ensorcellement')).toEqual({ official: 'ensorcellement' });
  });

  it.each([
    ['parted by bars', 'environnement|risque chimique', ['environment', 'chemical']],
    ['parted by commas', 'blessures, brûlures', ['injuries', 'burns']],
    ['with commas in brackets', 'inertes (verre, métal, plastique…)', ['injuries']],
    ['with a comma of its own', 'quelque chose, ailleurs', [undefined]],
    ['of nothing', '', []],
  ])('in a list %s', (_, field, hazards) => {
    expect(frenchHazardsOf(field).map(({ hazard }) => hazard)).toEqual(hazards);
  });
});

describe('words in which French prose names a risk', () => {
  it.each(frenchHazardWords)('read "$example" as $hazard', ({ example, hazard }) => {
    expect(frenchHazardsIn(example).map((each) => each.hazard)).toContain(hazard);
  });

  it.each([
    ['an injury only where nothing else is named', 'blessures par coupure', ['cuts']],
    ['several', "un choc électrique ou un départ d'incendie", ['electric-shock', 'fire']],
    ['the metal and not a word that holds it', 'plombier, déplombage', []],
    ['no fall in falling snow', 'décor de chute de neige', []],
  ])('read %s', (_, text, hazards) => {
    expect(frenchHazardsIn(text).map(({ hazard }) => hazard)).toEqual(hazards);
  });
});
