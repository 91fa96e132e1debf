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
    const over = new AbortController();
    try {
      const unanswered = pause(view, answeredWithin, AbortSignal.any([over.signal, signal]));
      const answer = await Promise.race([send(request), unanswered]);
      if (answer !== undefined || asked === mostAsked || signal.aborted) return answer;
    } catch (fault) {
      if (asked === mostAsked || signal.aborted) throw fault;
    } finally {
      over.abort('answered');
    }
    await pause(view, 200 * asked, signal);
  }
}
