/** The long profile (`npm run test:long`) tries the same properties more often; `npm test` runs the short one. */
export const isLong = process.env.ANSIM_TEST_PROFILE === 'long';

/** How often a property is tried. The long profile prints it, so that a reader sees what was done. */
export function times(what: string, counts: { short: number; long: number }): number {
  if (isLong) console.info(`${what}: ${counts.long} times`);
  return isLong ? counts.long : counts.short;
}
