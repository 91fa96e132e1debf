import { z } from 'zod';
import { type AgeBand, ageBands, mostChildren } from '../core/age-bands';
import { type DirectChoice, type DirectSourceId, directSourceIds } from '../core/direct-sources';
import { regionSchema } from '../core/sighting';

const languageSetting = z.enum(['browser', 'ko', 'en']);
/** Products looked at are remembered for so many days, where that is switched on. */
const lookBackSetting = z.strictObject({ on: z.boolean(), days: z.int().min(1).max(400) });
export type LookBack = z.output<typeof lookBackSetting>;
const noLookBack: LookBack = { on: false, days: 90 };

/** Whether what is seen on visits of flagged listings is kept. */
const visitSightingsSetting = z.boolean();

/** The country the user shops from, heard only where a page does not tell; '' where it is not stated any more. */
const visitCountrySetting = regionSchema.or(z.literal(''));

const childrenSetting = z.array(z.enum(ageBands)).max(mostChildren);

const directSetting = z.array(z.enum(directSourceIds)).max(directSourceIds.length);

const reporterSetting = z.string().regex(/^[0-9a-f]{32}$/);

export interface SettingsValues {
  /** `browser` follows the browser's own language. */
  language: z.output<typeof languageSetting>;
  /** The sources the user has switched on to be fetched straight from their publishers. */
  direct: DirectChoice;
  lookBack: LookBack;
  visitSightings: boolean;
  /** The country such a visit is told to be from where the page tells none. */
  visitCountry?: string;
  /** The ages of the children in the household, where the user has said so. */
  children: AgeBand[];
  /** The random name that reports go under; absent before the first. */
  reporter?: string;
}

/** The part of `browser.storage.local` settings live in. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** The settings in a file of the user's own: what they have chosen, and nothing they have not. */
const settingsFileShape = {
  language: languageSetting.exactOptional(),
  direct: directSetting.exactOptional(),
  lookBack: lookBackSetting.exactOptional(),
  visitSightings: visitSightingsSetting.exactOptional(),
  visitCountry: visitCountrySetting.exactOptional(),
  children: childrenSetting.exactOptional(),
  reporter: reporterSetting.exactOptional(),
} satisfies Record<keyof SettingsValues, z.ZodType>;
export const settingsFileSchema = z.object(settingsFileShape);
export type SettingsFile = z.output<typeof settingsFileSchema>;

export interface Settings {
  forFile(): Promise<SettingsFile>;
  /**
   * Takes over what was chosen where the file was saved. Sources that are switched on here stay on; those of the file are on
   * as well, and wait for the browser's permission.
   */
  takeIn(given: SettingsFile): Promise<void>;
  get(): Promise<SettingsValues>;
  put(values: {
    language?: SettingsValues['language'];
    direct?: DirectSourceId[];
    lookBack?: LookBack;
    visitSightings?: boolean;
    visitCountry?: string;
    children?: AgeBand[];
    reporter?: string;
  }): Promise<void>;
}

const languageKey = 'language';
const directKey = 'direct';
const lookBackKey = 'look-back';
const visitSightingsKey = 'visit-sightings';
const visitCountryKey = 'visit-country';
const childrenKey = 'children';
const reporterKey = 'reporter';
const keys = [
  ...[languageKey, directKey, lookBackKey, visitSightingsKey, visitCountryKey],
  ...[childrenKey, reporterKey],
];

/**
 * The user's settings, each under its own key. A value this version cannot read stays where it is: a later version, or the
 * one before, may know it. Only the user's next choice replaces it.
 */
export function createSettings(area: SettingsArea): Settings {
  const get = async (): Promise<SettingsValues> => {
    let stored: Record<string, unknown>;
    try {
      stored = await area.get(keys);
    } catch (fault) {
      console.warn('Ansim could not read its settings; the browser’s language is used.', fault);
      return {
        ...{ language: 'browser', direct: 'unreadable', lookBack: noLookBack },
        ...{ visitSightings: false, children: [] },
      };
    }
    const language = languageSetting.safeParse(stored[languageKey]);
    const direct = directSetting.safeParse(directKey in stored ? stored[directKey] : []);
    const country = visitCountrySetting.safeParse(stored[visitCountryKey]).data;
    const reporter = reporterSetting.safeParse(stored[reporterKey]);
    return {
      language: language.success ? language.data : 'browser',
      direct: direct.success ? direct.data : 'unreadable',
      // What cannot be read was never switched on: nothing is remembered that nobody asked for.
      lookBack: lookBackSetting.safeParse(stored[lookBackKey]).data ?? noLookBack,
      visitSightings: visitSightingsSetting.safeParse(stored[visitSightingsKey]).data ?? false,
      ...(country && { visitCountry: country }),
      // Nobody's age is guessed: warnings are the same, in the notice's own order.
      children: childrenSetting.safeParse(stored[childrenKey]).data ?? [],
      ...(reporter.success && { reporter: reporter.data }),
    };
  };

  const put: Settings['put'] = async ({ language, direct, lookBack, children, reporter, ...visits }) => {
    const { visitSightings, visitCountry } = visits;
    if (language !== undefined) await area.set({ [languageKey]: language });
    if (direct !== undefined) await area.set({ [directKey]: direct });
    if (lookBack !== undefined) await area.set({ [lookBackKey]: lookBack });
    if (visitSightings !== undefined) await area.set({ [visitSightingsKey]: visitSightings });
    if (visitCountry !== undefined) await area.set({ [visitCountryKey]: visitCountry });
    if (children !== undefined) await area.set({ [childrenKey]: children });
    if (reporter !== undefined) await area.set({ [reporterKey]: reporter });
  };

  return {
    get,
    put,
    async forFile() {
      const { language, direct, lookBack, visitSightings, visitCountry, children, reporter } = await get();
      return {
        ...(language !== 'browser' && { language }),
        ...(direct !== 'unreadable' && direct.length > 0 && { direct }),
        ...(lookBack.on && { lookBack }),
        ...(visitSightings && { visitSightings }),
        ...(visitCountry && { visitCountry }),
        ...(children.length > 0 && { children }),
        ...(reporter !== undefined && { reporter }),
      };
    },
    async takeIn({ direct = [], lookBack, ...others }) {
      const here = await get();
      // The longer time of both: a file makes nothing be forgotten that is here, or comes with it.
      const days = Math.max(here.lookBack.on ? here.lookBack.days : 0, lookBack?.days ?? 0);
      if (lookBack) await put({ lookBack: { on: lookBack.on || here.lookBack.on, days } });
      if (here.direct === 'unreadable') return put(others);
      await put({ ...others, direct: [...new Set([...here.direct, ...direct])] });
    },
  };
}
