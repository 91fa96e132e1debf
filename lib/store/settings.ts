import { z } from 'zod';
import { type DirectSourceId, directSourceIds } from '../core/direct-sources';

const languageSetting = z.enum(['browser', 'ko', 'en']);
const directSetting = z.array(z.enum(directSourceIds)).max(directSourceIds.length);

export interface SettingsValues {
  /** `browser` follows the browser's own language. */
  language: z.output<typeof languageSetting>;
  /** The sources the user has switched on to be fetched straight from their publishers. */
  direct: DirectSourceId[];
}

/** The part of `browser.storage.local` settings live in. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export interface Settings {
  get(): Promise<SettingsValues>;
  put(values: Partial<SettingsValues>): Promise<void>;
}

const languageKey = 'language';
const directKey = 'direct';
const defaults: SettingsValues = { language: 'browser', direct: [] };

/**
 * The user's settings, each under its own key. A value this version cannot read counts as the default and stays where it
 * is: a later version, or the one before, may know it. Only the user's next choice replaces it.
 */
export function createSettings(area: SettingsArea): Settings {
  return {
    async get() {
      const stored = await area.get([languageKey, directKey]).catch((fault) => {
        console.warn('Ansim could not read its settings; they count as never set.', fault);
        return {};
      });
      const language = languageSetting.safeParse(Reflect.get(stored, languageKey));
      const direct = directSetting.safeParse(Reflect.get(stored, directKey));
      return {
        language: language.success ? language.data : defaults.language,
        direct: direct.success ? direct.data : defaults.direct,
      };
    },
    async put({ language, direct }) {
      if (language !== undefined) await area.set({ [languageKey]: language });
      if (direct !== undefined) await area.set({ [directKey]: direct });
    },
  };
}
