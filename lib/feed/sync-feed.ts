import type { FeedFault } from '../core/lists';
import { bringByDelta } from './bring-by-delta';
import { bringEdition } from './bring-edition';
import { bringSelectors } from './bring-selectors';
import { downloadPacks } from './download-packs';
import type { FeedMemory, StoredEdition, WaitingChange } from './edition-store';
import type { FeedConfig } from './feed-config';
import { manifestFile, signatureFile } from './feed-files';
import { type AnswerClock, afterFailure, afterHolding, afterSeeing, afterSuccess } from './feed-memory';
import { fetchBounded } from './fetch-bounded';
import { fetchFault } from './fetch-fault';
import { judgeManifest, massChange } from './judge-edition';
import { feedBounds, type Manifest } from './manifest';
import { readManifest } from './read-manifest';
import { runSync, type SyncOutcome, type SyncPorts } from './run-sync';

/**
 * Looks for a new edition of one feed and brings it home. Never rejects. Whatever happens, the store holds exactly the old
 * edition or the new one; what happened is remembered; what was already fetched is not fetched again next time.
 */
export function syncFeed(feed: FeedConfig, ports: SyncPorts): Promise<SyncOutcome> {
  return runSync(feed.key, ports, (held, memory) => new Attempt(feed, held, memory, ports).make());
}

/** One look at a feed: what was held and known when it began, and what is known since. */
class Attempt {
  constructor(
    private readonly feed: FeedConfig,
    private readonly held: StoredEdition | undefined,
    private memory: FeedMemory,
    private readonly ports: SyncPorts,
  ) {}

  async make(): Promise<SyncOutcome> {
    const { feed, held, ports } = this;
    const { fetch, signal } = ports;
    const isWhole = await this.isWhole();
    const etag = isWhole ? this.memory.etag : undefined;
    const answer = await fetchBounded(feed.url + manifestFile, {
      fetch,
      reason: 'feed-manifest',
      signal,
      limit: feedBounds.manifest,
      etag,
    });
    if (answer.kind === 'aborted') return { kind: 'aborted' };
    const clock = { local: ports.now(), server: 'serverTime' in answer ? answer.serverTime : undefined };
    if (answer.kind === 'not-modified')
      return held ? this.unchanged(clock, etag, held.manifest) : { kind: 'unchanged' };
    if (answer.kind !== 'ok') return this.failed(fetchFault(manifestFile, answer), retryAfterOf(answer));

    const signature = await fetchBounded(feed.url + signatureFile, {
      fetch,
      reason: 'feed-signature',
      signal,
      limit: feedBounds.signature,
    });
    if (signature.kind === 'aborted' || signature.kind === 'not-modified') return { kind: 'aborted' };
    if (signature.kind !== 'ok') return this.failed(signatureFault(signature), retryAfterOf(signature));

    const reading = await readManifest(answer.bytes, signature.bytes, feed.keys);
    if (reading.kind === 'fault') return this.failed(reading.fault);
    const { manifest, manifestHash } = reading;
    const judged = judgeManifest({ manifest, manifestHash, feed, held, memory: this.memory, clock });
    switch (judged.kind) {
      case 'refused':
        return this.failed(judged.fault);
      case 'waiting':
        return this.holding(manifest, manifestHash, massChange('it waits for the next edition'), undefined);
      case 'same':
        if (isWhole) return this.unchanged(clock, answer.etag, manifest);
        return this.bring(manifest, manifestHash, clock, answer.etag);
      case 'new':
        return this.bring(manifest, manifestHash, clock, answer.etag);
    }
  }

  /** Whether the edition held is the newest known and lacks nothing. Otherwise "not modified" would mend nothing. */
  private async isWhole(): Promise<boolean> {
    if (!this.held || this.held.manifest.sequence < this.memory.highestSequence) return false;
    if (this.held.selectorsOwed) return false;
    const { packs } = this.held.manifest;
    const kept = await this.ports.store.heldPacks(packs.map(({ hash }) => hash));
    return kept.size === packs.length;
  }

  private async bring(
    manifest: Manifest,
    manifestHash: string,
    clock: AnswerClock,
    etag: string | undefined,
  ): Promise<SyncOutcome> {
    const { feed, held, ports } = this;
    const random = ports.random();
    this.memory = afterSeeing(this.memory, manifest, manifestHash);
    // A worker that is killed from here on must still know what it saw.
    await ports.store.remember(this.memory);
    const brought = await bringEdition(
      {
        feed: feed.key,
        manifest,
        manifestHash,
        held,
        memory: this.memory,
        fetchPacks: async (missing) => {
          const from = held?.manifestHash;
          const left = await bringByDelta(feed.url, missing, { to: manifestHash, from }, ports);
          return downloadPacks(feed.url, left, ports);
        },
        bringBeside: () => bringSelectors(feed, manifestHash, ports),
        memoryAfter: () =>
          afterSuccess(this.memory, { clock, etag, pollSeconds: manifest.pollSeconds, random }),
      },
      ports,
    );
    switch (brought.kind) {
      case 'brought':
        return { kind: 'updated', edition: brought.edition };
      case 'superseded':
        return { kind: 'unchanged' };
      case 'held':
        return this.holding(manifest, manifestHash, brought.fault, brought.change);
      case 'fault':
        return this.failed(brought.fault, brought.retryAfter);
    }
  }

  private async unchanged(
    clock: AnswerClock,
    etag: string | undefined,
    { pollSeconds }: Manifest,
  ): Promise<SyncOutcome> {
    const { store, random } = this.ports;
    await store.remember(afterSuccess(this.memory, { clock, etag, pollSeconds, random: random() }));
    return { kind: 'unchanged' };
  }

  private async holding(
    manifest: Manifest,
    manifestHash: string,
    fault: FeedFault,
    change: WaitingChange | undefined,
  ): Promise<SyncOutcome> {
    const { store, now, random } = this.ports;
    await store.remember(
      afterHolding(this.memory, { now: now(), fault, manifest, manifestHash, change, random: random() }),
    );
    return { kind: 'failed', fault };
  }

  private async failed(fault: FeedFault, retryAfter?: number): Promise<SyncOutcome> {
    const { store, now, random } = this.ports;
    await store.remember(afterFailure(this.memory, { now: now(), fault, random: random(), retryAfter }));
    return { kind: 'failed', fault };
  }
}

/** A feed without its signature file is an unsigned feed, not a broken server. */
function signatureFault(answer: Parameters<typeof fetchFault>[1]): FeedFault {
  if (answer.kind === 'bad-answer' && (answer.status === 404 || answer.status === 410))
    return { kind: 'bad-signature', detail: `${signatureFile} is not there (HTTP ${answer.status})` };
  return fetchFault(signatureFile, answer);
}

function retryAfterOf(answer: Parameters<typeof fetchFault>[1]): number | undefined {
  return answer.kind === 'bad-answer' ? answer.retryAfter : undefined;
}
