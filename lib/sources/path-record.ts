/** What a record that is cut keeps of its end: where GOV.UK's paths have a number, it stands there. */
const kept = 9;

/**
 * The last part of a page's path as a record: as it is, and one that is too long for a notice's id cut in its middle, where a
 * number made of the whole keeps it apart from others that begin and end alike.
 */
export function shortRecord(path: string, most: number): string {
  if (path.length <= most) return path;
  const number = checksum(path).toString(16).padStart(8, '0');
  return `${path.slice(0, most - kept - number.length - 2)}~${number}~${path.slice(-kept)}`;
}

/** FNV-1a of 32 bits: tells texts apart, hides nothing. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
