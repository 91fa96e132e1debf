import { splitLimitList } from '../limit-list';

/** What stands in a row and says that there is nothing to say, or that everything is meant. */
const nothing =
  /^(?:un-?branded|un-?known|not (?:known|stated|provided|applicable|available|specified|identified|listed|branded|marked|visible|shown)|no(?:ne)?(?: (?:brand|brand name|model|batch(?: number)?|barcode|number|markings?))?(?: (?:known|stated|provided|given|available|listed|specified|identified|present|visible))?|n\/?a|tbc|various|see (?:below|above|image|images|attached|attachment|description)|as above|unspecified|all(?: (?:known|affected|batch|lot|serial|model|production|date))*(?: (?:batch(?:es)?|lots?|numbers?|codes?|serials?|models?|units?|dates?|products?|stock|items?|versions?|variants?|sizes?|colours?))*(?: (?:are |is )?(?:affected|included|concerned|recalled|in scope))?)\.?$/iu;

/** The lines of a row's value that say something. */
export function statedLines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !nothing.test(line));
}

/** What a row limits the notice to; nothing where it says that all are meant, or that nobody knows. */
export function statedLimits(values: readonly string[]): string[] {
  return splitLimitList(...values.map((value) => statedLines(value).join('\n'))).filter(
    (each) => !nothing.test(each),
  );
}
