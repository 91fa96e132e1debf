/** Where a line lies in an uncompressed pack, without its line feed. */
export interface LinePlace {
  offset: number;
  length: number;
}

const lineFeed = 10;

/** The lines of a pack, found in its bytes: no text as large as the pack is ever made. */
export function* packLines(raw: Uint8Array): Generator<LinePlace, void, void> {
  let offset = 0;
  while (offset < raw.length) {
    const found = raw.indexOf(lineFeed, offset);
    const end = found === -1 ? raw.length : found;
    yield { offset, length: end - offset };
    offset = end + 1;
  }
}
