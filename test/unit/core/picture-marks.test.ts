import { describe, expect, it } from 'vitest';
import { firstFrame, frameAfter, keptSize, rectBetween } from '../../../lib/core/picture-marks';

const size = { width: 300, height: 200 };

describe('marks on a picture', () => {
  it('reach from corner to corner, whichever came first, and never beyond the picture', () => {
    expect(rectBetween({ x: 90.7, y: 80 }, { x: 10.2, y: 20 }, size)).toEqual({
      x: 10,
      y: 20,
      width: 81,
      height: 60,
    });
    expect(rectBetween({ x: -50, y: -50 }, { x: 9999, y: 9999 }, size)).toEqual({ x: 0, y: 0, ...size });
  });

  it('are none where the pointer was pressed and hardly moved', () => {
    expect(rectBetween({ x: 10, y: 10 }, { x: 12, y: 60 }, size)).toBeUndefined();
  });

  it('are framed by arrow keys, which move, and size with Shift, within the picture', () => {
    let frame = firstFrame(size);
    expect(frameAfter(frame, { key: 'ArrowRight', shiftKey: false }, size)).toEqual({
      ...frame,
      x: frame.x + 4,
    });
    expect(frameAfter(frame, { key: 'ArrowUp', shiftKey: true }, size)).toEqual({
      ...frame,
      height: frame.height - 4,
    });
    for (let press = 0; press < 200; press++) {
      frame = frameAfter(frame, { key: 'ArrowDown', shiftKey: press % 2 === 0 }, size) ?? frame;
      expect(frame.y + frame.height).toBeLessThanOrEqual(size.height);
    }
    expect(frameAfter(frame, { key: 'a', shiftKey: false }, size)).toBeUndefined();
  });
});

it('a kept picture is no larger than asked for, and keeps its shape', () => {
  expect(keptSize({ width: 4000, height: 1000 }, 2000)).toEqual({ width: 2000, height: 500 });
  expect(keptSize(size, 2000)).toEqual(size);
});
