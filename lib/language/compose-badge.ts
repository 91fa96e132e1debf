import type { PageStateView } from '../core/warning-view';
import type { Language } from './language';
import { sentencesIn } from './sentences';

export interface Badge {
  /** At most four characters; empty where there is nothing to tell. */
  text: string;
  colour: string;
  title: string;
}

/** What the badge needs of a page's state; heading and detail make its title say why. */
export type BadgeState = Pick<PageStateView, 'kind' | 'dismissed' | 'found'> &
  Partial<Pick<PageStateView, 'heading' | 'detail'>>;

/** Colours of the icon: the same word has the same colour, whatever it stands for. */
export const badgeColours = {
  flagged: '#b3191f',
  possible: '#a85400',
  plain: '#4a5a68',
  'could-not-check': '#6b5b7b',
} as const;

/** No green and no tick: a state without a hit is a fact about a list, not praise. */
const looks: Record<PageStateView['kind'], { text: string; colour: string }> = {
  flagged: { text: '!', colour: badgeColours.flagged },
  possible: { text: '!?', colour: badgeColours.possible },
  'not-listed': { text: '0', colour: badgeColours.plain },
  'could-not-check': { text: '?', colour: badgeColours['could-not-check'] },
  checking: { text: '…', colour: badgeColours.plain },
  'not-a-shop': { text: '', colour: badgeColours.plain },
  'not-a-product-page': { text: '', colour: badgeColours.plain },
};

/** Text, colour and title of the toolbar icon for a page. A warning the user continued past keeps its mark. */
export function composeBadge(state: BadgeState, language: Language): Badge {
  const say = sentencesIn(language);
  const heading = state.heading || say.page.badge[state.kind];
  const lines = [say.prefixed(say.name, heading), ...(state.detail ? [state.detail] : [])];
  if (state.dismissed && !state.detail) lines.push(say.page.dismissed);
  return { ...lookOf(state), title: lines.join('\n') };
}

/** A page of many goods shows how many of them are listed, in the colour of the strongest. */
function lookOf({ kind, found }: BadgeState): Pick<Badge, 'text' | 'colour'> {
  if (!found) return looks[kind];
  const { flagged, possible } = found;
  const { colour } = looks[flagged > 0 ? 'flagged' : 'possible'];
  return { text: flagged + possible > 99 ? '99+' : `${flagged + possible}`, colour };
}
