import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeSchema } from '../../../../lib/core/notice';
import { krKatsCertificates } from '../../../../lib/sources/kr-kats-certificates';
import { certificateSchema } from '../../../../lib/sources/kr-kats-certificates/certificate';
import { krKatsForeignRecalls } from '../../../../lib/sources/kr-kats-foreign-recalls';
import { foreignRecallSchema } from '../../../../lib/sources/kr-kats-foreign-recalls/foreign-recall';
import { krKatsRecalls } from '../../../../lib/sources/kr-kats-recalls';
import { recallSchema } from '../../../../lib/sources/kr-kats-recalls/recall';
import type { Source } from '../../../../lib/sources/source';
import { bytesOf } from '../fixture';

const pieces = [
  ...[
    '완구',
    '(',
    ')',
    ',',
    '<br>',
    '\n',
    ' ',
    '모델명 : ',
    '제조번호 ',
    '2024.1.1',
    ' ~ ',
    'CB061R999-6001',
    'AB-100',
    '외 3종',
  ],
  ...[
    '화재',
    '납',
    '국외>',
    '중국',
    'https://example.org/a',
    '-',
    '공급자적합성',
    '배터리',
    '에서 판매된 제품에 한함',
    '😀',
    '02-000-0000',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constant(null),
);

/** A record that has what it needs to be one, and anything in its other fields. */
function anyRow(fields: readonly string[], needed: object): fc.Arbitrary<object> {
  return fc.tuple(...fields.map(() => anyText)).map((values) => ({
    ...Object.fromEntries(fields.map((field, place) => [field, values[place]])),
    ...needed,
  }));
}

describe('whatever stands in a record’s fields', () => {
  it.each<[Source, string[], object]>([
    [krKatsRecalls, Object.keys(recallSchema.shape), { recallUid: '1', publishDate: '20260101' }],
    [
      krKatsForeignRecalls,
      Object.keys(foreignRecallSchema.shape),
      { fRecallUid: '1', publishDate: '20260101' },
    ],
    [
      krKatsCertificates,
      Object.keys(certificateSchema.shape).filter((field) => field !== 'derivationModels'),
      { certNum: 'CB061R999-6001', certState: '취소', certDate: '20260101', certChgDate: null },
    ],
  ])('$id reads it as a notice', (source, fields, needed) => {
    fc.assert(
      fc.property(anyRow(fields, needed), (row) => {
        const body = JSON.stringify({ resultCode: '2000', resultData: [row] });
        const { notices, dropped, leftOut } = source.parse({ request: 'r.json', bytes: bytesOf(body) });
        expect(dropped).toEqual([]);
        expect(notices.length + leftOut.length).toBe(1);
        for (const notice of notices) expect(noticeSchema.safeParse(notice).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
