import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delimiter, delimiters, readCells } from '../../../lib/publisher/spreadsheet/read-cells';

function texts(text: string, delimiter: Delimiter = ','): string[][] {
  const read = readCells(text, delimiter);
  if (read.kind === 'fault') throw new Error(`${read.line}: ${read.what}`);
  return read.rows.map((row) => row.map((cell) => cell.text));
}

describe('the cells of a table', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF and a line end at the end',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells, also the last',
      'a,,\n,,b\n',
      [
        ['a', '', ''],
        ['', '', 'b'],
      ],
    ],
    ['quoted cells with delimiters, quotes and line ends', '"a,""b""\r\nc",d', [['a,"b"\nc', 'd']]],
    ['an empty quoted cell', '"",a', [['', 'a']]],
    ['spaces as they are', ' a , b', [[' a ', ' b']]],
    ['an empty line as a row of one empty cell', 'a\n\nb', [['a'], [''], ['b']]],
  ])('reads %s', (_what, text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  it('knows the line each cell begins on, whatever line ends stand inside quotes', () => {
    const read = readCells('a,"b\nb\nb",c\nd,e,f', ',');
    expect(read).toMatchObject({
      kind: 'rows',
      rows: [
        [{ line: 1 }, { line: 1 }, { line: 3, text: 'c' }],
        [{ line: 4, text: 'd' }, {}, {}],
      ],
    });
  });

  it.each<[string, string, number, RegExp]>([
    ['a quote inside a plain cell', 'a\nb"c,d', 2, /middle of a cell/],
    ['text behind a closing quote', 'a\n"b\nb"c', 3, /middle of a cell/],
    ['a quote that is never closed', 'a\n"b\nc\nd', 2, /never closed/],
    ['a carriage return alone', 'a\rb', 1, /carriage return alone/],
    ['a cell without an end', `a,"${'x'.repeat(40_000)}"`, 1, /longer than/],
  ])('refuses %s, with its line', (_what, text, line, what) => {
    expect(readCells(text, ',')).toMatchObject({ kind: 'fault', line, what: expect.stringMatching(what) });
  });

  it('gives back whatever was written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', '가') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...delimiters),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`;
          const written = rows.map((row) => row.map(quoted).join(delimiter)).join(end);
          expect(texts(written, delimiter)).toEqual(rows);
        },
      ),
    );
  });
});
