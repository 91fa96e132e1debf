import { type RequestEnd, type RequestRecord, requestBounds } from '../core/request-record';
import type { Fetch, FetchAnswer } from './fetch-bounded';

/** Keeps what the extension asks the network for. Neither part ever rejects: what could not be kept is noted elsewhere. */
export interface RequestLedger {
  begin(record: RequestRecord): Promise<void>;
  end(id: string, end: RequestEnd): Promise<void>;
}

/**
 * The only way to the network: each request is in the ledger before it starts, and completed there once its answer has been
 * read, dropped, cut off or refused. What it returns and throws is what `fetch` does.
 */
export function recordedFetch(
  fetch: (input: string, init: RequestInit) => Promise<FetchAnswer>,
  ports: { ledger: RequestLedger; now(): number; newId(): string },
): Fetch {
  const { ledger, now, newId } = ports;
  const time = () => new Date(now()).toISOString();
  return async (input, init, reason) => {
    const id = newId();
    await ledger.begin({ id, at: time(), method: init.method ?? 'GET', ...placeOf(input), reason });
    let status: number | undefined;
    let bytes = 0;
    const end = onlyOnce((kind: RequestEnd['kind']) => {
      void ledger.end(id, { at: time(), kind, ...(status !== undefined && { status }), bytes });
    });
    // Nobody reads on after that, so the stream would never tell.
    init.signal?.addEventListener('abort', () => end('stopped'), { once: true });
    let answer: FetchAnswer;
    try {
      answer = await fetch(input, init);
    } catch (thrown) {
      end(init.signal?.aborted === true ? 'stopped' : 'unreachable');
      throw thrown;
    }
    const { redirected, headers, body } = answer;
    status = answer.status;
    if (!body) {
      end('answered');
      return answer;
    }
    const counted = counting(body, {
      came: (length) => {
        bytes += length;
      },
      whole: () => end('answered'),
      // Of an answer that is no file nobody reads the rest; it was answered all the same.
      dropped: () => end(status === 200 ? 'stopped' : 'answered'),
      broken: () => end('cut-off'),
    });
    return { status, redirected, headers, body: counted };
  };
}

/** The same bytes, in the same chunks and at the reader's own pace, with what became of them told. */
function counting(
  body: NonNullable<FetchAnswer['body']>,
  told: { came(bytes: number): void } & Record<'whole' | 'dropped' | 'broken', () => void>,
): NonNullable<FetchAnswer['body']> {
  const reader = body.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            told.whole();
            controller.close();
            return;
          }
          told.came(value.byteLength);
          controller.enqueue(value);
        } catch (thrown) {
          told.broken();
          controller.error(thrown);
        }
      },
      cancel(reason) {
        told.dropped();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function onlyOnce<T>(tell: (value: T) => void): (value: T) => void {
  let told = false;
  return (value) => {
    if (told) return;
    told = true;
    tell(value);
  };
}

/** What of an address is kept: all of it that is sent. */
function placeOf(address: string): Pick<RequestRecord, 'host' | 'path'> {
  const { host, pathname, search } = new URL(address);
  return { host: host.slice(0, requestBounds.host), path: (pathname + search).slice(0, requestBounds.path) };
}
