import type { CardPage } from './card-painter';
import { injected, isFunction } from './injected';

/** Follows the cards of a page until the signal aborts. What the injected cards' script offers to the always-on one. */
export type FollowCards = (page: CardPage, signal: AbortSignal) => void;

/** The name under which it is found on `globalThis` of the isolated world; no page can see it. */
export const followCardsName = 'ansimFollowCards';

/** It, where the worker has injected the cards' script into this page. */
export function injectedFollowCards(): FollowCards | undefined {
  return injected<FollowCards>(followCardsName, isFunction);
}
