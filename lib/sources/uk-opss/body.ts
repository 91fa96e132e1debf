import { cleanText } from '../clean-text';
import { elementsIn, type HtmlElement, htmlText, readHtml } from '../html-tree';

/** A row of a notice's tables: what it is about, and what it says, a line for each of several values. */
export interface TableRow {
  label: string;
  value: string;
}

export interface NoticeBody {
  /** `Product:`, `Hazard:`, `Corrective action:`, `PSD notification number:`, and the texts under headings, in lower case. */
  said: ReadonlyMap<string, string>;
  rows: TableRow[];
}

/** No cell or paragraph of a notice is longer; what is has lost its end tag. */
const mostRead = 20_000;
const summaryLabel = /^([A-Z][A-Za-z ]{2,40}?)\s*:\s*(.+)$/su;

/**
 * What the HTML of a notice holds: a summary of labelled paragraphs, tables of two columns (the first row, `Type`, in their head),
 * now and then a table with its labels in the head, and longer texts under headings. A label of the summary goes before a
 * heading of the same name.
 */
export function readBody(html: string): NoticeBody {
  const tree = readHtml(html);
  const said = new Map<string, string>();
  for (const paragraph of elementsIn(tree, ({ name }) => name === 'p' || name === 'li')) {
    const [, label, value] = summaryLabel.exec(plain(paragraph)) ?? [];
    if (label === undefined || value === undefined) continue;
    const key = label.toLowerCase();
    if (!said.has(key)) said.set(key, value.trim());
  }
  for (const [heading, text] of sectionsOf(tree)) if (!said.has(heading)) said.set(heading, text);
  return { said, rows: elementsIn(tree, ({ name }) => name === 'table').flatMap(rowsOfTable) };
}

/** The texts between headings of any level, tables left out. */
function sectionsOf(tree: HtmlElement): [string, string][] {
  const sections: [string, string[]][] = [];
  for (const child of topLevel(tree)) {
    if (typeof child !== 'string' && /^h[1-6]$/.test(child.name)) {
      sections.push([plain(child).toLowerCase(), []]);
      continue;
    }
    const text =
      typeof child === 'string' ? cleanText(child) : child.name === 'table' ? '' : cleanText(htmlText(child));
    if (text !== '') sections.at(-1)?.[1].push(text);
  }
  return sections.flatMap(([heading, texts]) =>
    texts.length > 0 ? [[heading, texts.join(' ').slice(0, mostRead)]] : [],
  );
}

/** GOV.UK wraps a document in one `div class="govspeak"`, or does not. */
function topLevel(tree: HtmlElement): HtmlElement['children'] {
  const elements = tree.children.filter((child) => typeof child !== 'string');
  const [only] = elements;
  return elements.length === 1 && only?.name === 'div' ? topLevel(only) : tree.children;
}

function rowsOfTable(table: HtmlElement): TableRow[] {
  const lines = elementsIn(table, ({ name }) => name === 'tr').map((line) =>
    elementsIn(line, ({ name }) => name === 'td' || name === 'th'),
  );
  const [head, ...rest] = lines;
  if (head && head.length > 2 && rest.length > 0) {
    return rest.flatMap((cells) =>
      cells.flatMap((cell, place) => {
        const label = head[place];
        return label ? rowOf(plain(label), htmlText(cell)) : [];
      }),
    );
  }
  return lines.flatMap(([label, ...values]) =>
    label && values.length > 0 ? rowOf(plain(label), values.map((cell) => htmlText(cell)).join('\n')) : [],
  );
}

function rowOf(label: string, value: string): TableRow[] {
  const bare = label.replace(/\s*:\s*$/u, '');
  return bare === '' || cleanText(value) === '' ? [] : [{ label: bare, value: value.slice(0, mostRead) }];
}

function plain(element: HtmlElement): string {
  return cleanText(htmlText(element)).slice(0, mostRead);
}
