import { limitsOf, type RecallLimits } from './us-cpsc/limits';

/** "Specific batches of the product": a limit without a number is one too. */
const someOnly =
  /\b(?:specific|certain|particular|some|selected|limited number of|one|two|three|four|five)\s+(?:production\s+)?(?:batch(?:es)?|lots?|production runs?|serial numbers?|units)\b[^.;]{0,80}/iu;

/** What English prose limits a notice to, in its words. Takes cleaned texts. */
export function proseLimits(texts: readonly string[]): RecallLimits {
  const said = texts.map(limitsOf);
  const some = texts.flatMap((text) => someOnly.exec(text)?.[0].trim() ?? []);
  return {
    batches: [...said.flatMap(({ batches }) => batches), ...some],
    serials: said.flatMap(({ serials }) => serials),
    productionDates: said.flatMap(({ productionDates }) => productionDates),
  };
}
