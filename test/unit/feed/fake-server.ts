import type { Fetch } from '../../../lib/feed/fetch-bounded';
import { sha256, type TestEdition } from './make-edition';

export type Answer = (init: RequestInit) => Response | Promise<Response>;

/** A static host of one feed: files with an ETag each, and answers put in their place. */
export class FakeServer {
  readonly requests: { file: string; init: RequestInit }[] = [];
  readonly answers = new Map<string, Answer>();
  date: string | undefined;

  constructor(
    private readonly url: string,
    private files: Map<string, Uint8Array> = new Map(),
  ) {}

  /** Publishes an edition; packs published before stay, as on any static host. */
  publish(edition: TestEdition): void {
    this.files = new Map([...this.files, ...edition.files]);
  }

  /** Puts one file in another's place. */
  put(file: string, bytes: Uint8Array | undefined): void {
    if (bytes) this.files.set(file, bytes);
    else this.files.delete(file);
  }

  asked(file: string): number {
    return this.requests.filter((request) => request.file.includes(file)).length;
  }

  readonly fetch: Fetch = async (input, init) => {
    if (!input.startsWith(this.url)) throw new TypeError(`not of this server: ${input}`);
    init.signal?.throwIfAborted();
    const file = input.slice(this.url.length);
    this.requests.push({ file, init });
    const answer = this.answers.get(file);
    if (answer) return answer(init);
    const bytes = this.files.get(file);
    const headers: Record<string, string> = this.date ? { date: this.date } : {};
    if (!bytes) return new Response('not found', { status: 404, headers });
    const etag = `"${sha256(bytes)}"`;
    if (new Headers(init.headers).get('if-none-match') === etag)
      return new Response(null, { status: 304, headers: { ...headers, etag } });
    return new Response(new Uint8Array(bytes), { status: 200, headers: { ...headers, etag } });
  };
}
