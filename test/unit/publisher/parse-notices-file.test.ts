import { describe, expect, it } from 'vitest';
import { parseNoticesFile } from '../../../lib/publisher/edition/parse-notices-file';

const good =
  '{"id":"our-club:1","source":"our-club","kind":"warning","published":"2026-11-01","names":[{"lang":"ko","text":"딸랑이"}]}';

describe('reading a notices file', () => {
  it('reads one notice a line, empty lines, Windows line ends and a byte order mark included', () => {
    const file = parseNoticesFile(`\uFEFF${good}\r\n\r\n${good.replaceAll(':1"', ':2"')}\r\n`);
    expect(file.faults).toEqual([]);
    expect(file.notices.map((notice) => notice.id)).toEqual(['our-club:1', 'our-club:2']);
    expect(file.notices[0]?.brands).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['a line that is no JSON', '{"id":', /not JSON/],
    ['a list', '[]', /expected object/i],
    ['a field nobody knows', good.replace('"kind"', '"colour":"red","kind"'), /colour/],
    ['a kind nobody knows', good.replace('"warning"', '"rumour"'), /^kind: /],
    ['a date of another shape', good.replace('2026-11-01', '1 Nov 2026'), /^published: a date YYYY-MM-DD/],
    ['a link that is none', good.replace('"kind"', '"page":"javascript:alert(1)","kind"'), /^page: an https/],
    ['an id of another source', good.replace('"our-club:1"', '"eu-safety-gate:1"'), /not one of the source/],
    ['text that turns other text', good.replace('딸랑이', 'a\\u202eb'), /direction/],
  ])('refuses %s, with line, record and what to do', (_name, line, what) => {
    const { notices, faults } = parseNoticesFile(`${good.replaceAll(':1"', ':0"')}\n\n${line}\n`);
    expect(notices).toHaveLength(1);
    expect(faults).toEqual([expect.objectContaining({ line: 3, what: expect.stringMatching(what) })]);
    expect(faults[0]?.next).toMatch(/\.$/);
  });

  it('refuses the same id twice and says where it stood first', () => {
    const { faults } = parseNoticesFile(`${good}\n${good}\n`);
    expect(faults).toEqual([
      { line: 2, record: 'our-club:1', what: 'the id stands on line 1 already', next: expect.any(String) },
    ]);
  });
});
