import { describe, expect, it } from 'vitest';
import { certificatesByForm } from '../../../lib/core/certificate-forms';
import type { Notice } from '../../../lib/core/notice';
import {
  cpscFile,
  cpscNotices,
  missingFiles,
  realTitles,
  starterFile,
  starterNotices,
  titlesFile,
} from '../../bench/real-data';
import { realisticNotices } from '../../bench/realistic';
import { makeListing } from './labelled-cases';
import { lexiconOfTables } from './lexicon';
import { searchable } from './searchable';

const missing = missingFiles([starterFile, titlesFile, cpscFile]);
if (missing.length > 0)
  console.log(`Skipped: real titles against notices, for want of ${missing.join(', ')}`);

const exact = new Set(['listing-id', 'gtin', 'certificate']);
const lexicon = lexiconOfTables();

/** Every hit is printed: read them all, and turn each wrong one into a labelled row. */
function hitsAmong(notices: readonly Notice[]): { flagged: number; possible: number; titles: number } {
  const check = searchable(notices, lexicon);
  const count = { flagged: 0, possible: 0, titles: 0 };
  for (const { marketplace, id, title } of realTitles()) {
    count.titles++;
    const [match] = check(makeListing({ marketplace, ids: [id], title }));
    const best = match?.evidence[0];
    if (!match || !best || exact.has(best.kind)) continue;
    count[match.level]++;
    console.log(
      `${match.level} by ${best.kind}: "${best.listing}" = "${best.notice}" (${match.notice.id}): ${title}`,
    );
  }
  console.log(
    `${count.titles} real titles, ${notices.length} notices: ${count.flagged} flagged without an exact key, ${count.possible} possible`,
  );
  return count;
}

describe.skipIf(missing.length > 0)('real titles', () => {
  it('against real notices: nothing flagged, at most one in a thousand possible', {
    timeout: 120_000,
  }, () => {
    const { flagged, possible, titles } = hitsAmong([...starterNotices(), ...cpscNotices()]);
    expect(titles).toBeGreaterThan(3000);
    expect(flagged).toBe(0);
    expect(possible).toBeLessThanOrEqual(titles / 1000);
  });

  it('hold no number that is told from a model as a certificate’s by its form alone', () =>
    expect(realTitles().filter(({ title }) => certificatesByForm(title).length > 0)).toEqual([]));

  it('against an edition of 100,000: the same', { timeout: 300_000 }, () => {
    const madeUp = realisticNotices(99_300).map(({ notice }) => notice);
    const { flagged, possible, titles } = hitsAmong([...starterNotices(), ...cpscNotices(), ...madeUp]);
    expect(flagged).toBe(0);
    expect(possible).toBeLessThanOrEqual(titles / 1000);
  });
});
