import { readAnswer } from './kr-consumer24/answer';
import { consumer24Keys } from './kr-consumer24/lists';
import { planLists } from './kr-consumer24/plan';
import { recallNotice } from './kr-consumer24/recall-notice';
import { readRecord, recallNumber, unknownFieldsIn } from './kr-consumer24/record';
import { addRecord, emptyDocument, finished, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';

/** The recall lists of 소비자24, the Korea Fair Trade Commission's consumer portal (XML, a key for every list). */
export const krConsumer24 = {
  id: 'kr-consumer24',
  name: 'Korea Consumer24 (KFTC)',
  licence:
    'Public data of the Korea Fair Trade Commission (data.go.kr); republishing a compiled feed is to be cleared with 소비자24',
  attribution: '공정거래위원회 소비자24 (Korea Fair Trade Commission, Consumer24), recall lists',
  homepage: 'https://www.consumer.go.kr/',
  // Only the lists there is a key for are asked: what is absent may merely lack its key.
  complete: false,
  origin: 'https://www.consumer.go.kr',
  pauseMs: 2000,
  keys: consumer24Keys,
  expectations: {
    // Nobody publishes how long the lists are, and how many are asked depends on the keys. The smallest of those worth a key
    // alone have some hundred records; the Safety Gate and the CPSC, which the overseas list repeats, some 45,000 together.
    least: 100,
    most: 80_000,
    shrink: 0.1,
    // A name that is only a kind of product is told as the category. Which lists state brands, models and barcodes nobody has
    // published, and food and cosmetics have no models at all, so nothing is demanded of them.
    fill: { names: 0.5, page: 0.99, hazards: 0.4 },
    dropped: 0.01,
  },
  plan: planLists,
  parse: parsePage,
} satisfies Source;

function parsePage({ request, bytes }: SourceDocument): ParsedDocument {
  const answer = readAnswer(bytes);
  if (answer.kind === 'none') return unreadableDocument(request, answer.why);
  const parsed = emptyDocument();
  for (const [place, node] of answer.records.entries()) {
    parsed.unknownFields.push(...unknownFieldsIn(node));
    const record = readRecord(node);
    addRecord(parsed, recallNumber(record) ?? `${request} #${place + 1}`, recallNotice(record, parsed));
  }
  return finished(parsed);
}
