/** What is done to a picture of a page before it is kept: cut to a part of it, and black over what nobody else should see. */
export interface PictureMarks {
  /** The part that is kept; the whole where it is absent. */
  crop?: Rect;
  covers: readonly Rect[];
}

/** In the picture's own pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The least a part may measure: a press without a move marks nothing. */
export const leastMark = 4;

/** From one corner to the other, whichever came first, within the picture and in whole pixels. Undefined where it is no area. */
export function rectBetween(
  from: { x: number; y: number },
  to: { x: number; y: number },
  size: Size,
): Rect | undefined {
  const left = Math.floor(clamp(Math.min(from.x, to.x), size.width));
  const top = Math.floor(clamp(Math.min(from.y, to.y), size.height));
  const right = Math.ceil(clamp(Math.max(from.x, to.x), size.width));
  const bottom = Math.ceil(clamp(Math.max(from.y, to.y), size.height));
  const rect = { x: left, y: top, width: right - left, height: bottom - top };
  return rect.width < leastMark || rect.height < leastMark ? undefined : rect;
}

/** The frame that the keyboard moves: to begin with, a third of the picture in its middle. */
export function firstFrame({ width, height }: Size): Rect {
  return {
    x: Math.round(width / 3),
    y: Math.round(height / 3),
    width: Math.max(leastMark, Math.round(width / 3)),
    height: Math.max(leastMark, Math.round(height / 3)),
  };
}

/** The frame after an arrow key: moved, or grown and shrunk; undefined for any other key. It never leaves the picture. */
export function frameAfter(
  frame: Rect,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  size: Size,
): Rect | undefined {
  const step = Math.max(2, Math.round(Math.min(size.width, size.height) / 50));
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!way) return undefined;
  const [across = 0, down = 0] = way.map((each) => each * step);
  if (shiftKey)
    return {
      ...frame,
      width: between(leastMark, frame.width + across, size.width - frame.x),
      height: between(leastMark, frame.height + down, size.height - frame.y),
    };
  return {
    ...frame,
    x: between(0, frame.x + across, size.width - frame.width),
    y: between(0, frame.y + down, size.height - frame.height),
  };
}

/** How large the kept picture is, at most so many pixels along its longer side. */
export function keptSize({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function clamp(value: number, most: number): number {
  return between(0, value, most);
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
