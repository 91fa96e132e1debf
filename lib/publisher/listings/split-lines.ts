/** One line of a stream of bytes, without its line end; `too-long` where it passes the bound, whatever it holds. */
export type StreamLine =
  | { kind: 'line'; number: number; bytes: Uint8Array }
  | { kind: 'too-long'; number: number };

const lineFeed = 0x0a;

/**
 * The lines of a stream, numbered from 1, in memory for one line and one piece of the stream. Of a line longer than `most`
 * bytes nothing is kept; the next one is read as if nothing had been. The last line needs no line end.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<StreamLine, void, void> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= most) held.push(bytes);
    else held = [];
  };
  const line = (): StreamLine => {
    const whole = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    const made: StreamLine =
      length > most ? { kind: 'too-long', number } : { kind: 'line', number, bytes: whole };
    number++;
    held = [];
    length = 0;
    return made;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      take(piece.subarray(from, end));
      yield line();
      from = end + 1;
    }
    // Streams may use a piece's memory again once the next one is asked for.
    if (from < piece.length) take(piece.slice(from));
  }
  if (length > 0) yield line();
}
