import { inflateSync } from 'node:zlib';

/** What stood on a screen: its pixels, as browsers photograph them. */
export interface Screen {
  width: number;
  height: number;
  /** Red, green and blue, row after row. */
  rgb: Uint8Array;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Differences per colour that no eye sees: smoothing, and a sixteenth of a shadow. */
const unseen = 16;

/** How much of what one screen shows in a box another shows too, from 0 to 1. */
export function sameIn(box: Box, one: Screen, other: Screen): number {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  let same = 0;
  let all = 0;
  for (let y = Math.ceil(box.top); y < Math.min(bottom, one.height, other.height); y++) {
    for (let x = Math.ceil(box.left); x < Math.min(right, one.width, other.width); x++) {
      all++;
      if ([0, 1, 2].every((colour) => Math.abs(at(one, x, y, colour) - at(other, x, y, colour)) <= unseen))
        same++;
    }
  }
  return all === 0 ? 0 : same / all;
}

function at({ width, rgb }: Screen, x: number, y: number, colour: number): number {
  return rgb[(y * width + x) * 3 + colour] ?? 0;
}

/** Reads a PNG as both browsers write it: eight bits a colour, with or without transparency, not interlaced. */
export function readScreen(png: Uint8Array): Screen {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, depth, kind, interlaced] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    bytes[24],
    bytes[25],
    bytes[28],
  ];
  const channels = { 2: 3, 6: 4 }[kind ?? 0];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error(`A PNG of depth ${depth}, kind ${kind}, interlaced ${interlaced} cannot be read here.`);
  const rows = unfilter(inflateSync(dataOf(bytes)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let colour = 0; colour < 3; colour++) rgb[pixel * 3 + colour] = rows[pixel * channels + colour] ?? 0;
  return { width, height, rgb };
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let from = 8; from < bytes.length; ) {
    const length = bytes.readUInt32BE(from);
    if (bytes.toString('latin1', from + 4, from + 8) === 'IDAT')
      parts.push(bytes.subarray(from + 8, from + 8 + length));
    from += length + 12;
  }
  return Buffer.concat(parts);
}

/** Each row names how it is written as differences to its neighbours: left, above, both, or the nearest of three. */
function unfilter(raw: Buffer, rowLength: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (rowLength + 1)];
    for (let column = 0; column < rowLength; column++) {
      const to = row * rowLength + column;
      const left = column >= channels ? (rows[to - channels] ?? 0) : 0;
      const above = row > 0 ? (rows[to - rowLength] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (rows[to - rowLength - channels] ?? 0) : 0;
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      rows[to] = (raw[row * (rowLength + 1) + 1 + column] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return rows;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}
