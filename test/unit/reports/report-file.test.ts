import { describe, expect, it } from 'vitest';
import { reportBounds } from '../../../lib/core/report';
import { sha256 } from '../../../lib/feed/bytes';
import { readReportFile, reportFileBounds, writeReportFile } from '../../../lib/reports/report-file';
import { report } from './made-reports';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const file = (reports: unknown[], attachments: unknown[] = []) =>
  bytes({ format: 1, kind: 'ansim-reports', reports, attachments });

async function picture() {
  const data = new Uint8Array(100_000).map((_, at) => at % 251);
  return { sha256: await sha256(data), type: 'image/png' as const, bytes: data.length, data };
}

describe('a file of reports', () => {
  it('reads back what was written, with what is attached', async () => {
    const { data, ...name } = await picture();
    const reports = [report(1, { attachments: [name] }), report(2)];
    const read = await readReportFile(bytes(writeReportFile(reports, [{ ...name, data }])));
    expect(read).toEqual({
      ...{ kind: 'reports', reports, places: [1, 2] },
      ...{ attachments: [{ ...name, data }], refused: [] },
    });
  });

  it('holds no picture that no report names', async () => {
    expect(writeReportFile([report(1)], [await picture()])).not.toContain('"data"');
  });

  it('joins the deliveries of one report: the one with the most answers is the report', async () => {
    const answered = { ...report(1), answers: [{ made: '2026-11-22T10:00:00Z', words: 'Red.' }] };
    for (const order of [
      [report(1), answered],
      [answered, report(1)],
    ])
      expect(await readReportFile(file([report(2), ...order, report(3)]))).toMatchObject({
        reports: [
          { id: report(2).id },
          { id: report(1).id, answers: [{ words: 'Red.' }] },
          { id: report(3).id },
        ],
        refused: [],
      });
    const changed = { ...answered, words: 'Something else' };
    expect(await readReportFile(file([report(1), changed]))).toMatchObject({
      reports: [{ answers: [] }],
      refused: [{ number: 2 }],
    });
  });

  it('loses a bad report only, and says which and why', async () => {
    const { id: _, ...nameless } = report(2);
    const wrongAddress = { ...report(3), listing: { ...report(3).listing, address: 'javascript:alert(1)' } };
    const read = await readReportFile(
      file([report(1), nameless, wrongAddress, report(1), { ...report(4), extra: 1 }]),
    );
    expect(read).toMatchObject({
      kind: 'reports',
      reports: [{ id: report(1).id }],
      refused: [{ number: 2 }, { number: 3 }, { number: 4 }, { number: 5 }],
    });
  });

  it('takes out characters that hide or turn text, and no other report is lost for them', async () => {
    const read = await readReportFile(file([report(1, { words: '\u202eabc\u0000' }), report(2)]));
    expect(read).toMatchObject({ reports: [{ words: 'abc' }, {}], refused: [] });
  });

  it('keeps script in a text as a text', async () => {
    const said = report(1, { words: '<img src=x onerror=alert(1)>' });
    const read = await readReportFile(file([said]));
    expect(read).toMatchObject({ reports: [{ words: '<img src=x onerror=alert(1)>' }] });
  });

  it('leaves a picture aside whose bytes are not those it names', async () => {
    const { data: _, ...name } = await picture();
    const read = await readReportFile(file([report(1)], [{ ...name, bytes: 3, data: 'AAAA' }]));
    expect(read).toMatchObject({
      reports: [{}],
      attachments: [],
      refused: [{ what: 'attachment', number: 1 }],
    });
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['another file', { format: 1, kind: 'something-else', reports: [] }],
    ['a later format', { format: 2, kind: 'ansim-reports', reports: [] }],
    ['a key twice', '{"format":1,"format":1,"kind":"ansim-reports","reports":[]}'],
    [
      'too many reports',
      { format: 1, kind: 'ansim-reports', reports: Array.from({ length: 501 }, () => ({})) },
    ],
    ['nested without end', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('%s is refused whole, with the reason', async (_, value) => {
    expect(await readReportFile(bytes(value))).toMatchObject({ kind: 'refused', why: expect.any(String) });
  });

  describe('at its limits', () => {
    it('is refused whole beyond 64 MB, before anything of it is read', async () => {
      const tooLarge = new Uint8Array(reportFileBounds.bytes + 1);
      expect(await readReportFile(tooLarge)).toEqual({ kind: 'refused', why: 'it is larger than 64 MB' });
    });

    it('is read whole with 500 reports', async () => {
      const most = Array.from({ length: reportFileBounds.reports }, (_, number) => report(number));
      const read = await readReportFile(file(most));
      expect(read).toMatchObject({ kind: 'reports', refused: [] });
      expect(read.kind === 'reports' && read.reports).toHaveLength(reportFileBounds.reports);
    });

    it('loses a report beyond 64 KB only, and takes one of just that', async () => {
      /** A report of so many characters, each part of it within its own bounds. */
      const long = (number: number, length: number) => {
        const pictures = Array.from({ length: 40 }, () => `https://ae01.alicdn.com/${'p'.repeat(970)}`);
        const texts = Array.from({ length: 12 }, () => 't'.repeat(600));
        const listing = { ...report(number).listing, pictures, titles: texts, brands: texts, models: texts };
        const left = length - JSON.stringify(report(number, { listing, words: 'w' })).length;
        return report(number, { listing, words: 'w'.repeat(1 + left) });
      };
      const [just, beyond] = [long(1, reportBounds.json), long(2, reportBounds.json + 1)];
      expect(JSON.stringify(just)).toHaveLength(reportBounds.json);
      expect(await readReportFile(file([just, beyond, report(3)]))).toMatchObject({
        reports: [{ id: just.id }, { id: report(3).id }],
        refused: [{ what: 'report', number: 2, why: 'it is too long' }],
      });
    });

    it('takes a report with so many words, pictures and marks as each may have, and refuses one more of any', async () => {
      const { data: _, ...name } = await picture();
      const attachments = Array.from({ length: reportBounds.attachments }, () => name);
      const fits = report(1, { words: 'w'.repeat(reportBounds.words), attachments });
      const read = await readReportFile(
        file([
          fits,
          { ...report(2), words: 'w'.repeat(reportBounds.words + 1) },
          { ...report(3), attachments: [...attachments, name] },
          { ...report(4), attachments: [{ ...name, bytes: reportBounds.attachment + 1 }] },
        ]),
      );
      expect(read).toMatchObject({
        reports: [{ id: fits.id }],
        refused: [{ number: 2 }, { number: 3 }, { number: 4 }],
      });
    });
  });
});
