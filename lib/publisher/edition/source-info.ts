import { z } from 'zod';
import { isBuiltInSource } from '../../core/built-in-sources';
import { isSourceId } from '../../core/ids';
import { httpsAddress } from '../../core/notice';
import { findingsSources } from '../../sources/kr-findings/authorities';
import type { Source } from '../../sources/source';

/** What an edition says about a source. */
export interface SourceInfo {
  id: string;
  name: string;
  licence: string;
  attribution: string;
  homepage?: string;
  complete: boolean;
  /** A list of a group's own, made from a spreadsheet. Once said of a source it stays. */
  own?: true;
}

/** The file of `--source-info`: by source id, what an edition says about a list of one's own. */
export const sourceInfoFileSchema = z
  .record(
    z.string(),
    z.strictObject({
      name: z.string().min(1).max(120),
      licence: z.string().min(1).max(200),
      attribution: z.string().min(1).max(500),
      homepage: httpsAddress.optional(),
      complete: z.boolean().default(false),
    }),
  )
  .superRefine((file, context) => {
    for (const id of Object.keys(file)) {
      const message = !isSourceId(id)
        ? 'not a source id: lower-case letters, digits, hyphens'
        : isBuiltInSource(id)
          ? 'belongs to a public body; take a name of your own'
          : undefined;
      if (message !== undefined) context.addIssue({ code: 'custom', path: [id], message });
    }
  });
export type SourceInfoFile = z.output<typeof sourceInfoFileSchema>;

/** Public bodies whose notices come from files, as facts: findings kept by hand. */
const withoutParser: readonly SourceInfo[] = findingsSources;

/**
 * What an edition says about a source: the parser's own words, the table above, the file of `--source-info`, what the
 * previous edition said, or, for a list nobody described, that nobody stated its licence.
 */
export function sourceInfo(
  id: string,
  known: {
    registry: readonly Source[];
    file: SourceInfoFile;
    previous: readonly StatedInfo[];
    /** Sources whose notices came from a spreadsheet this time. */
    tables: ReadonlySet<string>;
  },
): SourceInfo {
  const source =
    known.registry.find((each) => each.id === id) ?? withoutParser.find((each) => each.id === id);
  if (source) return pick(source);
  const before = known.previous.find((each) => each.id === id);
  const own = known.tables.has(id) || before?.own ? true : undefined;
  const stated = known.file[id];
  if (stated) return pick({ id, ...stated, own });
  if (before) return pick({ ...before, own });
  return pick({ id, name: id, licence: 'not stated', attribution: id, complete: false, own });
}

/** What it is made of: a parser and a manifest say more, and may leave the homepage out. */
interface StatedInfo extends Omit<SourceInfo, 'homepage' | 'own'> {
  homepage?: string | undefined;
  own?: true | undefined;
}

function pick({ id, name, licence, attribution, homepage, complete, own }: StatedInfo): SourceInfo {
  return {
    ...{ id, name, licence, attribution, complete },
    ...(homepage !== undefined && { homepage }),
    ...(own && { own }),
  };
}
