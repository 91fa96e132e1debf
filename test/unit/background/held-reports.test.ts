import { describe, expect, it } from 'vitest';
import { forgetHeld, heldReport, holdReport } from '../../../entrypoints/background/held-reports';
import { createTabStates } from '../../../entrypoints/background/tab-states';
import { pictureLength } from '../../../lib/core/report-pages';
import { hex32, report } from '../reports/made-reports';
import { makeSession } from './make-session';

/** No tab's address is asked for here. */
const nowhere = async () => undefined;

const written = (number: number) =>
  report(number, { made: new Date(Date.UTC(2026, 10, 20, 10, number)).toISOString() });
const picture = (length: number) => `data:image/jpeg;base64,${'A'.repeat(length)}`;

describe('reports that nobody has kept yet', () => {
  it('never take the room in which tabs tell what their pages hold, however many with pictures are abandoned', async () => {
    const { area } = makeSession();
    const states = createTabStates(area, nowhere);
    for (let number = 1; number <= 6; number++) {
      await holdReport(area, { report: written(number), picture: picture(pictureLength - 100) });
      const document = String(number);
      await states.keep(number, {
        ...{ address: 'https://www.temu.com/', visit: 1, document, since: 1 },
        reading: { kind: 'not-a-product-page' },
      });
      // Read anew: it has been kept, and is not merely remembered.
      expect(await createTabStates(area, nowhere).get(number)).toMatchObject({ document });
    }
    expect((await heldReport(area, hex32(6)))?.picture).toHaveLength(picture(pictureLength - 100).length);
  });

  it('lose their pictures first, all but the newest two, and only many later ones push a report out', async () => {
    const { area } = makeSession();
    for (let number = 1; number <= 9; number++)
      await holdReport(area, { report: written(number), picture: picture(1000) });
    const held = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map(async (number) => heldReport(area, hex32(number))),
    );
    expect(held.map((each) => each?.report.id)).toEqual([undefined, ...[2, 3, 4, 5, 6, 7, 8, 9].map(hex32)]);
    expect(held.map((each) => each?.picture !== undefined)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      ...[true, true],
    ]);
    expect(held[3]).toMatchObject({ pictureFailed: true });
  });

  it('are held without their picture where the memory is full, and go once they are kept', async () => {
    const { area } = makeSession(20_000);
    await holdReport(area, { report: written(1), picture: picture(50_000) });
    expect(await heldReport(area, hex32(1))).toEqual({ report: written(1), pictureFailed: true });
    await forgetHeld(area, hex32(1));
    expect(await heldReport(area, hex32(1))).toBeUndefined();
  });
});
