/**
 * Sections of 32-bit words in one buffer, opened without parsing. Native byte order: where the magic does not read back,
 * the buffer is of another machine and is built anew.
 *
 * Layout, in words: magic, version, words in all, number of sections; then per section its kind, first word and number of
 * words; then the sections, back to back. A reader passes over kinds it does not know, so new ones may join.
 */
const magic = 0x414e5349;
const headWords = 4;
const rowWords = 3;
const mostSections = 64;

export type Sections = Map<number, Uint32Array<ArrayBuffer>>;

export function packSections(version: number, sections: Sections): ArrayBuffer {
  const packing = packSectionsInSlices(version, sections);
  for (;;) {
    const step = packing.next();
    if (step.done) return step.value;
  }
}

const slice = 1 << 20;

/** The same in steps of a few milliseconds. */
export function* packSectionsInSlices(version: number, sections: Sections): Generator<void, ArrayBuffer> {
  const first = headWords + sections.size * rowWords;
  const total = [...sections.values()].reduce((sum, words) => sum + words.length, first);
  const all = new Uint32Array(total);
  all.set([magic, version, total, sections.size]);
  let row = headWords;
  let at = first;
  for (const [kind, words] of sections) {
    all.set([kind, at, words.length], row);
    for (let from = 0; from < words.length; from += slice) {
      all.set(words.subarray(from, from + slice), at + from);
      yield;
    }
    row += rowWords;
    at += words.length;
  }
  return all.buffer;
}

export type OpenedSections = { kind: 'sections'; sections: Sections } | { kind: 'unreadable'; why: string };

/** Views on the sections of a buffer of `packSections`; nothing is copied, and only the table of sections is read. */
export function openSections(version: number, buffer: ArrayBuffer): OpenedSections {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < headWords * 4) return unreadable('cut off');
  const all = new Uint32Array(buffer);
  const [foundMagic, foundVersion, total, count = 0] = all;
  if (foundMagic !== magic) return unreadable('not an index of this machine');
  if (foundVersion !== version) return unreadable(`version ${foundVersion}, not ${version}`);
  if (total !== all.length) return unreadable('cut off or run on');
  const first = headWords + count * rowWords;
  if (count > mostSections || first > all.length) return unreadable('its table of sections is damaged');
  const sections: Sections = new Map();
  let end = first;
  for (let row = headWords; row < first; row += rowWords) {
    const [kind = 0, at = 0, length = 0] = all.subarray(row, row + rowWords);
    if (at !== end || at + length > all.length) return unreadable('its table of sections is damaged');
    sections.set(kind, all.subarray(at, at + length));
    end = at + length;
  }
  return end === all.length ? { kind: 'sections', sections } : unreadable('its table of sections is damaged');
}

function unreadable(why: string): OpenedSections {
  return { kind: 'unreadable', why };
}
