import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../lib/feed/bytes';
import { readReportFile, writeReportFile } from '../../../lib/reports/report-file';
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
    expect(read).toEqual({ kind: 'reports', reports, attachments: [{ ...name, data }], refused: [] });
  });

  it('holds no picture that no report names', async () => {
    expect(writeReportFile([report(1)], [await picture()])).not.toContain('"data"');
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
});
