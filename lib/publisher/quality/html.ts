/** Text that is safe as the content of an element and as a quoted attribute. */
export function escaped(text: string): string {
  const written: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => written[character] ?? '');
}

/** A cell: text as it is, or a number to stand at the right. */
export type Cell = string | number;

/** A table with a caption; the first cell of each row names the row. Nothing where there are no rows. */
export function table(caption: string, head: readonly string[], rows: readonly Cell[][]): string {
  if (rows.length === 0) return '';
  const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) =>
      typeof cell === 'number' ? `<td class="number">${grouped(cell)}</td>` : `<td>${escaped(cell)}</td>`,
    );
    const name = typeof first === 'number' ? grouped(first) : escaped(first);
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
  });
  return [
    '<div class="wide" tabindex="0" role="region" aria-label="',
    escaped(caption),
    `"><table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead><tbody>`,
    ...body,
    '</tbody></table></div>',
  ].join('');
}

/** `12,345` on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

/** `64.9 %` */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

/** A whole page that loads nothing and runs nothing. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; border-top: 1px solid; padding-top: 1rem; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; }
caption { text-align: start; white-space: nowrap; font-weight: 600; padding-block: .25rem; }
th, td { border: 1px solid; padding: .25rem .6rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { white-space: nowrap; }
th[scope=row] { font-weight: 500; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.look { border-inline-start: .35rem solid; padding-inline-start: .75rem; font-weight: 600; }
`;
