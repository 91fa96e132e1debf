import type { SettingsArea } from '../../../lib/store/settings';

/** A settings area in memory. */
export function makeArea(kept: Record<string, unknown> = {}): SettingsArea {
  return {
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, structuredClone(kept[key])])),
    set: async (values) => void Object.assign(kept, structuredClone(values)),
  };
}
