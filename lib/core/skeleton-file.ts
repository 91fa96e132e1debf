/** The structure of a page that could not be read, as it is shown and saved: the very text, and the name of its file. */
export interface SkeletonFile {
  name: string;
  text: string;
}

/**
 * Puts over a page's skeleton what a person who mends the reading must know: the extension's version, the day (ISO), what
 * was missing. Every line is shown before it is saved.
 */
export function skeletonFile(parts: {
  skeleton: string;
  version: string;
  day: string;
  marketplace: string;
  missing: readonly string[];
}): SkeletonFile {
  const { skeleton, version, day, marketplace, missing } = parts;
  const head = [
    'Ansim page structure 1: no texts, digits as 0',
    `version ${version}, ${day}, ${marketplace}`,
    `not read: ${missing.join(', ') || 'nothing named'}`,
  ];
  return { name: `ansim-structure-${marketplace}-${day}.txt`, text: `${head.join('\n')}\n${skeleton}\n` };
}
