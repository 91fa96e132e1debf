/** An element of a document, with what is within it, in order. */
export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
}

/** Elements that hold nothing and are never closed. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is no text of the page. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe']);
/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A new one ends an open one of the same list, as browsers have it: `<li>A<li>B`. */
const endsBefore: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  tr: /^(?:tr|td|th)$/,
  td: /^(?:td|th)$/,
  th: /^(?:td|th)$/,
  p: /^p$/,
};
/** How deep pages nest at most; what is deeper lies flat. */
const deepest = 200;

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![^>]*>|<\/([a-z][a-z0-9-]*)[^>]*>|<([a-z][a-z0-9-]*)(?=[\s/>])((?:"[^"]{0,8000}"|'[^']{0,8000}'|[^"'<>])*)>/giu;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gu;

/**
 * The tree of an HTML text, whole page or piece of one. It never fails: what is not closed ends with its parent, an end without a
 * beginning is passed over. The XML parser loses its place at the first such tag, and a browser's parser is no part of this folder.
 */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let at = 0;
  token.lastIndex = 0;
  for (let found = token.exec(html); found !== null; found = token.exec(html)) {
    addText(top(open), html.slice(at, found.index));
    at = token.lastIndex;
    const [, closed, opened, attributes = ''] = found;
    const closesItself = attributes.endsWith('/');
    if (closed !== undefined) close(open, closed.toLowerCase());
    if (opened === undefined) continue;
    const name = opened.toLowerCase();
    if (unread.has(name)) {
      if (!closesItself) at = token.lastIndex = endOf(html, name, at);
      continue;
    }
    closeBefore(open, name);
    const element: HtmlElement = { name, attributes: readAttributes(attributes), children: [] };
    top(open).children.push(element);
    if (!empty.has(name) && !closesItself && open.length < deepest) open.push(element);
  }
  addText(top(open), html.slice(at));
  return root;
}

/** Every element below a node that is asked for, in document order, those within others too. */
export function elementsIn(node: HtmlElement, isWanted: (element: HtmlElement) => boolean): HtmlElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const within = elementsIn(child, isWanted);
    return isWanted(child) ? [child, ...within] : within;
  });
}

/** The classes of an element. */
export function classesOf({ attributes }: HtmlElement): string[] {
  return (attributes.class ?? '').split(/\s+/u).filter((name) => name !== '');
}

/**
 * The text of a node as a reader sees it, still with its character references: a line for each block. `isLeftOut` takes elements
 * out of it.
 */
export function htmlText(
  node: HtmlElement,
  isLeftOut: (element: HtmlElement) => boolean = () => false,
): string {
  return rawText(node, isLeftOut)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function rawText(node: HtmlElement, isLeftOut: (element: HtmlElement) => boolean): string {
  return node.children
    .map((child) => {
      // Line breaks within a text are blanks.
      if (typeof child === 'string') return child.replace(/\s+/gu, ' ');
      if (isLeftOut(child)) return '\n';
      const text = rawText(child, isLeftOut);
      return blocks.has(child.name) ? `\n${text}\n` : text;
    })
    .join('');
}

function top(open: readonly HtmlElement[]): HtmlElement {
  const last = open.at(-1);
  if (!last) throw new RangeError('the root of an HTML tree is never closed');
  return last;
}

function addText(parent: HtmlElement, text: string): void {
  if (text !== '') parent.children.push(text);
}

function close(open: HtmlElement[], name: string): void {
  const place = open.findLastIndex((element) => element.name === name);
  if (place > 0) open.length = place;
}

function closeBefore(open: HtmlElement[], name: string): void {
  const ended = endsBefore[name];
  if (ended?.test(top(open).name)) open.pop();
  if (name === 'tr' && ended?.test(top(open).name)) open.pop();
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    attributes[name.toLowerCase()] = double ?? single ?? bare ?? '';
  }
  return attributes;
}

/** Behind the end of an element that is not read. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'giu');
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}
