import { countryCodes } from '../core/countries';
import type { Language } from './language';
import { regionName } from './words';

/** Every country by its name in the reader's language, in the order of the names. */
export function countryOptions(language: Language): { value: string; label: string }[] {
  return countryCodes()
    .map((value) => ({ value, label: regionName(language, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
