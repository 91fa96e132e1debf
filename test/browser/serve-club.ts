import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClubList, openClub } from './club-list';

/**
 * A club's list on this computer, for a browser whose own requests no driver can answer. Its host has a name that the shipped
 * extension may not reach before it is allowed to.
 */
export async function serveClub(): Promise<ClubList> {
  let club: ClubList | undefined;
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const served = club?.serve({ method, url: new URL(url, 'http://localhost'), headers, body: '' });
    const {
      status = 200,
      type,
      headers: more = {},
      body,
    } = served ?? { status: 503, type: 'text/plain', body: '' };
    response.writeHead(status, { ...more, 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const opened = await openClub(`http://localhost:${(server.address() as AddressInfo).port}`);
  const forget = opened.close;
  opened.close = () => {
    server.close();
    server.closeAllConnections();
    forget();
  };
  club = opened;
  return opened;
}
