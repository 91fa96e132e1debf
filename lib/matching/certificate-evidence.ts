import type { Listing } from '../core/listing';
import type { Notice } from '../core/notice';
import type { Evidence } from '../core/verdict';
import { certificateKeys } from './certificate';

/** The same certificate number, both from fields that are labelled as such. */
export function certificateEvidence(listing: Listing, notice: Notice): Evidence | undefined {
  if (listing.certificates.length === 0 || notice.certificates.length === 0) return undefined;
  const theirs = certificateKeys(notice.certificates);
  for (const [key, own] of certificateKeys(listing.certificates)) {
    const same = theirs.get(key);
    if (same !== undefined) return { kind: 'certificate', listing: own, notice: same };
  }
  return undefined;
}
