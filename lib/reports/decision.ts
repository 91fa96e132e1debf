import { z } from 'zod';
import { listingNameSchema, sha256Hex } from '../core/report';
import { type ChoiceKind, mostWords, rejectionReasons } from '../core/steward-choice';

export { type RejectionReason, rejectionReasons } from '../core/steward-choice';

const reports = z.array(sha256Hex).max(500).default([]);
const words = z.string().min(1).max(mostWords).optional();
const noticeId = z
  .string()
  .min(3)
  .max(120)
  .regex(/^[a-z][a-z0-9-]*:./, 'a notice id');
const link = { listing: listingNameSchema, notice: noticeId };

/**
 * What a steward decided. Reports are named by the SHA-256 of their ids, so that whoever sent one finds it again and nobody
 * else learns anything. `words` are the steward's and public.
 */
export const decisionSchema = z.discriminatedUnion('kind', [
  /** The listing is the notice's product: a link of the next edition. */
  z.strictObject({
    kind: z.literal('accept'),
    reports,
    ...link,
    /** `volunteers` where no steward has compared the two: at most possible. */
    basis: z.enum(['steward', 'volunteers']),
    /** How many people reported it, each counted once. */
    volunteers: z.int().min(0).max(10_000),
    words,
  }),
  /** It was true and was noted, and makes no link: still on sale, a page that could not be read. */
  z.strictObject({ kind: z.literal('note'), reports, words }),
  z.strictObject({ kind: z.literal('reject'), reports, reason: z.enum(rejectionReasons), words }),
  z.strictObject({ kind: z.literal('ask'), reports, words: z.string().min(1).max(mostWords) }),
  z.strictObject({ kind: z.literal('needs-authority'), reports, words }),
  /** The listing is not the notice's product: its link goes, and the next edition is silent about the two. */
  z.strictObject({ kind: z.literal('retract'), reports, ...link, words }),
]);
export type Decision = z.output<typeof decisionSchema>;
export type DecisionInput = z.input<typeof decisionSchema>;

/** The choice that a decision was signed for. */
export function choiceOf(decision: Decision): ChoiceKind {
  return decision.kind === 'accept' && decision.basis === 'volunteers' ? 'accept-volunteers' : decision.kind;
}
