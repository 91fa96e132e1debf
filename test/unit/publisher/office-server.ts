import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface OfficeAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** The connection breaks after the body. */
  cutOff?: boolean;
}

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A server of a made-up authority on loopback, until the test is over. `answer` is asked each time. */
export async function officeServer(
  answer: (asked: Asked, before: number) => OfficeAnswer,
): Promise<{ origin: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    const before = asked.filter((other) => other.path === one.path).length;
    asked.push(one);
    const { status = 200, headers = {}, body = '', cutOff = false } = answer(one, before);
    if (cutOff) {
      response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body) + 100) });
      response.write(body, () => response.destroy());
    } else {
      response.writeHead(status, headers).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
