import type { Match } from './verdict';

/** A notice that a search found, and the list it came by. Nothing ties it to any product. */
export type FoundNotice = Pick<Match, 'feed' | 'byAuthority' | 'notice'>;
