import type { Evidence } from '../core/verdict';

export interface Rung {
  kind: Evidence['kind'];
  /** What it may show at most. */
  level: 'flagged' | 'possible';
  /** `exact` names this one product; by `brand-model` the notice's own limits hold it back. */
  strength: 'exact' | 'brand-model';
  why: string;
  /** How often it speaks, rightly and wrongly, and on what that was counted. */
  measured: { figure: string; on: string };
}

/** 3,975 titles of real listings, none known to be of a recalled product, and what they are held against. */
const titles = '3,975 unrelated real titles against 700 real and 99,300 made-up notices';

/**
 * The evidence ladder, strongest first: what each rung may show at most, and why. A kind of evidence without a row shows
 * nothing. Measured by `exact-rungs.test.ts`, `real-titles.test.ts` and the `planted` tests, 2026-11, which hold the
 * figures; real pages hardly ever carry a barcode or a certificate, so of those two rungs it is said what was not seen. The
 * same picture is a later rung: it gets its row between certificate and brand-model, with the figure measured.
 */
export const ladder: readonly Rung[] = [
  {
    kind: 'listing-id',
    level: 'flagged',
    strength: 'exact',
    why: 'The authority wrote down this very listing.',
    measured: {
      figure:
        'each of 20 named listings belongs to one notice; 40 of 40 planted pages flagged, 0 of 80 neighbours (the next numbers, a digit more, the same number in the other shop); 0 of 3,048 real listings named by chance',
      on: 'the listings that 249 real notices name, and the numbers of 3,975 real titles',
    },
  },
  {
    kind: 'gtin',
    level: 'flagged',
    strength: 'exact',
    why: 'A labelled barcode with its check digit names one product world-wide. Without the label one in ten numbers would pass for one.',
    measured: {
      figure:
        '0 of 24 barcodes stand in two notices; 24 of 24 planted pages flagged, 0 of 22 next numbers; 37 of 384 listing numbers of that length would pass for a barcode; 0 of 9 saved pages state one',
      on: '249 real notices and 451 rows of the CPSC, the numbers of 3,975 real titles, 9 saved pages of listings',
    },
  },
  {
    kind: 'certificate',
    level: 'flagged',
    strength: 'exact',
    why: 'A labelled certificate number is issued for one product or one line of it. Whether notices of different products share a number could not be counted: no real pair was at hand.',
    measured: {
      figure:
        '32 of 32 planted pages flagged, however the number is written, 0 of 24 other numbers; 0 of 700 real notices and 0 of 9 saved pages state one',
      on: 'made-up numbers of each Korean form, 249 real notices and 451 rows of the CPSC, 9 saved pages of listings',
    },
  },
  {
    kind: 'brand-model',
    level: 'flagged',
    strength: 'brand-model',
    why: 'Brand and distinctive model agree and nothing contradicts.',
    measured: {
      figure:
        'no hit in the titles; 98 to 100 % of planted listings flagged, by the way they are written, and 0 of their siblings',
      on: `${titles}; listings planted from 700 real and from made-up notices`,
    },
  },
  {
    kind: 'certificate-in-text',
    level: 'possible',
    strength: 'exact',
    why: 'A number told by its form alone, in a title or an unlabelled row, may be of a part or of another product; sellers paste several.',
    measured: { figure: 'no title has such a form', on: '3,975 real titles' },
  },
  {
    kind: 'model-and-type',
    level: 'possible',
    strength: 'brand-model',
    why: 'A distinctive model and the kind of product agree, but no brand could be compared; two makers may use one number.',
    measured: { figure: 'no hit', on: titles },
  },
  {
    kind: 'similar-words',
    level: 'possible',
    strength: 'brand-model',
    why: 'A brand of few products, its kind and most of its name agree; which model it is, nobody can tell.',
    measured: {
      figure: '1 hit in the titles; 91 to 96 % of planted listings told, by the way they are written',
      on: `${titles}; listings planted from 700 real notices with a brand of few products`,
    },
  },
];

export function rungOf(kind: Evidence['kind']): Rung | undefined {
  return ladder.find((rung) => rung.kind === kind);
}

/** The place of the best evidence on the ladder, 0 the strongest. */
export function rankOf([best]: Evidence[]): number {
  const rank = ladder.findIndex(({ kind }) => kind === best?.kind);
  return rank < 0 ? ladder.length : rank;
}
