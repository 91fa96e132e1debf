import type { FeedFault } from '../core/lists';
import { type Bytes, sha256 } from '../feed/bytes';
import type { Fetch } from '../feed/fetch-bounded';
import { askDocument, type DocumentAnswer } from './ask-document';
import { heldSince } from './coverage';
import { type DayRange, type DirectRequest, type DirectSource, daily, day } from './direct-source';
import type { DocumentNote, DocumentStore } from './document-store';
import { isBelievable, notBelieved } from './judge-documents';

export interface FetchPorts {
  documents: DocumentStore;
  fetch: Fetch;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits so many milliseconds between two requests to one host. Rejects with the signal's reason. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
  /** Also ask for what has been asked for today. */
  force: boolean;
  /** After each request: how many documents are kept of those wanted so far. */
  onProgress(progress: { kept: number; wanted: number }): Promise<void>;
}

export type Fault = { kind: 'fault'; fault: FeedFault; retryAfter: number | undefined };

export interface FetchedDocuments {
  kind: 'fetched';
  /** Documents of the plan that are kept, newest first. */
  names: string[];
  /** See `heldSince`. */
  since: string | undefined;
  /** Wanted documents that are not kept and were not asked for this time. */
  waiting: number;
  /** Whether more is due than this run might ask for. */
  unfinished: boolean;
  /** Why some had no answer, where any had none. */
  missed: string[];
  progress: { kept: number; wanted: number };
  serverTime: number | undefined;
}

/** Whatever is pressed, nothing is asked for more often. */
const leastAge = 10 * 60_000;
/** So many documents without an answer in one run, and it is the source that has changed. */
const mostMissed = 3;
/** A loss that is still there after so long is meant. */
const meantAfter = 14 * day;

/**
 * Walks the plan of a source, newest first: takes what is kept and fresh, asks for what is not, one request after another
 * with the source's own pause, and keeps each answer at once. What the plan no longer names is dropped at the end. Rejects
 * with the signal's reason, and with a `StorageFailure`.
 */
export function fetchDocuments(
  list: string,
  direct: DirectSource,
  ports: FetchPorts,
): Promise<FetchedDocuments | Fault> {
  return new Walk(list, direct, ports).make();
}

/** What one document came to: its bytes where it is kept, none where only that matters. */
type Taken = { kind: 'taken' | 'missed'; bytes: Bytes | undefined } | Fault;

const itIsKept = new Uint8Array();

class Walk {
  private readonly names: string[] = [];
  private readonly held: DayRange[] = [];
  private readonly missed: string[] = [];
  private readonly planned = new Set<string>();
  private asked = 0;
  /** Answers to documents that hold notices. */
  private came = 0;
  private waiting = 0;
  /** Documents in all. */
  private wanted = 0;
  private unfinished = false;
  private serverTime: number | undefined;

  constructor(
    private readonly list: string,
    private readonly direct: DirectSource,
    private readonly ports: FetchPorts,
  ) {}

  async make(): Promise<FetchedDocuments | Fault> {
    const { documents, now, signal, onProgress } = this.ports;
    const today = new Date(now()).toISOString().slice(0, 10);
    const notes = new Map((await documents.notes(this.list)).map((note) => [note.name, note]));
    const plan = this.direct.plan(today);
    for (let step = plan.next(); !step.done; ) {
      signal.throwIfAborted();
      const wanted = step.value;
      const { name, optional } = wanted.request;
      this.planned.add(name);
      const before = this.asked;
      const taken = await this.take(wanted, notes.get(name));
      if (taken.kind === 'fault') return taken;
      if (taken.kind === 'missed' && (!optional || this.missed.length > mostMissed))
        return this.nothingCame();
      if (taken.bytes) {
        this.names.push(name);
        if (wanted.covers) this.held.push(wanted.covers);
      }
      // The first document is the one that names the others, where one does.
      if (this.planned.size === 1) this.wanted = this.countPlan(today, taken.bytes ?? itIsKept);
      if (this.asked > before) await onProgress(this.progress());
      step = plan.next(taken.bytes ?? itIsKept);
    }
    if (this.missed.length > 1 && this.came === 0) return this.nothingCame();
    return (await this.dropOthers([...notes.keys()])) ?? this.result(today);
  }

