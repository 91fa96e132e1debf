import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { type Report, reportSchema } from '../../lib/core/report';
import { compareCopies, deliveryName } from '../../lib/core/report-answers';

/** How the intake answers one delivery that is in order. */
export type IntakeTurn =
  | { kind: 'receipt' }
  /** The report is taken, and the answer is lost or says something else. */
  | { kind: 'status'; status: number; takes: boolean }
  /** The report is taken, and nothing is answered until `release` is called. */
  | { kind: 'held' };

/** An intake by the protocol of `lib/reports/send-report.ts`: each report once, whatever is delivered how often. */
export interface IntakeServer {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** What the next deliveries get, in order; then receipts. */
  behave(...turns: IntakeTurn[]): void;
  /** Each report that was taken, once. */
  received: Map<string, Report>;
  /** Every delivery, by its idempotency key. */
  deliveries: string[];
  release(): void;
}

const bodySchema = z.strictObject({
  format: z.literal(1),
  report: reportSchema,
  attachments: z.array(z.object({ sha256: z.string(), data: z.string() })).default([]),
});

export function createIntakeServer(): IntakeServer {
  const received = new Map<string, Report>();
  const bodies = new Map<string, string>();
  const deliveries: string[] = [];
  let turns: IntakeTurn[] = [];
  let held: ServerResponse[] = [];

  const take = (key: string, text: string): number => {
    const body = bodySchema.safeParse(JSON.parse(text));
    if (!body.success) return 422;
    const { report } = body.data;
    if (deliveryName(report) !== key) return 400;
    if ((bodies.get(key) ?? text) !== text) return 409;
    bodies.set(key, text);
    // With its answers it is the same report.
    const held = received.get(report.id);
    if (!held || compareCopies(held, report) === 'later') received.set(report.id, report);
    return 201;
  };

  return {
    received,
    deliveries,
    behave: (...next) => {
      turns = next;
    },
    release() {
      for (const response of held) response.destroy();
      held = [];
    },
    async answer(request, response) {
      if (request.method !== 'POST') {
        response.writeHead(405).end();
        return;
      }
      const key = String(request.headers['idempotency-key']);
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk);
      deliveries.push(key);
      const turn = turns.shift() ?? { kind: 'receipt' };
      if (turn.kind === 'status' && !turn.takes) {
        response.writeHead(turn.status).end('no\n');
        return;
      }
      const status = take(key, Buffer.concat(chunks).toString('utf8'));
      if (turn.kind === 'held') held.push(response);
      else if (turn.kind === 'status') response.writeHead(turn.status).end('lost\n');
      else
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify(status === 201 ? { received: key } : { error: status }));
    },
  };
}
