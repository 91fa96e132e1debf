import { z } from 'zod';
import { readDay } from '../official-dates';
import { readJson } from './judgements';

const pageSchema = z.object({
  content: z.array(z.unknown()),
  last: z.boolean().optional(),
});
const rowSchema = z.object({
  id: z.number().int().positive(),
  reference: z.string(),
  publicationDate: z.string(),
});

/** One notification that a search names. */
export interface FoundNotification {
  /** The website's number. */
  id: string;
  caseNumber: string;
  published: string;
}

/** A page of the website's search, newest first; rows without id, case number or date are named in `dropped`. */
export function readSearchPage(bytes: Uint8Array): {
  found: FoundNotification[];
  last: boolean;
  dropped: { record: string; why: string }[];
} {
  const page = pageSchema.safeParse(readJson(bytes));
  if (!page.success)
    return { found: [], last: true, dropped: [{ record: 'search page', why: 'no list "content"' }] };
  const found: FoundNotification[] = [];
  const dropped: { record: string; why: string }[] = [];
  for (const [place, row] of page.data.content.entries()) {
    const checked = rowSchema.safeParse(row);
    const published = checked.success ? readDay(checked.data.publicationDate) : undefined;
    if (!checked.success || published === undefined) {
      dropped.push({ record: `search row ${place + 1}`, why: 'no id, reference or publication date' });
      continue;
    }
    found.push({ id: String(checked.data.id), caseNumber: checked.data.reference, published });
  }
  return { found, last: page.data.last ?? found.length === 0, dropped };
}
