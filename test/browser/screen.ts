import { inflateSync } from 'node:zlib';

/** What stood on a screen, or on a part of it: its pixels, as browsers photograph them. */
export interface Screen {
  width: number;
  height: number;
  /** Red, green and blue, row after row. */
  rgb: Uint8Array;
}

/** In CSS pixels, which are the screen's here. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Differences per colour that no eye sees: smoothing, and a sixteenth of a shadow. */
const unseen = 16;

/** How much of two pictures of one size is the same, from 0 to 1. */
export function sameShare(one: Screen, other: Screen): number {
  if (one.width !== other.width || one.height !== other.height) return 0;
  let same = 0;
  for (let pixel = 0; pixel < one.width * one.height; pixel++) {
    let differs = 0;
    for (let at = pixel * 3; at < pixel * 3 + 3; at++)
      differs = Math.max(differs, Math.abs((one.rgb[at] ?? 0) - (other.rgb[at] ?? 0)));
    if (differs <= unseen) same++;
  }
  return same / (one.width * one.height);
}

/** What a screen shows in a box; black beyond its edges. */
export function cut({ width, height, rgb }: Screen, box: Box): Screen {
  const part = new Uint8Array(box.width * box.height * 3);
  for (let y = Math.max(0, box.top); y < Math.min(height, box.top + box.height); y++) {
    const from = (y * width + box.left) * 3;
    part.set(rgb.subarray(from, from + box.width * 3), (y - box.top) * box.width * 3);
  }
  return { width: box.width, height: box.height, rgb: part };
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
    const filter = raw[row * (rowLength + 1)] ?? 0;
    const from = row * (rowLength + 1) + 1;
    const to = row * rowLength;
    for (let column = 0; column < rowLength; column++) {
      const left = column >= channels ? (rows[to + column - channels] ?? 0) : 0;
      const above = row > 0 ? (rows[to + column - rowLength] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (rows[to + column - rowLength - channels] ?? 0) : 0;
      rows[to + column] = (raw[from + column] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return rows;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
}

function nearest(left: number, above: number, corner: number): number {
  const near = left + above - corner;
  const toLeft = Math.abs(near - left);
  const toAbove = Math.abs(near - above);
  const toCorner = Math.abs(near - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
