import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../lib/core/csv';
import type { RequestRecord } from '../../../lib/core/request-record';
import { requestsFile } from '../../../lib/core/requests-file';

const request: RequestRecord = {
  id: 'a',
  at: '2026-11-28T10:00:00.000Z',
  method: 'GET',
  host: 'lists.example',
  path: '/packs/a?of="b",c',
  reason: 'feed-pack',
  end: { at: '2026-11-28T10:00:01.000Z', kind: 'answered', status: 200, bytes: 12 },
};
const { end: _, ...unfinished } = request;

describe('the ledger as a file', () => {
  it('as CSV has a line for each request, and none where there is none', () => {
    const { name, text } = requestsFile('csv', [request, unfinished], '2026-11-28');
    expect(name).toBe('ansim-requests-2026-11-28.csv');
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      '"at","method","host","path","reason","ended","outcome","status","bytes"',
      '"2026-11-28T10:00:00.000Z","GET","lists.example","/packs/a?of=""b"",c","feed-pack","2026-11-28T10:00:01.000Z","answered","200","12"',
      '"2026-11-28T10:00:00.000Z","GET","lists.example","/packs/a?of=""b"",c","feed-pack","","unfinished","",""',
      '',
    ]);
    expect(requestsFile('csv', [], '2026-11-28').text.trim().split('\r\n')).toHaveLength(1);
  });

  it('as JSON is what is recorded', () => {
    const { name, type, text } = requestsFile('json', [request, unfinished], '2026-11-28');
    expect([name, type]).toEqual(['ansim-requests-2026-11-28.json', 'application/json']);
    expect(JSON.parse(text)).toEqual([request, unfinished]);
  });
});

describe('a cell of a table', () => {
  it.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    'that a spreadsheet would compute, %j, is text in it',
    (value) => expect(csvOf(['x'], [[value]])).toContain(`"'${value.replaceAll('"', '""')}"`),
  );

  it('that is a number of ours stays one', () => {
    expect(csvOf(['x'], [[-5]])).toContain('"-5"');
  });
});
