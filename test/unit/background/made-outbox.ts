import { vi } from 'vitest';
import type { Parts } from '../../../entrypoints/background/parts';
import { sha256 } from '../../../lib/feed/bytes';
import type { FetchAnswer } from '../../../lib/feed/fetch-bounded';
import { signedAnswers } from '../../../lib/feed/signature';
import { answersBody, answersFile, type Intake } from '../../../lib/reports/answers';
import type { StewardSigner } from '../../../lib/reports/decision-log';
import { createKnownIntakes } from '../../../lib/store/known-intakes';
import { createOutbox } from '../../../lib/store/outbox';
import { steward } from '../reports/made-reports';
import { makeArea } from '../store/make-area';
import { makeDatabase } from '../store/make-database';

/** The browser as far as the outbox knows it: the alarm that is set, and locks that hold. */
export function makeBrowser() {
  const alarms = new Map<string, number>();
  const held = new Map<string, Promise<unknown>>();
  return {
    alarms,
    browser: {
      alarms: {
        create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
        clear: async (name: string) => alarms.delete(name),
      },
    },
    locks: {
      request(name: string, work: () => Promise<unknown>) {
        const turn = (held.get(name) ?? Promise.resolve()).then(work, work);
        held.set(name, turn);
        return turn;
      },
    },
  };
}

const url = 'https://feed.example/list/';
export const intakeUrl = 'https://feed.example/reports';
export const postIntake: Intake = { kind: 'post', name: 'the desk', url: intakeUrl };

/** What the worker of a browser keeps of one feed, over a network that a test makes. */
export async function makeWorker(
  network: (address: string, init: RequestInit) => Promise<FetchAnswer>,
  { key = 'main', ...over }: Partial<Parts> & { key?: string } = {},
) {
  const signer = await steward();
  const { database } = makeDatabase();
  const area = makeArea();
  const manifest = new TextEncoder().encode(`{"edition":"${key}"}`);
  const clock = { now: Date.parse('2026-11-24T06:00:00Z') };
  const parts = {
    feeds: [
      {
        key,
        name: 'The list',
        url,
        keys: [{ id: signer.id, publicKey: signer.publicKey }],
        byAuthority: true,
      },
    ],
    store: { edition: async () => ({ manifestHash: await sha256(manifest) }) },
    outbox: createOutbox(database),
    lists: { open: async () => ({ states: [], match: async () => [] }) },
    knownIntakes: createKnownIntakes(area),
    sync: { fetch: vi.fn(network), random: () => 0.5 },
    settings: { get: async () => ({}), put: async () => undefined },
    language: async () => 'en' as const,
    now: () => new Date(clock.now),
    ...over,
  } as unknown as Parts;
  return {
    ...{ parts, clock, area, manifest },
    answers: `${url}${answersFile(await sha256(manifest))}`,
    manifestUrl: `${url}manifest.json`,
    signed: (intakes: Intake[]) => signedFile(signer, manifest, intakes),
  };
}

async function signedFile(
  signer: StewardSigner,
  manifest: Uint8Array<ArrayBuffer>,
  intakes: Intake[],
): Promise<Response> {
  const body = answersBody({ intakes, outcomes: [] });
  const signature = await signer.sign(signedAnswers(await sha256(manifest), body));
  return new Response(`${signature}\n${new TextDecoder().decode(body)}`);
}
