import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import { reportSchema } from '../../lib/core/report';
import { pictureLength } from '../../lib/core/report-pages';

/** A report nobody has kept yet: held in memory, until it is kept, others push it out, or the browser closes. */
const heldSchema = z.strictObject({
  report: reportSchema,
  picture: z.string().exactOptional(),
  pictureFailed: z.literal(true).exactOptional(),
});
export type Held = z.output<typeof heldSchema>;

/**
 * The memory is the tabs' as well: what they told of their pages must always have room in it. So many reports wait at
 * once, and pictures of the newest two where both fit.
 */
const mostHeld = 8;
const mostPictures = 2;

const start = 'report:';
const nameOf = (id: string) => `${start}${id}`;

/** Holds one more report; older ones lose their pictures first, and then go. */
export async function holdReport(session: Browser.storage.StorageArea, held: Held): Promise<void> {
  const { report } = held;
  await makeRoom(session, held).catch((fault) =>
    console.warn('Ansim could not make room for a report that is being written.', fault),
  );
  try {
    await session.set({ [nameOf(report.id)]: held });
  } catch {
    // The memory is full: the report matters more than its picture.
    await session.set({ [nameOf(report.id)]: { report, pictureFailed: true } });
  }
}

export async function heldReport(
  session: Browser.storage.StorageArea,
  id: string,
): Promise<Held | undefined> {
  const stored = await session.get(nameOf(id));
  return heldSchema.safeParse(stored[nameOf(id)]).data;
}

export async function forgetHeld(session: Browser.storage.StorageArea, id: string): Promise<void> {
  await session.remove(nameOf(id));
}

async function makeRoom(session: Browser.storage.StorageArea, { report, picture }: Held): Promise<void> {
  const stored = await session.get(null);
  const names = Object.keys(stored).filter((name) => name.startsWith(start) && name !== nameOf(report.id));
  const older = names
    .flatMap((name) => heldSchema.safeParse(stored[name]).data ?? [])
    .sort((a, b) => (a.report.made < b.report.made ? 1 : -1));
  const staying = older.slice(0, mostHeld - 1);
  const stay = new Set(staying.map((each) => nameOf(each.report.id)));
  const going = names.filter((name) => !stay.has(name));
  if (going.length > 0) await session.remove(going);

  let room = pictureLength - (picture?.length ?? 0);
  let pictures = picture === undefined ? 0 : 1;
  for (const each of staying) {
    if (each.picture === undefined) continue;
    if (pictures < mostPictures && each.picture.length <= room) {
      pictures++;
      room -= each.picture.length;
    } else await session.set({ [nameOf(each.report.id)]: { report: each.report, pictureFailed: true } });
  }
}
