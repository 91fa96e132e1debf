import type { Fetch } from './fetch-bounded';

/**
 * A fetch that reaches no origin but those it may: the build's policy must let the worker reach any host a user could
 * subscribe to, so that what holds it to those they did is here.
 */
export function onlyTo(mayReach: (origin: string) => Promise<boolean>, ask: Fetch): Fetch {
  return async (input, init, reason) => {
    const { origin } = new URL(input);
    if (!(await mayReach(origin))) throw new TypeError(`${origin} is none of the hosts Ansim may ask`);
    return ask(input, init, reason);
  };
}
