import { groupedFingerprint } from '../core/fingerprint';
import type { FeedPreview } from '../core/lists-page';
import type { SubscribeFault } from '../core/subscribe-fault';
import type { Language } from './language';
import { shortText } from './plain-text';
import { sentencesIn } from './sentences';
import { dayIn } from './words';

export interface SeenList {
  url: string;
  name: string;
  /** Of its first key. */
  fingerprint: string;
  /** How many keys it has besides. */
  spares: number;
  /** Of what it said of itself. */
  hash: string;
  /** ISO times. */
  generated: string;
  expires: string;
  sources: { id: string; name: string; licence: string; attribution: string; notices: number }[];
}

/** A feed in words, for the user to decide on. */
export function composePreview(
  { url, name, fingerprint, spares, hash, generated, expires, sources }: SeenList,
  { isGiven, language }: { isGiven: boolean; language: Language },
): FeedPreview {
  const say = sentencesIn(language);
  const { facts, spare } = say.dashboard.lists.subscribe;
  const notices = sources.reduce((sum, source) => sum + source.notices, 0);
  return {
    ...{ address: url, seen: hash, name: shortText(name, 80), isGiven },
    fingerprint: groupedFingerprint(fingerprint),
    facts: [
      { label: facts.address, text: url },
      { label: facts.notices, text: say.notices(notices) },
      { label: facts.generated, text: dayIn(language, generated) },
      { label: facts.expires, text: dayIn(language, expires) },
      { label: facts.spare, text: spare(spares) },
    ],
    sources: sources.slice(0, mostSources).map((source) => ({
      id: source.id,
      name: shortText(source.name, 90),
      facts: [
        { label: facts.notices, text: say.notices(source.notices) },
        { label: facts.licence, text: shortText(source.licence, 200) },
        { label: facts.attribution, text: shortText(source.attribution, 300) },
      ],
    })),
  };
}

/** A group has one or a few; what has more need not all be read to decide. */
const mostSources = 12;

/** Why a list was not subscribed to, with what to do next. `address` is what the user entered. */
export function composeSubscribeFault(
  { kind, detail = '' }: SubscribeFault,
  address: string,
  language: Language,
): string {
  const { faults } = sentencesIn(language).dashboard.lists.subscribe;
  const told = kind === 'expired' ? dayIn(language, detail) : shortText(detail, 90);
  return faults[kind](hostOf(address), told);
}

function hostOf(address: string): string {
  return URL.canParse(address.trim()) ? new URL(address.trim()).host : '';
}
