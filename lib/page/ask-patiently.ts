import type { PageRequest } from '../messages';
import { pause } from './pause';

/** How often a question is asked, and the milliseconds that each may take: a worker that builds an index again needs seconds. */
const [mostAsked, answeredWithin] = [5, 12_000];

/**
 * A worker may be starting, or dying, when asked, and one that dies with a question may leave it unanswered for good: ask again
 * before giving up. The badge keeps saying "checking". Rejects where there is no extension any more.
 */
export async function askPatiently(
  { view, send }: { view: Window; send(request: PageRequest): Promise<unknown> },
  request: PageRequest,
  signal: AbortSignal,
): Promise<unknown> {
  for (let asked = 1; ; asked++) {
    try {
      const answer = await answered(view, send(request), signal);
      if (answer !== undefined || asked === mostAsked || signal.aborted) return answer;
    } catch (fault) {
      if (asked === mostAsked || signal.aborted) throw fault;
    }
    await pause(view, 200 * asked, signal);
  }
}

/** The answer; undefined where none comes in time, or where nobody waits for it any more. */
export function answered(view: Window, asked: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  const over = new AbortController();
  const end = () => over.abort('over');
  signal.addEventListener('abort', end, { once: true });
  return Promise.race([asked, pause(view, answeredWithin, over.signal)]).finally(() => {
    signal.removeEventListener('abort', end);
    end();
  });
}
