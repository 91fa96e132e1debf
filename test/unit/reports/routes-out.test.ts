import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/reports/decision-log';
import { reportsTable } from '../../../lib/reports/desk-files';
import { issueAddress, letterAddress } from '../../../lib/reports/issue-address';
import { reportsCsv } from '../../../lib/reports/reports-csv';
import { report } from './made-reports';

describe('a table of reports', () => {
  it('computes nothing in a spreadsheet, whatever a title, a seller or somebody’s words begin with', () => {
    const csv = reportsCsv([
      report(1, {
        words: '=HYPERLINK("https://evil.example")',
        answers: [{ made: '2026-11-20T10:00:00Z', words: '=IMPORTXML("https://evil.example")' }],
        listing: {
          marketplace: 'aliexpress',
          id: '1005099000000001',
          titles: ['+cmd|x', '-2', '@SUM(1)'],
          seller: { name: '=1+1' },
        },
      }),
    ]);
    const cells = csv.split('\r\n')[1]?.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(cell).not.toMatch(/^"[=+\-@\t\r\n]/);
    expect(csv).toContain('"\'=HYPERLINK(""https://evil.example"")"');
    expect(csv).toContain('"\'=IMPORTXML(');
    expect(csv).toContain('#1005099000000001');
  });

  it('is the same at the desk, with when each came and what was decided, and computes nothing there either', () => {
    const own = report(1, {
      listing: { marketplace: 'temu', id: '601099000000001', gtins: ['04006381333931'] },
    });
    const [header = '', row = ''] = reportsCsv([own]).split('\r\n');
    const received = [
      { ...{ report: own, name: 'a'.repeat(43), received: '2026-11-20T10:00:00.000Z' } },
      { ...{ report: report(2), name: 'b'.repeat(43), received: '2026-11-21T10:00:00.000Z' } },
    ];
    const entry = {
      at: '2026-11-22T10:00:00.000Z',
      decision: { kind: 'reject', reason: 'not-a-real-report', words: '=1+1' },
    } as LogEntry;
    const { text } = reportsTable(received, new Map([['a'.repeat(43), entry]]), '2026-11-29');
    const [deskHeader, first, second] = text.split('\r\n');
    expect(deskHeader).toBe(`${header},"name","received","decided","decision","reason","steward words"`);
    expect(first?.startsWith(`${row},"aaa`)).toBe(true);
    expect(first).toContain('"#04006381333931"');
    expect(first?.endsWith(`"${entry.at}","reject","not-a-real-report","'=1+1"`)).toBe(true);
    expect(second?.endsWith('"2026-11-21T10:00:00.000Z","","","",""')).toBe(true);
  });
});

describe('an address that is filled in', () => {
  const hostile = {
    title: 'a&body=evil\r\nBcc: x@evil.example',
    text: `&title=other ${'다'.repeat(9000)} \ud800`,
  };

  it('holds title and text of a form in their own places, cut to what addresses can hold', () => {
    const address = new URL(issueAddress('https://code.example/new?labels=report', hostile));
    expect(address.origin).toBe('https://code.example');
    expect(address.searchParams.get('labels')).toBe('report');
    expect(address.searchParams.get('title')).toBe(hostile.title);
    expect(address.searchParams.get('body')).toMatch(/^&title=other 다+…$/);
    expect(address.href.length).toBeLessThanOrEqual(7000);
  });

  it('begins a letter to one person, with no header that what is written could put in', () => {
    const address = letterAddress('desk@feed.example', hostile);
    expect(address).toMatch(/^mailto:desk@feed\.example\?subject=[^&?\s]*&body=[^&?\s]*$/);
    expect(address.length).toBeLessThanOrEqual(7000);
  });
});
