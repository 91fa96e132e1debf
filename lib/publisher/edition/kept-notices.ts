import { canonicalJson } from '../../core/canonical-json';
import { type Notice, noticeSchema } from '../../core/notice';

/** One notice as it is kept: what every step needs of it, and its line of canonical JSON with the line feed. */
export interface KeptLine {
  id: string;
  /** YYYY-MM-DD */
  published: string;
  /** Not withdrawn. */
  isStanding: boolean;
  line: Uint8Array;
}

const chunkBytes = 4 * 1024 * 1024;

interface Row extends Omit<KeptLine, 'line'> {
  chunk: number;
  offset: number;
  length: number;
}

/**
 * Notices in the order they were added, kept as lines in buffers: a million of them as objects would not fit into a
 * process. Iterating parses each anew, so go through them once and hold none.
 */
export class KeptNotices implements Iterable<Notice> {
  readonly #rows: Row[] = [];
  readonly #chunks: Buffer[] = [];
  #filled = chunkBytes;

  static of(notices: Iterable<Notice>): KeptNotices {
    const kept = new KeptNotices();
    for (const notice of notices) kept.add(notice);
    return kept;
  }

  get length(): number {
    return this.#rows.length;
  }

  add(notice: Notice): void {
    const text = `${canonicalJson(notice)}\n`;
    const length = Buffer.byteLength(text);
    if (this.#filled + length > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(Buffer.allocUnsafe(Math.max(chunkBytes, length)));
      this.#filled = 0;
    }
    this.#chunks.at(-1)?.write(text, this.#filled);
    this.#rows.push({
      id: notice.id,
      published: notice.published,
      isStanding: notice.withdrawn === undefined,
      chunk: this.#chunks.length - 1,
      offset: this.#filled,
      length,
    });
    this.#filled += length;
  }

  *[Symbol.iterator](): Generator<Notice, void, void> {
    for (const { line } of this.lines()) yield readLine(line);
  }

  *lines(): Generator<KeptLine, void, void> {
    for (const { chunk, offset, length, ...row } of this.#rows) {
      const bytes = this.#chunks[chunk] ?? Buffer.alloc(0);
      yield { ...row, line: bytes.subarray(offset, offset + length) };
    }
  }
}

/** The notice of a line that `KeptNotices` wrote. */
export function readLine(line: Uint8Array): Notice {
  return noticeSchema.parse(
    JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString()),
  );
}
