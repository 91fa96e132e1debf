import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json';
import { reportKinds } from '../core/report';
import { sha256, utf8 } from '../feed/bytes';
import type { FeedConfig } from '../feed/feed-config';
import { manifestFile } from '../feed/feed-files';
import { type Fetch, fetchBounded } from '../feed/fetch-bounded';
import { feedBounds } from '../feed/manifest';
import { parseJson } from '../feed/parse-json';
import { signedAnswers, verifySignature } from '../feed/signature';
import { outcomeSchema } from './outcomes';

/**
 * What a feed answers to reports: where they go, and what became of them. It lies beside an edition as its selectors do, signed for
 * that very edition, and only who writes or has sent a report asks for it.
 */

export const answersBounds = { bytes: 8 * 1024 * 1024, intakes: 12, outcomes: 40_000 } as const;

const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?\//;
const address = z
  .string()
  .max(1000)
  .refine(
    (url) => URL.canParse(url) && (url.startsWith('https://') || loopback.test(url)),
    'https, or http on loopback only',
  );
const kinds = z.array(z.enum(reportKinds)).min(1).exactOptional();
const name = z.string().min(1).max(120);

/** Where a feed takes reports, of these kinds only where it says so. */
export const intakeSchema = z.discriminatedUnion('kind', [
  /** POST by the protocol of `send-report.ts`. */
  z.strictObject({ kind: z.literal('post'), name, url: address, kinds }),
  /** A form on a code-hosting site that takes `title` and `body` from its address, filled in and sent by the reporter. */
  z.strictObject({ kind: z.literal('issue-form'), name, url: address, kinds }),
  z.strictObject({ kind: z.literal('email'), name, to: z.email().max(200), kinds }),
]);
export type Intake = z.output<typeof intakeSchema>;
export const intakesSchema = z.array(intakeSchema).max(answersBounds.intakes);

const answersSchema = z.strictObject({
  format: z.literal(1),
  intakes: intakesSchema.default([]),
  outcomes: z.array(outcomeSchema).max(answersBounds.outcomes).default([]),
});
export type Answers = Omit<z.output<typeof answersSchema>, 'format'>;

export function answersFile(manifestHash: string): string {
  return `answers/${manifestHash}.txt`;
}

/** What is signed: canonical JSON. */
export function answersBody(answers: Answers): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson({ format: 1, ...answers }));
}

export type AnswersReading = { kind: 'answers'; answers: Answers } | { kind: 'refused'; why: string };

const depth = 5;

/** The answers of the very edition named. Nothing of them is parsed before the signature holds. */
export async function readAnswers(
  bytes: Uint8Array,
  manifestHash: string,
  keys: FeedConfig['keys'],
): Promise<AnswersReading> {
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  const signature = utf8(bytes.subarray(0, Math.max(end, 0))) ?? '';
  const check = await verifySignature(signedAnswers(manifestHash, body), signature, keys);
  if (check.kind === 'refused') return { kind: 'refused', why: check.detail };
  const json = parseJson(body, depth);
  if (json.kind === 'refused') return json;
  const parsed = answersSchema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: 'refused', why: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  const { intakes, outcomes } = parsed.data;
  return { kind: 'answers', answers: { intakes, outcomes } };
}

export type AnswersBrought =
  | { kind: 'answers'; answers: Answers }
  /** The feed answers nothing: it has no intake and no outcome yet. */
  | { kind: 'none' }
  | { kind: 'failed'; why: string };

/** Fetches what lies beside the edition held. */
export async function bringAnswers(
  { url, keys }: Pick<FeedConfig, 'url' | 'keys'>,
  manifestHash: string,
  { fetch, signal }: { fetch: Fetch; signal: AbortSignal },
): Promise<AnswersBrought> {
  const answer = await fetchBounded(url + answersFile(manifestHash), {
    ...{ fetch, signal, limit: answersBounds.bytes },
    reason: 'feed-answers',
  });
  switch (answer.kind) {
    case 'ok': {
      const reading = await readAnswers(answer.bytes, manifestHash, keys);
      return reading.kind === 'answers' ? reading : { kind: 'failed', why: reading.why };
    }
    case 'bad-answer':
      // Some hosts say 403 of a file that is not there.
      if (![403, 404, 410].includes(answer.status))
        return { kind: 'failed', why: `the server answered ${answer.status}` };
      // What lay beside an edition goes with it: only of the newest does a file that is not there say anything.
      return (await isNewest(url, manifestHash, { fetch, signal }))
        ? { kind: 'none' }
        : { kind: 'failed', why: 'the edition held is not the newest' };
    case 'too-large':
      return { kind: 'failed', why: `it is larger than ${answer.limit} bytes` };
    case 'unreachable':
      return { kind: 'failed', why: answer.detail };
    case 'not-modified':
    case 'aborted':
      return { kind: 'failed', why: 'it was stopped' };
  }
}

async function isNewest(
  url: string,
  manifestHash: string,
  { fetch, signal }: { fetch: Fetch; signal: AbortSignal },
): Promise<boolean> {
  const ports = { fetch, signal, limit: feedBounds.manifest, reason: 'feed-manifest' } as const;
  const answer = await fetchBounded(url + manifestFile, ports);
  return answer.kind === 'ok' && (await sha256(answer.bytes)) === manifestHash;
}
