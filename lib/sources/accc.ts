import { itemFields, readFeed } from './accc/feed';
import { pageOf, pathOfRecord, recordOfRequest } from './accc/identity';
import { leftOutOf } from './accc/left-out';
import { mergeRecalls } from './accc/merge-recalls';
import { planRecalls } from './accc/plan';
import { recallNotice } from './accc/recall-notice';
import { readRecallFields, readRecallPage } from './accc/recall-page';
import { cleanText } from './clean-text';
import { addRecord, emptyDocument, finished, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';
import { unknownFieldsOf } from './unknown-fields';

/** Australia's recalls of consumer products, from the ACCC's feeds (RSS) and the pages they lead to. */
export const accc = {
  id: 'accc',
  name: 'ACCC Product Safety Australia',
  licence: 'CC BY 4.0, third-party material excluded',
  // In the words the ACCC asks for.
  attribution:
    'Based on ACCC data. Source: ACCC © Commonwealth of Australia, Product Safety Australia (Australian Competition and Consumer Commission). Only the newest recalls of each topic are carried',
  homepage: 'https://www.productsafety.gov.au/',
  // The feeds roll: what is absent is only older than the newest.
  complete: false,
  origin: 'https://www.productsafety.gov.au',
  pauseMs: 2000,
  expectations: {
    // The feed of everything holds the newest 100 (25 by one account), and so does that of each of fifteen topics; the whole
    // register, which no feed lists, had 8,218.
    least: 80,
    most: 2_000,
    shrink: 0.4,
    // Of 97 pages 78 have a brand, 29 a model, 8 a barcode. Food and vehicles are left out before.
    fill: { names: 0.99, page: 0.95, hazards: 0.8, brands: 0.5, models: 0.15, gtins: 0.02 },
    dropped: 0.02,
  },
  plan: planRecalls,
  parse: parseDocument,
  mergeSame: mergeRecalls,
} satisfies Source;

/** Documents are told apart by the name their request gave them. */
function parseDocument(document: SourceDocument): ParsedDocument {
  return document.request.endsWith('.xml') ? parseFeed(document) : parsePage(document);
}

/**
 * The recalls of a feed, so that one whose page has no answer is known all the same. Each stands in several feeds and on its page,
 * which is where terms without a place are counted.
 */
function parseFeed({ request, bytes }: SourceDocument): ParsedDocument {
  const { items, dropped } = readFeed(bytes, request);
  const parsed = { ...emptyDocument(), dropped };
  for (const item of items) {
    parsed.unknownFields.push(
      ...unknownFieldsOf(Object.fromEntries(item.fields.map((name) => [name, ''])), itemFields).map(
        (field) => `item.${field}`,
      ),
    );
    const { at, link, categories, title } = item;
    const leftOut = leftOutOf(item);
    if (leftOut !== undefined) parsed.leftOut.push({ record: at?.record ?? link, category: leftOut });
    else if (at) {
      const fields = readRecallFields(item.html);
      const recall = {
        record: at.record,
        page: pageOf(at.path),
        title,
        published: item.published,
        categories,
        fields,
      };
      addRecord(parsed, at.record, recallNotice(recall, []));
    } else
      parsed.dropped.push({ record: link.slice(0, 200), why: 'the link leads to no recall of the ACCC' });
  }
  return finished(parsed);
}

function parsePage({ request, bytes }: SourceDocument): ParsedDocument {
  const record = recordOfRequest(request);
  if (record === undefined) return unreadableDocument(request, 'no document of the ACCC has this name');
  const read = readRecallPage(bytes);
  if (read.kind === 'none') return unreadableDocument(request, read.why);
  const { fields } = read;
  const parsed = emptyDocument();
  parsed.unknownFields.push(...fields.unknown);
  const path = pathOfRecord(record);
  const recall = {
    ...{ record, title: fields.title, published: undefined, fields },
    page: path === undefined ? undefined : pageOf(path),
    categories: fields.values('category').flatMap((value) => value.split('\n').map(cleanText)),
  };
  addRecord(parsed, record, recallNotice(recall, parsed.unmapped));
  return finished(parsed);
}
