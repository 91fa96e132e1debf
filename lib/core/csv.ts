/** What a spreadsheet would take for a formula: it computes, and may fetch, what begins so. */
const formulaStart = /^[=+\-@\t\r\n]/;

/**
 * Rows as comma-separated values (RFC 4180), each cell quoted. A cell that a spreadsheet would compute begins with an
 * apostrophe instead. The byte order mark tells spreadsheets that it is UTF-8.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
