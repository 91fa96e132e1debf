import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface ServedRequest {
  path: string;
  method: string;
  headers: Record<string, string>;
}

export type Behaviour =
  | { kind: 'honest' }
  | { kind: 'status'; status: number }
  | { kind: 'tampered'; file: string };

/** What answers in place of the files. */
export type Mounted = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * A server before the real one, that notes what is asked and can misbehave. While it is stopped it cuts off whoever connects: a port
 * that was let go could be given to the server of another test.
 */
export interface FeedFront {
  url: string;
  behave(behaviour: Behaviour): void;
  /** Puts another server behind the paths that begin so, which has its own ways to misbehave. */
  mount(path: string, answer: Mounted): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Lets go of the port. */
  close(): Promise<void>;
  requests: ServedRequest[];
}

/** The first of the wanted ports that is free is taken, else any. */
export async function openFeedFront(behind: string, wanted: readonly number[] = []): Promise<FeedFront> {
  const requests: ServedRequest[] = [];
  let behaviour: Behaviour = { kind: 'honest' };
  const mounted = new Map<string, Mounted>();
  let port = 0;
  let server: Server | undefined;
  let isStopped = false;

  const stop = async () => {
    isStopped = true;
    server?.closeAllConnections();
  };
  const close = async () => {
    const closing = server;
    server = undefined;
    if (!closing) return;
    await new Promise<void>((resolve) => {
      closing.close(() => resolve());
      closing.closeAllConnections();
    });
  };
  const start = async () => {
    isStopped = false;
    if (server) return;
    const starting = createServer((request, response) => {
      requests.push(noted(request));
      const other = [...mounted].find(([path]) => request.url?.startsWith(path))?.[1];
      const answered = other?.(request, response) ?? answer(behind, request, response, behaviour);
      answered.catch((fault: unknown) => response.destroy(toError(fault)));
    });
    starting.on('connection', (socket) => {
      if (isStopped) socket.resetAndDestroy();
    });
    await new Promise<void>((resolve, reject) => {
      starting.once('error', reject);
      starting.listen(port, '127.0.0.1', resolve);
    });
    server = starting;
    const address = starting.address();
    if (typeof address === 'object' && address !== null) port = address.port;
  };
  for (const each of [...wanted, 0]) {
    port = each;
    const fault = await start().then(
      () => undefined,
      (thrown: NodeJS.ErrnoException) => thrown,
    );
    if (!fault) break;
    if (each === 0 || fault.code !== 'EADDRINUSE') throw fault;
  }

  return {
    url: `http://127.0.0.1:${port}/`,
    mount: (path, answerThere) => void mounted.set(path, answerThere),
    behave(next) {
      behaviour = next;
    },
    stop,
    start,
    close,
    requests,
  };
}

async function answer(
  behind: string,
  request: IncomingMessage,
  response: ServerResponse,
  behaviour: Behaviour,
): Promise<void> {
  if (behaviour.kind === 'status') {
    response.writeHead(behaviour.status, { 'access-control-allow-origin': '*' }).end('no\n');
    return;
  }
  const path = request.url ?? '/';
  const isTampered = behaviour.kind === 'tampered' && path.includes(behaviour.file);
  const held = request.headers['if-none-match'];
  const honest = await fetch(new URL(path, behind), {
    // A tampered file is sent whole: a 304 would hide it.
    headers: held !== undefined && !isTampered ? { 'if-none-match': held } : {},
  });
  const bytes = Buffer.from(await honest.arrayBuffer());
  if (isTampered) flipOneByte(bytes);
  for (const name of ['etag', 'cache-control', 'content-type', 'access-control-allow-origin']) {
    const value = honest.headers.get(name);
    if (value !== null)
      response.setHeader(name, name === 'etag' && isTampered ? `${value.slice(0, -1)}x"` : value);
  }
  response.writeHead(honest.status).end(honest.status === 304 ? undefined : bytes);
}

/** In the middle, where neither a bracket nor the end of a line stands in its way of being believed. */
function flipOneByte(bytes: Buffer): void {
  const at = Math.floor(bytes.length / 2);
  const byte = bytes[at];
  if (byte !== undefined) bytes[at] = byte ^ 1;
}

function noted({ url, method, headers }: IncomingMessage): ServedRequest {
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { path: url ?? '/', method: method ?? 'GET', headers: Object.fromEntries(flat) };
}

function toError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}
