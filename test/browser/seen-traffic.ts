import type { BrowserContext, Request, Route } from 'playwright';
import type { MadeShops, SeenRequest } from './shop-routes';

/** Lets the made shops answer, lets this machine be reached, refuses the rest; every request is noted. */
export async function routeRequests(
  context: BrowserContext,
  shops: MadeShops,
  requests: SeenRequest[],
): Promise<void> {
  await context.route(/^(?:https?|wss?):/, async (route: Route) => {
    const request = route.request();
    const answer = shops.answer(request.url());
    const outcome = answer === 'pass' ? 'passed' : answer === 'refuse' ? 'refused' : 'answered';
    requests.push(seen(request, outcome));
    if (answer === 'pass') return route.continue();
    if (answer === 'refuse') return route.abort('blockedbyclient');
    return route.fulfill(answer);
  });
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
