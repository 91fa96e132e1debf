/**
 * The selectors a feed may send: a small part of CSS, by our own reading of it, so that what is accepted here never throws in
 * a browser, costs little, and can do nothing but find elements.
 *
 *     selector  = compound ((" " | ">" | "+") compound)*
 *     compound  = tag? (.class | #id | [attribute] | [attribute op "text"] | :first-child | :last-child)*
 *     op        = "=" | "^=" | "$=" | "*=" | "~="
 *
 * No lists, no other pseudo-class (`:has` and `:not` among them), no pseudo-element, no escape, no comment.
 */
export const selectorBounds = { length: 200, compounds: 8, parts: 6 } as const;

/** Elements whose text is the page's code, or what somebody typed. */
const neverRead = new Set(
  'script style template noscript iframe frame object embed link meta base textarea input select option form'.split(
    ' ',
  ),
);

/** Attributes that may be asked for. What an element loads, runs or holds of a person's typing is not among them. */
const attribute =
  /^(?:id|class|role|href|src|alt|title|itemprop|type|lang|dir|data-[a-z0-9]+(?:-[a-z0-9]+)*|aria-[a-z]+)$/;

const word = /-?[A-Za-z_][A-Za-z0-9_-]*/y;
const between = / *[>+] *| +/y;
const comparison = /[\^$*~]?=/y;
/** Neither quotes, escapes and brackets, nor anything that hides or turns text. */
const quoted = /"([^"\\<>{}\p{C}\p{Zl}\p{Zp}]{1,120})"/uy;
const child = /:(?:first|last)-child(?![\w(-])/y;

/**
 * Why a text is no selector that a feed may send; undefined where it is one. One that is looked for within a row may be of tags
 * alone; any other must name a class, an id or an attribute, or it would find whatever a page holds.
 */
export function whyNotSelector(text: string, place: 'page' | 'row' = 'page'): string | undefined {
  if (text.length === 0 || text.length > selectorBounds.length)
    return `it has ${text.length} characters; 1 to ${selectorBounds.length} are allowed`;
  const reader = new SelectorReader(text);
  const wrong = reader.read();
  if (wrong !== undefined) return wrong;
  return place === 'page' && !reader.isNamed
    ? 'it names no class, id or attribute, so it would find anything'
    : undefined;
}

class SelectorReader {
  isNamed = false;
  private at = 0;

  constructor(private readonly text: string) {}

  read(): string | undefined {
    for (let compounds = 1; ; compounds++) {
      if (compounds > selectorBounds.compounds) return `it has more than ${selectorBounds.compounds} steps`;
      const wrong = this.compound();
      if (wrong !== undefined) return wrong;
      if (this.at === this.text.length) return undefined;
      if (this.take(between) === undefined) return this.stray();
    }
  }

  private compound(): string | undefined {
    const tag = this.take(word);
    if (tag !== undefined && neverRead.has(tag.toLowerCase())) return `the text of <${tag}> is never read`;
    for (let parts = 0; ; parts++) {
      if (parts > selectorBounds.parts) return `a step of it has more than ${selectorBounds.parts} parts`;
      const before = this.at;
      const wrong = this.part();
      if (wrong !== undefined) return wrong;
      if (this.at === before) return tag === undefined && parts === 0 ? this.stray() : undefined;
    }
  }

  /** One class, id, attribute or place among siblings; moves on only where there is one. */
  private part(): string | undefined {
    switch (this.text[this.at]) {
      case '.':
      case '#':
        this.at++;
        this.isNamed = true;
        return this.take(word) === undefined ? this.stray() : undefined;
      case '[':
        this.at++;
        this.isNamed = true;
        return this.attribute();
      case ':':
        return this.take(child) === undefined ? this.stray() : undefined;
      default:
        return undefined;
    }
  }

  private attribute(): string | undefined {
    const name = this.take(word);
    if (name === undefined) return this.stray();
    if (!attribute.test(name)) return `the attribute "${name}" may not be asked for`;
    if (this.take(comparison) !== undefined && this.take(quoted) === undefined)
      return `${this.stray()}: a text in double quotes, of 1 to 120 plain characters, belongs there`;
    if (this.text[this.at] !== ']') return this.stray();
    this.at++;
    return undefined;
  }

  private take(shape: RegExp): string | undefined {
    shape.lastIndex = this.at;
    const found = shape.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private stray(): string {
    const found = this.text.slice(this.at, this.at + 12);
    return found === '' ? 'it ends too early' : `"${found}" may not stand at character ${this.at + 1}`;
  }
}
