import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../../lib/core/report';
import {
  type ReportFieldName,
  readField,
  refusedFields,
  reportFieldNames,
  withoutEmptyParts,
  writeField,
} from '../../../lib/core/report-fields';

const whole: Report = reportSchema.parse({
  format: 1,
  id: 'a'.repeat(32),
  kind: 'relisted',
  made: '2026-11-20T10:00:00.000Z',
  reporter: 'b'.repeat(32),
  listing: {
    marketplace: 'temu',
    id: '601099000000001',
    otherIds: ['601099000000002'],
    address: 'https://www.temu.com/g-601099000000001.html',
    titles: ['Lights', 'Lights, long'],
    brands: ['Lumiko'],
    models: ['LK-2207'],
    gtins: ['04006381333931'],
    certificates: ['CB123'],
    pictures: ['https://img.kwcdn.com/1.jpeg'],
    price: '₩1,000',
    seller: { id: '77', name: 'Shop' },
    availability: 'on-sale',
    region: 'kr',
  },
  notice: {
    id: 'test-office:1',
    level: 'possible',
    evidence: [{ kind: 'brand-model', listing: 'Lumiko LK-2207 | x', notice: 'Lumiko LK-2207' }],
  },
  edition: { feed: 'main', sequence: 3, generated: '2026-11-19T00:00:00.000Z' },
  words: 'First line\nsecond line',
});

describe('the parts of a report', () => {
  it.each(reportFieldNames)('%s can be read, left out, and put back as it was', (name) => {
    const lines = readField(whole, name);
    expect(lines.length).toBeGreaterThan(0);
    const without = writeField(whole, name, []);
    expect(readField(without, name)).toEqual([]);
    expect(reportSchema.safeParse(withoutEmptyParts(without)).success).toBe(true);
    const again = withoutEmptyParts(writeField(writeField(whole, name, lines), name, lines));
    expect(again).toEqual(whole);
  });

  it('leave nothing behind when all of them are left out', () => {
    const bare = withoutEmptyParts(
      reportFieldNames.reduce((report, name) => writeField(report, name, []), whole),
    );
    expect(reportSchema.parse(bare)).toMatchObject({ kind: 'relisted', listing: { id: '601099000000001' } });
    expect(JSON.stringify(bare)).not.toMatch(/Lumiko|Shop|test-office|b{32}|First/);
    expect(bare).not.toHaveProperty('notice');
  });

  it('take nothing that hides or turns other text, whoever pasted it', () => {
    expect(readField(writeField(whole, 'words', ['a\u202eb\u0000c\r\nd']), 'words')).toEqual(['abc\nd']);
    expect(readField(writeField(whole, 'titles', [' \u200b ', ' x ']), 'titles')).toEqual(['x']);
  });

  it('keep the evidence with a notice whose number is written anew', () => {
    const changed = writeField(whole, 'notice', ['test-office:2']);
    expect(changed.notice).toMatchObject({ id: 'test-office:2', evidence: whole.notice?.evidence });
  });

  it('take a barcode as it is printed, and leave what is none to be refused', () => {
    const written = writeField(whole, 'gtins', ['4 006381-333931', '12345']);
    expect(written.listing.gtins).toEqual(['04006381333931', '12345']);
    expect(refusedFields(written)).toEqual({ fields: ['gtins'], others: false });
  });

  it('are each named where they cannot be kept as they are written', () => {
    const long = 'x'.repeat(5000);
    const wrong: [ReportFieldName, string][] = [
      ...(['titles', 'brands', 'models', 'certificates', 'price', 'region'] as const).map(
        (name): [ReportFieldName, string] => [name, long],
      ),
      ...(['sellerName', 'sellerId', 'notice', 'evidence', 'edition'] as const).map(
        (name): [ReportFieldName, string] => [name, long],
      ),
      ...(['gtins', 'address', 'otherIds', 'pictures', 'reporter'] as const).map(
        (name): [ReportFieldName, string] => [name, 'nonsense'],
      ),
    ];
    expect(refusedFields(whole)).toEqual({ fields: [], others: false });
    for (const [name, text] of wrong)
      expect(refusedFields(writeField(whole, name, [text]))).toEqual({ fields: [name], others: false });
    expect(refusedFields({ ...whole, id: 'x' })).toEqual({ fields: [], others: true });
  });
});
