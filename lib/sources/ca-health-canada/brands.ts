import { distinct } from '../bounded';
import { brandsOf as confirmedBrands } from '../us-cpsc/brands';
import { makeInTitle } from './titles';

/**
 * The brands of a notice, which has no field for them: as in the CPSC's recalls, words that a product's name starts with are believed
 * to be one only where something else agrees, here `Hongyee brand`, or the web address of the firm to turn to.
 */
export function brandsOf(title: string, names: readonly string[], advice: string | undefined): string[] {
  const make = makeInTitle(title);
  if (make !== undefined) return distinct([make], 60);
  return distinct(
    confirmedBrands({
      title,
      description: names.join('. '),
      products: names,
      firms: [],
      contact: firmAddresses(advice ?? ''),
    }),
    60,
  );
}

/** Without the government's own addresses; Canada's ending reads as the others do. */
function firmAddresses(text: string): string {
  return text.replace(/\S*(?:canada\.ca|gc\.ca|gov)\b\S*/giu, ' ').replace(/(?<=[a-z0-9-])\.ca\b/giu, '.com');
}
