/** The languages the interface speaks. Adding one is one file beside `ko.ts` and one line here; a test says what is missing. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

/** The user's setting wins over the browser's languages; English where neither is spoken. */
export function chooseLanguage(setting: 'browser' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'browser') return setting;
  for (const wanted of browserLanguages) {
    const spoken = languages.find((language) => wanted.toLowerCase().split('-')[0] === language);
    if (spoken) return spoken;
  }
  return 'en';
}
