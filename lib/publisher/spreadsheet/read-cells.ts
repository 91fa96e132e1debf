/** One cell as it is meant, and the line of the file it begins on. */
export interface Cell {
  text: string;
  line: number;
}

export type CellsRead =
  | { kind: 'rows'; rows: Cell[][] }
  /** Where the file stops being a table, and why. */
  | { kind: 'fault'; line: number; what: string; next: string };

/** What separates cells: comma, or what a spreadsheet writes where a comma is part of numbers, or tab. */
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The most of one file: what a spreadsheet program can hold, and far from what one consumer group lists. */
const most = { rows: 100_000, cell: 32_767 };

const quotes = {
  what: 'a quotation mark stands in the middle of a cell',
  next: 'Put the whole cell in quotation marks and write each one inside it twice: "a ""b"" c".',
};

/**
 * The cells of a table, strictly by RFC 4180: a quoted cell may hold delimiters, line ends and doubled quotes; lines end with
 * LF or CRLF. What could be read in two ways is a fault, never a guess. Lines count from 1 and are those of the file.
 */
export function readCells(text: string, delimiter: Delimiter): CellsRead {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let at = 0;
  const endsCell = (place: number) =>
    place >= text.length ||
    text[place] === delimiter ||
    text[place] === '\n' ||
    text.startsWith('\r\n', place);

  while (at <= text.length) {
    const began = line;
    let value: string;
    if (text[at] === '"') {
      const end = endOfQuoted(text, at);
      if (end === undefined) {
        return fault(
          began,
          'a quotation mark is opened and never closed',
          'Close it, or save the file again as CSV.',
        );
      }
      value = text
        .slice(at + 1, end)
        .replaceAll('""', '"')
        .replaceAll('\r\n', '\n');
      line += value.split('\n').length - 1;
      at = end + 1;
      if (!endsCell(at)) return fault(line, quotes.what, quotes.next);
    } else {
      let end = at;
      while (!endsCell(end)) end++;
      value = text.slice(at, end);
      if (value.includes('"')) return fault(began, quotes.what, quotes.next);
      if (value.includes('\r')) {
        return fault(
          began,
          'a line ends with a carriage return alone',
          'Save the file again as “CSV UTF-8”.',
        );
      }
      at = end;
    }
    if (value.length > most.cell)
      return fault(began, `a cell is longer than ${most.cell} characters`, 'Shorten it.');
    row.push({ text: value, line: began });
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (rows.length > most.rows) return fault(began, `more than ${most.rows} rows`, 'Split the file in two.');
    at += text[at] === '\r' ? 2 : 1;
    line++;
    // A line end at the very end begins no further row.
    if (at === text.length) break;
  }
  return { kind: 'rows', rows };
}

/** The place of the quotation mark that closes the one at `start`. */
function endOfQuoted(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function fault(line: number, what: string, next: string): CellsRead {
  return { kind: 'fault', line, what, next };
}
