import type { Listing } from '../core/listing';
import type { Match } from '../core/verdict';
import { shortText } from './plain-text';

/** What people recognise a dismissed warning by: the listing's title, else the product as the notice names it. */
export function dismissalLabel(matches: Match[], listing: Listing): string {
  const [first] = matches;
  const label = listing.titles[0] ?? first?.notice.names[0]?.text ?? first?.notice.id ?? listing.address;
  return shortText(label, 120);
}
