import type { Report } from './report';
import { withoutEmptyParts, writeField } from './report-fields';

/**
 * The parts of a report that are facts of programs (a notice's name, kinds of evidence, a list's edition) and are shown to their
 * sender in words. What is sent stays what programs read; each piece of it can still be written otherwise, or left out.
 */
export const toldParts = {
  notice: ['id', 'level'],
  evidence: ['listing', 'notice'],
  edition: ['feed', 'sequence', 'generated'],
  region: ['region'],
} as const;
export type ToldPart = keyof typeof toldParts;
export type PieceName = (typeof toldParts)[ToldPart][number];

export const toldPartNames = ['notice', 'evidence', 'edition', 'region'] as const satisfies ToldPart[];

/** A part that is left out, or one of its facts: the first of the evidence is `evidence 0`. */
export type LeftOut = ToldPart | `evidence ${number}`;

export interface Piece {
  name: PieceName;
  text: string;
}

/** What a part is written of; of evidence, of each fact. A part that is not there has one empty row. */
export function readPieces(report: Report, part: ToldPart): Piece[][] {
  const { notice, edition, listing } = report;
  switch (part) {
    case 'notice':
      return [[piece('id', notice?.id), piece('level', notice?.level)]];
    case 'evidence':
      return (notice?.evidence ?? []).map((each) => [
        piece('listing', each.listing),
        piece('notice', each.notice),
      ]);
    case 'edition':
      return [
        [
          piece('feed', edition?.feed),
          piece('sequence', edition?.sequence === undefined ? undefined : String(edition.sequence)),
          piece('generated', edition?.generated),
        ],
      ];
    case 'region':
      return [[piece('region', listing.region)]];
  }
}

/** The report with one piece written otherwise. What no reader knows stays as it is written, for the schema to refuse. */
export function writePiece(
  report: Report,
  part: ToldPart,
  { at, name, text }: { at: number; name: PieceName; text: string },
): Report {
  const { notice, edition, listing } = report;
  const written = text.trim();
  const optional = written === '' ? undefined : written;
  switch (part) {
    case 'notice': {
      const { id = '', level, evidence = [] } = notice ?? {};
      const next =
        name === 'id' ? { id: written, level, evidence } : { id, level: levelOf(written), evidence };
      return { ...report, notice: next.id === '' && !notice ? undefined : next };
    }
    case 'evidence':
      return (
        (notice && {
          ...report,
          notice: {
            ...notice,
            evidence: notice.evidence.map((each, place) =>
              place === at ? { ...each, [name === 'listing' ? 'listing' : 'notice']: written } : each,
            ),
          },
        }) ??
        report
      );
    case 'edition': {
      const before = { feed: '', ...edition };
      const next =
        name === 'feed'
          ? { ...before, feed: written }
          : name === 'sequence'
            ? { ...before, sequence: optional === undefined ? undefined : Number(written) }
            : { ...before, generated: optional };
      return { ...report, edition: next };
    }
    case 'region':
      return { ...report, listing: { ...listing, region: optional } };
  }
}

/** The very report that is kept and sent: without what its sender left out. Evidence goes with its notice. */
export function withoutLeftOut(report: Report, leftOut: ReadonlySet<LeftOut>): Report {
  const { notice } = report;
  const facts = notice && {
    ...notice,
    evidence: notice.evidence.filter((_, at) => !leftOut.has(`evidence ${at}`)),
  };
  const named: Report = { ...report, notice: facts };
  return withoutEmptyParts(
    toldPartNames
      .filter((part) => leftOut.has(part))
      .reduce((each, part) => writeField(each, part, []), named),
  );
}

function piece(name: PieceName, text: string | undefined): Piece {
  return { name, text: text ?? '' };
}

function levelOf(text: string): 'flagged' | 'possible' | undefined {
  return text === 'flagged' || text === 'possible' ? text : undefined;
}
