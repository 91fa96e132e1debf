import { keptSize, type PictureMarks } from '../../lib/core/picture-marks';
import { reportBounds } from '../../lib/core/report';
import { sha256 } from '../../lib/feed/bytes';
import type { Attachment } from '../../lib/reports/report-file';

export type MadePicture =
  | { kind: 'none' }
  | { kind: 'made'; attachment: Attachment }
  /** No quality makes it small enough. */
  | { kind: 'too-large' };
export type MakePicture = () => Promise<MadePicture>;

/** Pixels along the longer side of what is kept. */
const longest = 2000;
const qualities = [0.85, 0.6, 0.4];

/** Paints the picture with its marks: the part that is kept, black where it is covered. */
export function paintMarked(
  canvas: HTMLCanvasElement,
  image: CanvasImageSource & { naturalWidth: number; naturalHeight: number },
  { crop, covers }: PictureMarks,
): void {
  const part = crop ?? { x: 0, y: 0, width: image.naturalWidth, height: image.naturalHeight };
  const size = keptSize(part, longest);
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = size.width / part.width;
  context.drawImage(image, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  context.fillStyle = '#000000';
  for (const cover of covers)
    context.fillRect(
      // Outwards, so that no edge of what is covered shows through.
      Math.floor((cover.x - part.x) * scale),
      Math.floor((cover.y - part.y) * scale),
      Math.ceil(cover.width * scale) + 1,
      Math.ceil(cover.height * scale) + 1,
    );
}

/** A new picture of what the canvas shows, with its hash. Nothing of the first one is in it but these pixels. */
export async function encodePicture(canvas: HTMLCanvasElement): Promise<MadePicture> {
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', quality);
    });
    if (!blob) return { kind: 'none' };
    if (blob.size > reportBounds.attachment) continue;
    const data = new Uint8Array(await blob.arrayBuffer());
    return {
      kind: 'made',
      attachment: { sha256: await sha256(data), type: 'image/jpeg', bytes: data.byteLength, data },
    };
  }
  return { kind: 'too-large' };
}
