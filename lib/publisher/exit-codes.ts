/** What the `feed` command ends with. Also told by `feed --help`. */
export const exitCodes = {
  /** Done, nothing to look at. */
  ok: 0,
  /**
   * Done, but something wants a look: a source kept its last good notices, an edition is unsigned or past its expiry, a
   * line of listings was faulty.
   */
  look: 1,
  /** Bad arguments or bad input: nothing was written. */
  badInput: 2,
  /** Nothing was published, or what was to be verified does not hold. */
  failed: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeHelp = `Exit codes:
  0  done
  1  done, but something wants a look (a source kept its last good notices, an edition is unsigned or expired,
     a line of listings was faulty)
  2  bad arguments or input; nothing was written
  3  nothing was published, or what was to be verified does not hold`;
