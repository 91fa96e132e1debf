import { alertNotice } from './ca-health-canada/alert-notice';
import { readAlerts } from './ca-health-canada/answer';
import { mergeLanguages } from './ca-health-canada/merge-languages';
import { planFiles } from './ca-health-canada/plan';
import { alertFields, alertNumber, readAlert } from './ca-health-canada/record';
import { addRecord, emptyDocument, finished, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';
import { unknownFieldsOf } from './unknown-fields';

/** Health Canada's recalls and safety alerts: the open data of the Government of Canada (JSON, a file for each language). */
export const caHealthCanada = {
  id: 'ca-health-canada',
  name: 'Health Canada',
  licence: 'Open Government Licence – Canada',
  attribution:
    'Contains information licensed under the Open Government Licence – Canada: Health Canada, Recalls and Safety Alerts. The day given is that of the last update',
  homepage: 'https://recalls-rappels.canada.ca/en',
  // The file holds every notice since 1991, those archived too.
  complete: true,
  origin: 'https://recalls-rappels.canada.ca',
  pauseMs: 2000,
  expectations: {
    // 34,168 rows on 2026-10-04, 5,210 of them of consumer products; the others are counted as left out.
    least: 32_000,
    most: 60_000,
    shrink: 0.02,
    // There are no columns for brands, models and barcodes, and what the words tell of them nobody has measured. Old
    // notices may state no issue.
    fill: { names: 0.99, page: 0.99, hazards: 0.5 },
    dropped: 0.01,
  },
  plan: planFiles,
  parse: parseAlerts,
  mergeSame: mergeLanguages,
} satisfies Source;

function parseAlerts({ request, bytes }: SourceDocument): ParsedDocument {
  const answer = readAlerts(bytes);
  if (answer.kind === 'none') return unreadableDocument(request, answer.why);
  const parsed = emptyDocument();
  for (const [place, row] of answer.rows.entries()) {
    parsed.unknownFields.push(...unknownFieldsOf(row, alertFields));
    const read = readAlert(row);
    if (read.kind === 'misshapen') {
      parsed.dropped.push({ record: `${request} #${place + 1}`, why: read.why });
      continue;
    }
    // Without its number a row is known by its page, which the notice of it has too.
    const { number, address } = read.alert;
    const name = alertNumber(number) ?? (address === '' ? `${request} #${place + 1}` : address);
    addRecord(parsed, name, alertNotice(read.alert, parsed));
  }
  return finished(parsed);
}
