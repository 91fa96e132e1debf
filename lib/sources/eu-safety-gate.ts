import { mergeRecords } from './eu-safety-gate/merge-records';
import { parseNotification } from './eu-safety-gate/parse-notification';
import { planSafetyGate } from './eu-safety-gate/plan';
import { readSearchPage } from './eu-safety-gate/search-page';
import { readWeeklyList } from './eu-safety-gate/weekly-list';
import { parseWeeklyReport } from './eu-safety-gate/weekly-report';
import { emptyDocument, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';

/**
 * The EU's rapid alert system for dangerous non-food products. Two channels of one record: the weekly reports (XML, the
 * officially published distribution, CC0) and the website's own service (JSON), whose details carry the marketplaces'
 * listing numbers in full.
 */
export const euSafetyGate = {
  id: 'eu-safety-gate',
  name: 'EU Safety Gate',
  licence: 'CC BY 4.0, weekly reports CC0 1.0; pictures excluded',
  attribution: 'European Commission, Safety Gate: the EU rapid alert system for dangerous non-food products',
  homepage: 'https://ec.europa.eu/safety-gate-alerts/',
  // Ten years of reports are asked for, not all, and a report is not reprinted when a notice is taken back.
  complete: false,
  origin: 'https://ec.europa.eu',
  pauseMs: 1000,
  expectations: {
    // 14,777 alerts in the 191 reports from 2023-01 to 2026-09, about 2,200 a year before; vehicles are counted here too.
    least: 20_000,
    most: 60_000,
    shrink: 0.1,
    // Valid barcodes stand in 55 % and models in 65 % of the notices of 2023 to 2026, in fewer before.
    fill: { names: 0.98, page: 0.95, hazards: 0.95, brands: 0.4, models: 0.4, gtins: 0.2 },
    dropped: 0.01,
  },
  plan: planSafetyGate,
  parse: parseSafetyGate,
  mergeSame: mergeRecords,
} satisfies Source;

/** Documents are told apart by the name their request gave them. */
function parseSafetyGate(document: SourceDocument): ParsedDocument {
  if (document.request === 'weekly-list.xml') {
    return { ...emptyDocument(), dropped: readWeeklyList(document.bytes).dropped };
  }
  if (document.request.startsWith('weekly-report-')) return parseWeeklyReport(document);
  if (document.request.startsWith('search-')) {
    return { ...emptyDocument(), dropped: readSearchPage(document.bytes).dropped };
  }
  if (document.request.startsWith('notification-')) return parseNotification(document);
  return unreadableDocument(document.request, 'no document of the Safety Gate has this name');
}
