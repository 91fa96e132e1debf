import type { LoadFile } from './open-check-lists';

/** Loads files that lie beside each other on the page's own site; nothing else is ever asked for. */
export function loadFrom(folder: string, fetch: typeof globalThis.fetch): LoadFile {
  return async (name, most) => {
    const response = await fetch(new URL(name, folder), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > most) throw new Error(`${name}: it is longer than ${most} bytes`);
    return bytes;
  };
}
