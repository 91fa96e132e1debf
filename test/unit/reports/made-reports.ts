import { generateKeyPairSync, sign } from 'node:crypto';
import { type Report, type ReportInput, reportSchema } from '../../../lib/core/report';
import { sha256 } from '../../../lib/feed/bytes';
import type { DecisionInput } from '../../../lib/reports/decision';
import {
  appendDecision,
  type LogEntry,
  readDecisionLog,
  type StewardSigner,
} from '../../../lib/reports/decision-log';

export const hex32 = (number: number) => number.toString(16).padStart(32, '0');

/** A report on a made-up listing and notice. */
export function report(number: number, over: Partial<ReportInput> = {}): Report {
  return reportSchema.parse({
    format: 1,
    id: hex32(number),
    kind: 'relisted',
    made: '2026-11-20T10:00:00Z',
    reporter: hex32(1000 + number),
    listing: { marketplace: 'aliexpress', id: '1005099000000001', titles: ['Voltara charger 65W'] },
    notice: { id: 'test-office:1' },
    ...over,
  });
}

export async function steward(): Promise<StewardSigner> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return {
    id: (await sha256(new Uint8Array(raw))).slice(0, 16),
    publicKey: raw.toString('base64'),
    sign: async (bytes) => sign(null, bytes, privateKey).toString('base64'),
  };
}

/** A steward's log of these decisions, an hour apart. */
export async function logOf(
  signer: StewardSigner,
  decisions: DecisionInput[],
  from = '2026-11-20T00:00:00.000Z',
): Promise<string> {
  let text = '';
  for (const [at, decision] of decisions.entries())
    text = await appendDecision(text, decision, {
      signer,
      at: new Date(Date.parse(from) + at * 3_600_000),
    });
  return text;
}

export async function entriesOf(text: string, signer: StewardSigner): Promise<LogEntry[]> {
  const read = await readDecisionLog(text, [signer]);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.entries;
}
