import type { Browser } from 'wxt/browser';

/** The browser's memory of a session, with room for so many characters: what does not fit is refused whole. */
export function makeSession(room = 10 * 1024 * 1024): {
  area: Browser.storage.StorageArea;
  kept: Map<string, unknown>;
} {
  const kept = new Map<string, unknown>();
  const listed = (keys: string | string[] | null) => (keys === null ? [...kept.keys()] : [keys].flat());
  const area = {
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        listed(keys).flatMap((key) => (kept.has(key) ? [[key, structuredClone(kept.get(key))]] : [])),
      ),
    set: async (values: object) => {
      const next = new Map([...kept, ...Object.entries(values)]);
      if (JSON.stringify([...next]).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
  return { area: area as unknown as Browser.storage.StorageArea, kept };
}
