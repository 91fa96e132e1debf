import type { RejectionReason } from './decision';

/**
 * How much reports count before a steward has looked. The figures are guesses to begin with, made so that three strangers, or
 * one with three names, reach nothing: change them here, with what was seen as the reason.
 */
export const trustRules = {
  /** A person with so many accepted reports, and more of them than rejected ones, is known. */
  knownFrom: 2,
  /** Of a newcomer so many reports of a day count; the others wait for a steward. */
  newcomerADay: 5,
  /** So many newcomers about one seller's listings within `brigadeHours` count together as one person. */
  brigadeFrom: 6,
  brigadeHours: 48,
  /** Without a steward a link is proposed only where so many people report it, so many of them known; it is possible at most. */
  volunteersLink: { people: 3, known: 2 },
} as const;

/** What a person's earlier reports came to. */
export interface History {
  accepted: number;
  rejected: number;
  /** Of the rejected, what was no real report. */
  invented: number;
}

export type Standing = 'known' | 'newcomer' | 'ignored';

/** One invented report weighs more than any number of true ones: `ignored` until a steward has taken it back. */
export function standingOf({ accepted, rejected, invented }: History): Standing {
  if (invented > 0) return 'ignored';
  return accepted >= trustRules.knownFrom && accepted > rejected ? 'known' : 'newcomer';
}

export const isInvented = (reason: RejectionReason) => reason === 'not-a-real-report';
