import { type Notice, noticeSchema } from '../../../lib/core/notice';
import { random } from '../synthetic';
import { Maker } from './maker';
import { advice, danger, hazards, remedies, type Shape, shapes } from './shapes';

/**
 * Notices of the shape and size the real ones have, source by source, the same for the same number (`shapes.ts` says how
 * many there are of each and how long): brands, models, barcodes, lots and addresses are made up, each its own; sentences
 * follow the real ones' words. Nothing is repeated that the authorities do not repeat.
 */

/** New notices of a typical week, in all. */
export const weeklyNotices = shapes.reduce((sum, { weekly }) => sum + weekly, 0);
const today = Date.UTC(2026, 10, 13);

/** The notice of a number: spread over the sources by their shares, over the years since each began, somewhat more lately. */
export function realShapedNotice(at: number, changed = 0): Notice {
  const place = at % 1000;
  let until = 0;
  const shape =
    shapes.find(({ share }) => {
      until += share;
      return place < until;
    }) ?? shapes[0];
  if (!shape) throw new Error('no shapes');
  const next = random(at * 7919 + 11);
  const from = Date.UTC(shape.firstYear, 0, 1);
  const published = day(from + (today - from) * next() ** 0.7);
  return noticeOf(shape, at, published, changed, new Maker(next));
}

/** The new notices of the week after: as many of each source as a typical one has, published within it. */
export function* weekOfNotices(): Generator<Notice, void, void> {
  let at = 100_000_000;
  for (const shape of shapes) {
    for (let count = 0; count < shape.weekly; count++) {
      const next = random(at * 7919 + 11);
      yield noticeOf(shape, at++, day(today + (1 + Math.floor(next() * 7)) * 86_400_000), 0, new Maker(next));
    }
  }
}

function noticeOf(shape: Shape, at: number, published: string, changed: number, make: Maker): Notice {
  const notice = noticeSchema.parse({
    id: `${shape.source}:${shape.source === 'eu-safety-gate' ? `SR/${at}/${published.slice(2, 4)}` : at}`,
    source: shape.source,
    kind: 'recall',
    published,
    ...shape.make(make),
  });
  // What an authority adds later: another measure and its date.
  return changed === 0
    ? notice
    : {
        ...notice,
        updated: '2026-11-18',
        measures: [...notice.measures, { lang: 'en', text: danger.sentence(random(at + changed), 60) }],
      };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Real sentences, and as many made-up ones of the same lengths: what each compresses to tells whether gzip is flattered. */
export function realAndMadeUp(): { real: string[]; madeUp: string[] } {
  const next = random(77);
  const real = [...hazards, ...remedies];
  const madeUp = [
    ...hazards.map(({ length }) => danger.sentence(next, length - 4)),
    ...remedies.map(({ length }) => advice.sentence(next, length - 4)),
  ];
  return { real, madeUp };
}
