import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../lib/core/may-go-red';
import type { Notice } from '../../../lib/core/notice';
import { brandKeys } from '../../../lib/matching/brand';
import { canNameAModel } from '../../../lib/matching/generic-models';
import { fold, modelKey } from '../../../lib/matching/normalise';
import { distinctiveBrands, isHeldOut, plantedFromReal, realWays } from '../../bench/planted-real';
import { cpscFile, cpscNotices, missingFiles, starterFile, starterNotices } from '../../bench/real-data';
import { lexiconOfTables } from './lexicon';
import { searchable } from './searchable';

const missing = missingFiles([starterFile, cpscFile]);
if (missing.length > 0)
  console.log(`Skipped: listings planted from real notices, for want of ${missing.join(', ')}`);

const lexicon = lexiconOfTables();

/** Of listings planted in each way the share that is told, and the same of the half that the rules were not written with. */
function shares(
  notices: readonly Notice[],
  withModel: boolean,
  counts: (of: Notice, model: string | undefined) => boolean,
) {
  const check = searchable(notices, lexicon);
  const mayGoRed = notices.filter((notice) => heldBack(notice, 'brand-model', true) === undefined);
  return realWays.map((way) => {
    const told = { all: 0, right: 0, held: 0, heldRight: 0 };
    for (const { listing, of, model } of plantedFromReal(mayGoRed, way, { lexicon, withModel })) {
      if (!counts(of, model)) continue;
      const level = check(listing).find(({ notice }) => notice.id === of.id)?.level;
      const right = withModel ? level === 'flagged' : level !== undefined;
      told.all++;
      if (right) told.right++;
      if (!isHeldOut(of)) continue;
      told.held++;
      if (right) told.heldRight++;
    }
    console.log(
      `${way}, ${withModel ? 'brand and model flagged' : 'distinctive brand and words told'}: ` +
        `${told.right} of ${told.all}, held out ${told.heldRight} of ${told.held}`,
    );
    return { way, all: told.right / told.all, held: told.heldRight / told.held };
  });
}

describe.skipIf(missing.length > 0)('listings planted from real notices', { timeout: 120_000 }, () => {
  it('are flagged where brand and a model that can name one are on the page', () => {
    const notices = [...starterNotices(), ...cpscNotices()];
    const isModel = (_: Notice, model: string | undefined) =>
      model !== undefined && canNameAModel(modelKey(fold(model)));
    for (const { way, all, held } of shares(notices, true, isModel)) {
      expect(all, way).toBeGreaterThanOrEqual(way === 'translated' ? 0.95 : 0.98);
      expect(held, way).toBeGreaterThanOrEqual(way === 'translated' ? 0.95 : 0.98);
    }
  });

  it('are possible at least where a distinctive brand and the words of the name are', () => {
    const notices = [...starterNotices(), ...cpscNotices()];
    const distinctive = distinctiveBrands(notices, lexicon);
    const has = ({ brands }: Notice) => [...brandKeys(brands).keys()].some((key) => distinctive.has(key));
    for (const { way, all, held } of shares(notices, false, has)) {
      expect(all, way).toBeGreaterThanOrEqual(0.9);
      expect(held, way).toBeGreaterThanOrEqual(0.9);
    }
  });
});
