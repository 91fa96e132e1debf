import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json';
import { sha256Hex } from '../core/report';
import { decodeBase64 } from '../feed/base64';
import { type Bytes, ownBytes, sha256 } from '../feed/bytes';
import { parseJson } from '../feed/parse-json';
import { type DecisionInput, decisionSchema } from './decision';

/**
 * The stewards' log: one signed entry a line, each naming the line before by its hash, so that nothing in it can be changed,
 * left out or put in later without a reader seeing it. A file is one steward's; a feed reads as many as it has stewards.
 */

const entrySchema = z.strictObject({
  format: z.literal(1),
  /** 1, 2, 3 … */
  number: z.int().min(1),
  /** SHA-256 of the line before, without its line end; absent in the first. */
  before: sha256Hex.optional(),
  at: z.iso.datetime({ offset: false }),
  /** The key's id: the first 16 hex digits of the SHA-256 of its raw public bytes. */
  steward: z.string().regex(/^[0-9a-f]{16}$/),
  decision: decisionSchema,
  signature: z.string().max(100),
});
export type LogEntry = z.output<typeof entrySchema>;

/** A public key that may sign decisions. */
export interface StewardKey {
  id: string;
  /** Raw Ed25519 public key, base64. */
  publicKey: string;
}

export interface StewardSigner extends StewardKey {
  /** Base64 of the 64 bytes. */
  sign(bytes: Bytes): Promise<string>;
}

export const longestLogLine = 64 * 1024;
const deepest = 8;
/** Put before an entry's bytes when they are signed, so that a signature made for anything else is none. */
const context = 'ansim-decision-v1\n';

export type ReadLog =
  | { kind: 'log'; entries: LogEntry[] }
  /** The line is counted from 1. Nothing of a log that fails anywhere is used. */
  | { kind: 'refused'; line: number; why: string };

/** Reads and checks a whole log: every line, its place in the chain, and its signature by one of `keys`. */
export async function readDecisionLog(text: string, keys: readonly StewardKey[]): Promise<ReadLog> {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else if (text !== '') return { kind: 'refused', line: lines.length, why: 'the last line is cut off' };
  const entries: LogEntry[] = [];
  let before: string | undefined;
  for (const [at, line] of lines.entries()) {
    const read = await readEntry(line, keys);
    if (read.kind === 'refused') return { ...read, line: at + 1 };
    const { entry } = read;
    if (entry.number !== at + 1 || entry.before !== before)
      return { kind: 'refused', line: at + 1, why: 'it does not follow the line before it' };
    if (entries[0] && entry.steward !== entries[0].steward)
      return {
        kind: 'refused',
        line: at + 1,
        why: 'another steward signed it; each has a file of their own',
      };
    entries.push(entry);
    before = await hashOf(line);
  }
  return { kind: 'log', entries };
}

type ReadEntry = { kind: 'entry'; entry: LogEntry } | { kind: 'refused'; why: string };

async function readEntry(line: string, keys: readonly StewardKey[]): Promise<ReadEntry> {
  if (line.length > longestLogLine) return { kind: 'refused', why: 'it is too long' };
  const json = parseJson(new TextEncoder().encode(line), deepest);
  if (json.kind === 'refused') return json;
  const parsed = entrySchema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: 'refused', why: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  const entry = parsed.data;
  const key = keys.find(({ id }) => id === entry.steward);
  if (!key) return { kind: 'refused', why: `the key ${entry.steward} is not one of this feed's stewards` };
  if (canonicalJson(entry) !== line)
    return { kind: 'refused', why: 'it is not written as the desk writes it' };
  if (!(await isSigned(entry, key))) return { kind: 'refused', why: 'its signature is wrong' };
  return { kind: 'entry', entry };
}

/** The log with one more decision at its end. */
export async function appendDecision(
  text: string,
  decision: DecisionInput,
  { signer, at }: { signer: StewardSigner; at: Date },
): Promise<string> {
  const lines = text.split('\n').filter((line) => line !== '');
  const last = lines.at(-1);
  const entry = {
    format: 1 as const,
    number: lines.length + 1,
    ...(last !== undefined && { before: await hashOf(last) }),
    at: at.toISOString(),
    steward: signer.id,
    decision: decisionSchema.parse(decision),
  };
  const signature = await signer.sign(signedBytes(entry));
  return `${lines.map((line) => `${line}\n`).join('')}${canonicalJson({ ...entry, signature })}\n`;
}

function signedBytes(entry: Omit<LogEntry, 'signature'>): Bytes {
  return new TextEncoder().encode(`${context}${canonicalJson(entry)}`);
}

async function isSigned({ signature, ...entry }: LogEntry, { publicKey }: StewardKey): Promise<boolean> {
  const [raw, signed] = [decodeBase64(publicKey), decodeBase64(signature)];
  if (raw?.length !== 32 || signed?.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signed, signedBytes(entry));
  } catch {
    // Not a point of the curve: nothing was verified.
    return false;
  }
}

function hashOf(line: string): Promise<string> {
  return sha256(ownBytes(new TextEncoder().encode(line)));
}

/** The name of a report in a log and among the outcomes: the SHA-256 of its id. */
export function reportName(id: string): Promise<string> {
  return hashOf(id);
}
