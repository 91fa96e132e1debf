import { directKey } from '../core/direct-sources';
import type { FeedFault } from '../core/lists';
import { bringEdition, type PackFetching } from '../feed/bring-edition';
import { sha256 } from '../feed/bytes';
import type { FeedMemory, StoredEdition } from '../feed/edition-store';
import { afterFailure, afterHolding, afterSeeing, afterSuccess } from '../feed/feed-memory';
import { runSync, type SyncOutcome, type SyncPorts } from '../feed/run-sync';
import { type DirectSource, pollSeconds } from './direct-source';
import type { DocumentStore } from './document-store';
import { type FetchedDocuments, type FetchPorts, fetchDocuments } from './fetch-documents';
import { whyNotBelieved } from './judge-documents';
import { type DirectEdition, makeEdition } from './make-edition';
import { readDocuments } from './read-documents';

export interface DirectPorts extends SyncPorts {
  documents: DocumentStore;
  wait: FetchPorts['wait'];
  /** Whether the browser lets the source's host be reached. */
  mayAsk(): Promise<boolean>;
  /** Changes with the parsers: then kept documents are read anew. */
  readerVersion: string;
}

/**
 * One run at one source: asks for what is due, as much as a run may, makes an edition of all that is kept, and switches to
 * it as to a feed's. Never rejects. Whatever happens, the store holds exactly the old edition or the new one, what happened
 * is remembered, and no answer is asked for twice.
 */
export function syncDirect(direct: DirectSource, ports: DirectPorts): Promise<SyncOutcome> {
  const key = directKey(direct.id);
  return runSync(key, ports, (held, memory) => new Run(direct, key, held, memory, ports).make());
}

class Run {
  constructor(
    private readonly direct: DirectSource,
    private readonly key: string,
    private readonly held: StoredEdition | undefined,
    private memory: FeedMemory,
    private readonly ports: DirectPorts,
  ) {}

  async make(): Promise<SyncOutcome> {
    const { direct, key, ports } = this;
    if (!(await ports.mayAsk())) return this.lostAccess();
    const fetched = await fetchDocuments(key, direct, {
      ...ports,
      onProgress: async (progress) => {
        this.memory = { ...this.memory, progress };
        await ports.store.remember(this.memory);
      },
    });
    if (fetched.kind === 'fault') {
      // A host whose access went away meanwhile only looks unreachable.
      if (fetched.fault.kind === 'unreachable' && !(await ports.mayAsk())) return this.lostAccess();
      return this.failed(fetched.fault, fetched.retryAfter);
    }
    const madeOf = await this.fingerprint(fetched.names);
    if (this.held && this.memory.etag === madeOf && (await this.isWhole(this.held)))
      return this.unchanged(fetched, madeOf);

    const read = await readDocuments(direct.source, key, fetched.names, ports);
    if (read.lost.length > 0) {
      await ports.documents.drop(key, read.lost);
      return this.failed({
        kind: 'storage-fault',
        detail: `${read.lost.length} kept documents were damaged`,
      });
    }
    const refused = whyNotBelieved(direct.source.expectations, read);
    if (refused) return this.failed(refused);
    const highest = Math.max(this.memory.highestSequence, this.held?.manifest.sequence ?? 0);
    const now = ports.now();
    const made = await makeEdition(direct.source, read.notices, {
      sequence: highest + 1,
      generated: new Date(now).toISOString(),
      expires: new Date(now + direct.goodFor).toISOString(),
      pollSeconds: pollSeconds.usual,
    });
    return this.bring(made, fetched, madeOf);
  }

  private async bring(made: DirectEdition, fetched: FetchedDocuments, madeOf: string): Promise<SyncOutcome> {
    const { key, held, ports } = this;
    const { manifest, manifestHash } = made;
    const before = this.memory;
    this.memory = afterSeeing(this.memory, manifest, manifestHash);
    const brought = await bringEdition(
      {
        ...{ feed: key, manifest, manifestHash, held },
        memory: this.memory,
        fetchPacks: (missing) => this.keepPacks(missing, made),
        memoryAfter: () => this.memoryAfter(fetched, madeOf),
      },
      ports,
    );
    switch (brought.kind) {
      case 'brought':
        return { kind: 'updated', edition: brought.edition };
      case 'superseded':
        return { kind: 'unchanged' };
      case 'held': {
        const { now, random, store } = ports;
        const { fault, change } = brought;
        const holding = { now: now(), fault, change, manifest, manifestHash, random: random() };
        const { etag: _, ...after } = afterHolding(this.memory, holding);
        await store.remember(after);
        return { kind: 'failed', fault };
      }
      case 'fault':
        this.memory = before;
        return this.failed(brought.fault, brought.retryAfter);
    }
  }

  private async keepPacks(missing: { hash: string }[], { packs }: DirectEdition): Promise<PackFetching> {
    for (const { hash } of missing) {
      const raw = packs.get(hash);
      if (raw) await this.ports.store.keepPack(hash, new Blob([raw]));
    }
    return { kind: 'kept' };
  }

  private async unchanged(fetched: FetchedDocuments, madeOf: string): Promise<SyncOutcome> {
    await this.ports.store.remember(this.memoryAfter(fetched, madeOf));
    return { kind: 'unchanged' };
  }

  /** A success, with what it covers; a document that had no answer is told, and asked for again. */
  private memoryAfter(fetched: FetchedDocuments, madeOf: string): FeedMemory {
    const { now, random } = this.ports;
    const { since, waiting, unfinished, missed, progress, serverTime } = fetched;
    const clock = { local: now(), server: serverTime };
    const [why] = missed;
    const poll = unfinished ? 'unfinished' : why === undefined ? 'usual' : 'missed';
    return {
      ...afterSuccess(this.memory, { clock, etag: madeOf, pollSeconds: pollSeconds[poll], random: random() }),
      covers: { ...(since !== undefined && { since }), whole: waiting === 0 && since !== undefined },
      progress,
      ...(why !== undefined && {
        lastFault: { at: new Date(clock.local).toISOString(), fault: { kind: 'bad-answer', detail: why } },
      }),
    };
  }

  /** What an edition is made of: these very documents, read by this very version. */
  private async fingerprint(names: readonly string[]): Promise<string> {
    const notes = await this.ports.documents.notes(this.key);
    const lines = notes
      .filter(({ name }) => names.includes(name))
      .map(({ name, hash }) => `${name} ${hash}`)
      .sort();
    return sha256(new TextEncoder().encode([this.ports.readerVersion, ...lines].join('\n')));
  }

  private lostAccess(): Promise<SyncOutcome> {
    const { origin } = this.direct.source;
    return this.failed({ kind: 'access-revoked', detail: `${origin} may not be reached` });
  }

  private async isWhole({ manifest }: StoredEdition): Promise<boolean> {
    const kept = await this.ports.store.heldPacks(manifest.packs.map(({ hash }) => hash));
    return kept.size === manifest.packs.length;
  }

  private async failed(fault: FeedFault, retryAfter?: number): Promise<SyncOutcome> {
    const { store, now, random } = this.ports;
    await store.remember(afterFailure(this.memory, { now: now(), fault, random: random(), retryAfter }));
    return { kind: 'failed', fault };
  }
}
