import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { marketplaceIds } from '../../../lib/core/ids';
import type { Listing } from '../../../lib/core/listing';
import { type Notice, noticeSchema } from '../../../lib/core/notice';

const listingInput = z.strictObject({
  marketplace: z.enum(marketplaceIds).default('aliexpress'),
  ids: z.array(z.string()).default(['1005099999999999']),
  title: z.string().optional(),
  titles: z.array(z.string()).default([]),
  brands: z.array(z.string()).default([]),
  models: z.array(z.string()).default([]),
  attributes: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
  gtins: z.array(z.string()).default([]),
  certificates: z.array(z.string()).default([]),
  categories: z.array(z.string()).default([]),
  options: z.array(z.string()).default([]),
});

const caseSchema = z.strictObject({
  expect: z.enum(['flagged', 'possible', 'silent']),
  by: z.string().optional(),
  held: z.string().optional(),
  /** What tells it is the kind the title names, or does not: the lexicon alone knows kinds. */
  byKind: z.boolean().optional(),
  byAuthority: z.boolean().default(true),
  why: z.string().min(1),
  listing: listingInput,
  notice: z.record(z.string(), z.unknown()),
});

export interface LabelledCase {
  expect: 'flagged' | 'possible' | 'silent';
  by?: string;
  held?: string;
  byKind?: boolean;
  byAuthority: boolean;
  why: string;
  listing: Listing;
  notice: Notice;
}

export function makeListing(input: z.input<typeof listingInput>): Listing {
  const { title, titles, ...rest } = listingInput.parse(input);
  return {
    ...rest,
    titles: title === undefined ? titles : [title, ...titles],
    address: 'https://www.aliexpress.com/item/1.html',
    pictures: [],
    availability: 'on-sale',
  };
}

export function makeNotice(input: Record<string, unknown>): Notice {
  return noticeSchema.parse({
    id: 'eu-safety-gate:SR/00001/26',
    source: 'eu-safety-gate',
    kind: 'alert',
    published: '2026-06-12',
    ...input,
  });
}

/** The labelled table: one case a line, see `lib/matching/README.md`. */
export function labelledCases(): LabelledCase[] {
  const file = new URL('../../fixtures/matching/cases.ndjson', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { listing, notice, by, held, byKind, ...rest } = caseSchema.parse(JSON.parse(line));
      return {
        ...rest,
        ...(by !== undefined && { by }),
        ...(held !== undefined && { held }),
        ...(byKind !== undefined && { byKind }),
        listing: makeListing(listing),
        notice: makeNotice(notice),
      };
    });
}
