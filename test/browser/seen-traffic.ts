import type { BrowserContext, Request, Route } from 'playwright';
import type { Serve } from '../fixtures/sources/served';
import type { MadeShops, SeenRequest } from './shop-routes';

/** What the authorities' own servers answer, by origin. */
export type Offices = Map<string, Serve>;

/**
 * Lets the made shops and offices answer, lets this machine be reached, refuses the rest; every request is noted. Offices
 * send no CORS header, so that only a permission for their host opens them.
 */
export async function routeRequests(
  context: BrowserContext,
  { shops, offices }: { shops: MadeShops; offices: Offices },
  requests: SeenRequest[],
): Promise<void> {
  await context.route(/^(?:https?|wss?):/, async (route: Route) => {
    const request = route.request();
    const office = offices.get(new URL(request.url()).origin);
    if (office) {
      requests.push(seen(request, 'answered'));
      return answerAsOffice(route, office);
    }
    const answer = shops.answer(request.url());
    const outcome = answer === 'pass' ? 'passed' : answer === 'refuse' ? 'refused' : 'answered';
    requests.push(seen(request, outcome));
    if (answer === 'pass') return route.continue();
    if (answer === 'refuse') return route.abort('blockedbyclient');
    return route.fulfill(answer);
  });
}

async function answerAsOffice(route: Route, office: Serve): Promise<void> {
  const request = route.request();
  const served = office({
    method: request.method(),
    url: new URL(request.url()),
    headers: request.headers(),
    body: request.postData() ?? '',
  });
  if (!served) return route.abort('connectionrefused');
  const { status = 200, type, body, headers = {} } = served;
  return route.fulfill({ status, contentType: type, headers, body: Buffer.from(body) });
}

/** Notes what pages and extension complain of. */
export function keepFaults(context: BrowserContext, faults: string[]): void {
  context.on('weberror', (fault) => faults.push(`page: ${fault.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const from = message.page()?.url() ?? message.worker()?.url() ?? 'worker';
    faults.push(`${from}: ${message.text()}`);
  });
}

function seen(request: Request, outcome: SeenRequest['outcome']): SeenRequest {
  return {
    url: request.url(),
    method: request.method(),
    headers: request.headers(),
    body: request.postData() ?? '',
    by: request.serviceWorker() ? 'worker' : ownPage(request) ? 'extension-page' : 'page',
    outcome,
  };
}

function ownPage(request: Request): boolean {
  try {
    return request.frame().url().startsWith('chrome-extension://');
  } catch {
    // A navigation that has no frame yet.
    return false;
  }
}
