import type { Notice, NoticeKind } from '../../core/notice';
import { mergeReadings } from '../merge-readings';
import { withoutImitated } from './brands';
import { withoutListed } from './named-without-listing';

/** From the weightiest down; the channel that knows of the weightier measure is right. */
const weight: readonly NoticeKind[] = [
  'recall',
  'ban',
  'alert',
  'failed-test',
  'certificate-revoked',
  'warning',
  'repaired-in-production',
  'administrative',
];

/** One Safety Gate notice out of its two channels, the weekly report and the website. */
export function mergeRecords(a: Notice, b: Notice): Notice {
  const merged = mergeReadings(a, b);
  return {
    ...merged,
    kind: weight.find((kind) => kind === a.kind || kind === b.kind) ?? merged.kind,
    brands: withoutImitated(merged.brands),
    marketplaces: withoutListed(merged.marketplaces, merged.listings),
  };
}
