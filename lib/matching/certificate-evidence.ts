import type { Listing } from '../core/listing';
import type { Notice } from '../core/notice';
import type { Evidence } from '../core/verdict';
import { certificateKeys } from './certificate';
import type { ReadListing } from './read-listing';

/** The same certificate number, both from fields that are labelled as such. */
export function certificateEvidence({ certificates }: Listing, notice: Notice): Evidence | undefined {
  if (certificates.length === 0 || notice.certificates.length === 0) return undefined;
  return sameNumber('certificate', certificateKeys(certificates), notice);
}

/** The number of a notice, told by its form in a title or a row without such a label, where no labelled field has it. */
export function writtenCertificateEvidence(
  { listing, writtenCertificates }: ReadListing,
  notice: Notice,
): Evidence | undefined {
  if (notice.certificates.length === 0 || certificateEvidence(listing, notice)) return undefined;
  return sameNumber('certificate-in-text', writtenCertificates, notice);
}

function sameNumber(
  kind: Evidence['kind'],
  own: ReadonlyMap<string, string>,
  notice: Notice,
): Evidence | undefined {
  if (own.size === 0) return undefined;
  const theirs = certificateKeys(notice.certificates);
  for (const [key, number] of own) {
    const same = theirs.get(key);
    if (same !== undefined) return { kind, listing: number, notice: same };
  }
  return undefined;
}
