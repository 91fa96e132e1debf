/** The most that are kept; the oldest make room. */
export const mostRelistings = 2000;
