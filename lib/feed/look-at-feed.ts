import { looksLikeAuthority } from '../core/likeness';
import type { FeedFault } from '../core/lists';
import type { SubscribeFault } from '../core/subscribe-fault';
import { feedKeyFile, manifestFile, signatureFile } from './feed-files';
import { type FeedKeyReading, feedKeyLimit, readFeedKey } from './feed-key';
import { newMemory } from './feed-memory';
import { type Fetch, type FetchOutcome, fetchBounded } from './fetch-bounded';
import { judgeManifest } from './judge-edition';
import { feedBounds, type Manifest } from './manifest';
import { readManifest } from './read-manifest';

/** What a feed says of itself to somebody who has not subscribed to it. */
export interface FeedSeen extends Omit<Extract<FeedKeyReading, { kind: 'feed-key' }>, 'kind'> {
  url: string;
  manifest: Manifest;
}

export type FeedLook =
  | { kind: 'seen'; seen: FeedSeen }
  | { kind: 'refused'; fault: SubscribeFault }
  | { kind: 'aborted' };

export interface LookPorts {
  fetch: Fetch;
  signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * Looks at a feed the user may subscribe to: what it is called, who signs it, what its edition holds. Keeps nothing, and
 * follows no redirect. `expected` is the fingerprint the user was given. Never rejects.
 */
export async function lookAtFeed(
  url: string,
  expected: string | undefined,
  ports: LookPorts,
): Promise<FeedLook> {
  const manifestAnswer = await ask(url, manifestFile, ports);
  if (manifestAnswer.kind !== 'ok') return manifestAnswer;
  if (manifestAnswer.bytes[0] !== '{'.charCodeAt(0)) return refused('not-a-list');

  const keyAnswer = await ask(url, feedKeyFile, ports);
  if (keyAnswer.kind !== 'ok') return missing(keyAnswer, 'no-key-file');
  const feedKey = await readFeedKey(keyAnswer.bytes);
  if (feedKey.kind === 'refused') return refused('bad-key-file', feedKey.why);
  if (expected !== undefined && expected !== feedKey.fingerprint) return refused('other-key');

  const signature = await ask(url, signatureFile, ports);
  if (signature.kind !== 'ok') return missing(signature, 'bad-signature');
  const reading = await readManifest(manifestAnswer.bytes, signature.bytes, feedKey.keys);
  if (reading.kind === 'fault') return { kind: 'refused', fault: faultOfFeed(reading.fault) };

  const { manifest, manifestHash } = reading;
  const clock = { local: ports.now(), server: manifestAnswer.serverTime };
  const memory = newMemory('');
  const judged = judgeManifest({
    ...{ manifest, manifestHash, memory, clock, held: undefined },
    feed: { byAuthority: false },
  });
  if (judged.kind === 'refused') return { kind: 'refused', fault: faultOfFeed(judged.fault) };
  if (Math.max(clock.local, clock.server ?? 0) >= Date.parse(manifest.expires))
    return refused('expired', manifest.expires);
  const { name, keys, fingerprint, hash } = feedKey;
  if (looksLikeAuthority(name)) return refused('name-of-authority', name);
  return { kind: 'seen', seen: { url, name, keys, fingerprint, hash, manifest } };
}

const limits = {
  [manifestFile]: { limit: feedBounds.manifest, reason: 'feed-manifest' },
  [signatureFile]: { limit: feedBounds.signature, reason: 'feed-signature' },
  [feedKeyFile]: { limit: feedKeyLimit, reason: 'feed-key' },
} as const;

async function ask(
  url: string,
  file: keyof typeof limits,
  { fetch, signal }: LookPorts,
): Promise<Extract<FetchOutcome, { kind: 'ok' }> | Exclude<FeedLook, { kind: 'seen' }>> {
  const answer = await fetchBounded(url + file, { fetch, signal, ...limits[file], tellRedirect: true });
  switch (answer.kind) {
    case 'ok':
      return answer;
    case 'aborted':
      return { kind: 'aborted' };
    case 'unreachable':
      return refused('unreachable');
    case 'too-large':
      return refused('too-large');
    case 'not-modified':
      return refused('server-fault', '304');
    case 'bad-answer':
      return refused(...faultOfStatus(answer.status));
  }
}

function faultOfStatus(status: number): [SubscribeFault['kind'], string?] {
  if (status === 0 || (status >= 300 && status < 400)) return ['redirected'];
  if (status === 404 || status === 410) return ['not-there'];
  return ['server-fault', String(status)];
}

/** A file beside the manifest that is not there is another fault than a manifest that is not. */
function missing(answer: Exclude<FeedLook, { kind: 'seen' }>, kind: SubscribeFault['kind']): FeedLook {
  return answer.kind === 'refused' && answer.fault.kind === 'not-there' ? refused(kind) : answer;
}

/** What a sync would have refused it for, to who has not subscribed yet. */
function faultOfFeed({ kind, detail }: FeedFault): SubscribeFault {
  switch (kind) {
    case 'bad-signature':
    case 'too-large':
    case 'future-dated':
    case 'foreign-source':
      return { kind, detail };
    case 'bad-answer':
      return { kind: 'not-a-list' };
    default:
      return { kind: 'bad-manifest', detail };
  }
}

function refused(kind: SubscribeFault['kind'], detail?: string): { kind: 'refused'; fault: SubscribeFault } {
  return { kind: 'refused', fault: { kind, ...(detail !== undefined && { detail }) } };
}
