import { z } from 'zod';

const languageSetting = z.enum(['browser', 'ko', 'en']);

export interface SettingsValues {
  /** `browser` follows the browser's own language. */
  language: z.output<typeof languageSetting>;
}

/** The part of `browser.storage.local` settings live in. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export interface Settings {
  get(): Promise<SettingsValues>;
  put(values: Partial<SettingsValues>): Promise<void>;
}

const languageKey = 'language';
const defaults: SettingsValues = { language: 'browser' };

/**
 * The user's settings, each under its own key. A value this version cannot read counts as the default and stays where it
 * is: a later version, or the one before, may know it. Only the user's next choice replaces it.
 */
export function createSettings(area: SettingsArea): Settings {
  return {
    async get() {
      const stored = await area.get(languageKey).catch((fault) => {
        console.warn('Ansim could not read its settings; the browser’s language is used.', fault);
        return {};
      });
      const language = languageSetting.safeParse(Reflect.get(stored, languageKey));
      return { language: language.success ? language.data : defaults.language };
    },
    async put({ language }) {
      if (language !== undefined) await area.set({ [languageKey]: language });
    },
  };
}