  private async take(wanted: DirectRequest, note: DocumentNote | undefined): Promise<Taken> {
    const { documents, now, force } = this.ports;
    // Only what lists other documents has to be read to go on; of the others it is enough that they are kept.
    const bytes = note && (wanted.covers ? itIsKept : await documents.read(this.list, note.name));
    const kept = bytes && note;
    if (kept && !isDue(kept, wanted, now(), force)) return { kind: 'taken', bytes };
    if (this.asked >= this.direct.requestsPerRun) {
      this.unfinished = true;
      if (!kept) this.waiting++;
      return { kind: 'taken', bytes };
    }
    const answer = await this.ask(wanted, kept);
    if (answer.kind !== 'none') return this.keep(answer, wanted, kept, bytes);
    this.missed.push(answer.why);
    return { kind: 'missed', bytes };
  }

  private ask(wanted: DirectRequest, kept: DocumentNote | undefined): Promise<DocumentAnswer> {
    const { fetch, signal, wait } = this.ports;
    const { origin, pauseMs } = this.direct.source;
    const pause = async () => {
      if (this.asked++ > 0) await wait(pauseMs, signal);
    };
    return askDocument(wanted, { origin, kept, fetch, signal, pause });
  }

  private async keep(
    answer: Exclude<DocumentAnswer, { kind: 'none' }>,
    wanted: DirectRequest,
    kept: DocumentNote | undefined,
    before: Bytes | undefined,
  ): Promise<Taken> {
    const { documents, now, signal } = this.ports;
    const { name } = wanted.request;
    const at = new Date(now()).toISOString();
    if ('serverTime' in answer) {
      this.serverTime = answer.serverTime ?? this.serverTime;
      if (wanted.covers) this.came++;
    }
    switch (answer.kind) {
      case 'fault':
        return answer;
      case 'aborted':
        throw signal.reason;
      case 'not-modified':
        await documents.confirm(this.list, name, at);
        return { kind: 'taken', bytes: before };
      case 'document': {
        const { bytes, etag, lastModified } = answer;
        const hash = await sha256(bytes);
        if (kept && kept.hash !== hash && (await this.isLoss(wanted, kept, bytes)))
          return {
            kind: 'fault',
            fault: notBelieved(`${name} holds far fewer records`),
            retryAfter: undefined,
          };
        const note: DocumentNote = {
          ...{ name, at, hash, length: bytes.length },
          ...(etag !== undefined && { etag }),
          ...(lastModified !== undefined && { lastModified }),
        };
        await documents.keep(this.list, note, bytes);
        return { kind: 'taken', bytes };
      }
    }
  }

  /** Whether a document has lost more than is believable, and only lately. */
  private async isLoss({ moves }: DirectRequest, kept: DocumentNote, bytes: Bytes): Promise<boolean> {
    const { documents, now } = this.ports;
    if (moves || now() - Date.parse(kept.at) > meantAfter) return false;
    const before = await documents.read(this.list, kept.name);
    const { source } = this.direct;
    const parse = (of: Bytes) => source.parse({ request: kept.name, bytes: of });
    return before !== undefined && !isBelievable(parse(before), parse(bytes), source.expectations);
  }

  /** A plan that suddenly names next to nothing is not one: then nothing is dropped. */
  private async dropOthers(kept: string[]): Promise<Fault | undefined> {
    const others = kept.filter((name) => !this.planned.has(name));
    if (this.held.length === 0 || (others.length > mostMissed && others.length * 2 > kept.length))
      return fault(
        'not-believed',
        `it names ${this.planned.size} documents, of which ${this.held.length} came`,
      );
    await this.ports.documents.drop(this.list, others);
    return undefined;
  }

  private nothingCame(): Fault {
    return fault('bad-answer', this.missed.at(-1) ?? 'no answer');
  }

  private result(today: string): FetchedDocuments {
    const { names, held, waiting, unfinished, missed, serverTime } = this;
    const since = heldSince(held, today);
    return {
      kind: 'fetched',
      ...{ names, since, waiting, unfinished, missed },
      ...{ progress: this.progress(), serverTime },
    };
  }

  private progress(): { kept: number; wanted: number } {
    return { kept: this.names.length, wanted: this.wanted };
  }

  private countPlan(today: string, first: Uint8Array): number {
    const plan = this.direct.plan(today);
    let count = 0;
    for (let step = plan.next(); !step.done; step = plan.next(count === 1 ? first : itIsKept)) count++;
    return count;
  }
}

/** Old enough to be asked for anew. A time still to come was written by a clock that was wrong. */
function isDue({ at }: DocumentNote, { freshFor }: DirectRequest, now: number, force: boolean): boolean {
  const age = now - Date.parse(at);
  return age < 0 || age >= (force && freshFor <= daily ? leastAge : freshFor);
}

function fault(kind: FeedFault['kind'], detail: string): Fault {
  return { kind: 'fault', fault: { kind, detail }, retryAfter: undefined };
}
