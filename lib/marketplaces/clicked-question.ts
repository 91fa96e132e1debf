import { questionBounds as most } from '../core/question';
import { readLink } from './read-link';

/**
 * What a press in the menu of a link or of selected text asks: the link where it leads to a shop, else what is selected, else
 * the link whatever it is; empty where there is neither.
 */
export function clickedQuestion({
  link,
  selection,
}: {
  link: string | undefined;
  selection: string | undefined;
}): string {
  const asked = link === undefined ? undefined : readLink(link);
  const isOfAShop = asked !== undefined && 'marketplace' in asked && asked.marketplace !== undefined;
  const text = isOfAShop ? link : selection?.trim() ? selection : link;
  return (text ?? '').slice(0, most.text);
}
