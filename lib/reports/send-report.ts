import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json';
import type { Report } from '../core/report';
import { deliveryName } from '../core/report-answers';
import type { Fetch, FetchAnswer } from '../feed/fetch-bounded';
import { parseRetryAfter } from '../feed/poll-schedule';
import type { SendResult } from './outbox';
import { type Attachment, encodeBase64 } from './report-file';

/**
 * The intake protocol. One POST of JSON `{"format":1,"report":…,"attachments":[…]}` (canonical: empty lists are left out) with the header `Idempotency-Key: <report id>`
 * (draft-ietf-httpapi-idempotency-key-header); of a report with answers behind it `<report id>-<how many>`. The intake answers 200,
 * 201 or 202 with that key as `{"received":"<key>"}` each time it gets the same delivery, counts it once, and 409 for the same key
 * with other contents. Deliveries of one report are one report, of which the one with the most answers counts. 400, 409, 413, 415
 * and 422 are final; anything else is tried again.
 */
export function intakeBody(report: Report, attachments: readonly Attachment[]): string {
  return canonicalJson({
    format: 1,
    report,
    attachments: attachments.map(({ data, ...name }) => ({ ...name, data: encodeBase64(data) })),
  });
}

const receipt = z.object({ received: z.string() });
const longestAnswer = 4096;
const finalStatuses = [400, 409, 413, 415, 422];
/** Milliseconds for the whole exchange, pictures included. */
const usualTimeout = 60_000;

export interface SendPorts {
  fetch: Fetch;
  signal: AbortSignal;
  timeout?: number;
}

/** Sends one report. Never rejects; whatever is not a receipt for this very report counts as not received. */
export async function sendReport(
  intake: string,
  report: Report,
  attachments: readonly Attachment[],
  { fetch, signal, timeout = usualTimeout }: SendPorts,
): Promise<SendResult> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const answer = await fetch(
      intake,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': deliveryName(report) },
        body: intakeBody(report, attachments),
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: either,
      },
      'report',
    );
    return await judge(answer, report);
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : 'the request failed';
    return { kind: 'later', fault: { kind: 'unreachable', detail } };
  }
}

async function judge(answer: FetchAnswer, report: Report): Promise<SendResult> {
  const text = await shortText(answer);
  if (answer.status >= 200 && answer.status < 300 && namesReport(text, report)) return { kind: 'received' };
  if (finalStatuses.includes(answer.status))
    return {
      kind: 'refused',
      detail: `${answer.status} ${text.replaceAll(/\s+/g, ' ').slice(0, 200)}`.trim(),
    };
  const retryAfter = parseRetryAfter(answer.headers.get('retry-after'), undefined);
  const busy = answer.status === 429 || answer.status === 503;
  const detail =
    answer.status < 300 ? 'the answer is no receipt for this report' : `the intake answered ${answer.status}`;
  return {
    kind: 'later',
    fault: { kind: busy ? 'busy' : 'bad-answer', detail },
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function namesReport(text: string, report: Report): boolean {
  try {
    return receipt.safeParse(JSON.parse(text)).data?.received === deliveryName(report);
  } catch {
    return false;
  }
}

/** At most `longestAnswer` bytes of it. */
async function shortText(answer: FetchAnswer): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; length < longestAnswer; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    length += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => undefined);
  return text.slice(0, longestAnswer);
}
