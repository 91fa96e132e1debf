import { readAnswer } from './kr-mfds/answer';
import { blockedFoodFields, blockedFoodNotice, blockedFoodSchema } from './kr-mfds/blocked-food';
import { planServices } from './kr-mfds/plan';
import { keyVariable, type Service, serviceOf } from './kr-mfds/services';
import { stoppedFoodFields, stoppedFoodNotice, stoppedFoodSchema } from './kr-mfds/stopped-food';
import { addRecord, emptyDocument, finished, type ReadRecord, unreadableDocument } from './parsed-document';
import { koreanDay } from './safety-korea/recall-windows';
import { recordNumber } from './safety-korea/record';
import type { ParsedDocument, Source, SourceDocument } from './source';
import { unknownFieldsOf } from './unknown-fields';

/** Korea's Ministry of Food and Drug Safety: food stopped on its way from abroad, and recalls (JSON, with a key). */
export const krMfds = {
  id: 'kr-mfds',
  name: 'Korea MFDS',
  licence: 'Open data of 식품안전나라: to be attributed, commercial use and changes allowed',
  attribution:
    '식품의약품안전처 식품안전나라 (Ministry of Food and Drug Safety), 해외직구 위해식품 차단정보 (I2715), 회수·판매중지 (I0490)',
  homepage: 'https://www.foodsafetykorea.go.kr/',
  // Recalls leave their list once the food is collected, which takes nothing back; a ban that ends says so itself.
  complete: false,
  origin: 'https://openapi.foodsafetykorea.go.kr',
  pauseMs: 2000,
  keys: [
    {
      variable: keyVariable,
      from: 'Apply on https://www.foodsafetykorea.go.kr/api/ for a key and with it for both services, I2715 and I0490.',
    },
  ],
  closed: { timeZone: 'Asia/Seoul', from: '09:00', to: '19:00' },
  expectations: {
    // 376 rows of I0490 on 2026-09-14; I2715 has 5,482 by one client's account of 2026.
    least: 3_000,
    most: 20_000,
    shrink: 0.1,
    // A product and a page are always there, and so is a substance of I2715 or a reason of I0490.
    fill: { names: 0.99, page: 0.99, hazards: 0.9, brands: 0.4 },
    dropped: 0.01,
  },
  plan: planServices,
  parse: parseRows,
} satisfies Source;

function parseRows(document: SourceDocument): ParsedDocument {
  const service = serviceOf(document.request);
  if (service === undefined)
    return unreadableDocument(document.request, 'no service of the ministry has this name');
  const answer = readAnswer(document.bytes, service);
  if (answer.kind === 'none') return unreadableDocument(document.request, answer.why);
  const parsed = emptyDocument();
  const today = document.now === undefined ? undefined : koreanDay(document.now);
  for (const [place, row] of answer.rows.entries()) {
    const { record, read } = readRow(service, row, today, parsed);
    addRecord(parsed, record ?? `${document.request} #${place + 1}`, read);
  }
  return finished(parsed);
}

function readRow(
  service: Service,
  row: unknown,
  today: string | undefined,
  parsed: ParsedDocument,
): { record?: string; read: ReadRecord } {
  const fields = service === 'I2715' ? blockedFoodFields : stoppedFoodFields;
  parsed.unknownFields.push(...unknownFieldsOf(row, fields).map((field) => `${service}.${field}`));
  const named = (number: string | null | undefined, read: ReadRecord) => {
    const own = recordNumber(number);
    return { read, ...(own !== undefined && { record: `${service}-${own}` }) };
  };
  if (service === 'I2715') {
    const checked = blockedFoodSchema.safeParse(row);
    if (!checked.success) return { read: misshapen(checked.error.issues) };
    return named(checked.data.SELF_IMPORT_SEQ, blockedFoodNotice(checked.data, today, parsed.unmapped));
  }
  const checked = stoppedFoodSchema.safeParse(row);
  if (!checked.success) return { read: misshapen(checked.error.issues) };
  return named(checked.data.RTRVLDSUSE_SEQ, stoppedFoodNotice(checked.data, parsed.unmapped));
}

function misshapen(issues: readonly { path: PropertyKey[]; message: string }[]): ReadRecord {
  const [issue] = issues;
  return {
    kind: 'dropped',
    why: `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no row'}`,
  };
}
