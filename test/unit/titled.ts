/**
 * The same text, letter for letter in its place, with comments, regular expressions and what strings hold blanked out:
 * what is left are brackets, names and the quotes themselves.
 */
export function outline(source: string): string {
  let out = '';
  const blank = (length: number) => {
    out += source.slice(out.length, out.length + length).replace(/[^\n]/g, ' ');
  };
  while (out.length < source.length) {
    const rest = source.slice(out.length);
    const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest)?.[0];
    const string = /^(?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`)/.exec(rest)?.[0];
    const pattern =
      /(?:^|[(,=:[!&|?{};\n]|return)\s*$/.test(out.slice(-40)) &&
      /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n])+\/[a-z]*/.exec(rest)?.[0];
    if (comment) blank(comment.length);
    else if (string) {
      out += string[0];
      blank(string.length - 2);
      out += string[0];
    } else if (pattern) blank(pattern.length);
    else out += rest[0];
  }
  return out;
}

const leftOut = /\.(?:skip|todo|skipIf|runIf|fails)\b|\bx(?:it|test|describe)\b/;

/** Whether a text is the title of a test that runs: the first thing its call is given, and not of one that is left out. */
export function titled(source: string, title: string): boolean {
  const plain = outline(source);
  const gaps = [...plain.matchAll(/\bx?describe\b/g)].flatMap(({ index }) => {
    const [head, end] = callFrom(plain, index);
    return leftOut.test(head) ? [{ index, end }] : [];
  });
  for (const quote of ["'", '"', '`']) {
    const sought = quote + title + quote;
    for (let at = source.indexOf(sought); at >= 0; at = source.indexOf(sought, at + 1)) {
      const isLeftOut = gaps.some(({ index, end }) => index < at && at < end);
      if (plain[at] === quote && !isLeftOut && isFirstOfTest(plain, at)) return true;
    }
  }
  return false;
}

/** Whether what stands here is the first thing that a test's call is given. */
function isFirstOfTest(plain: string, at: number): boolean {
  const before = plain.slice(0, at).trimEnd();
  if (!before.endsWith('(')) return false;
  for (const { index } of plain.slice(0, at).matchAll(/(?<![\w.])(?:x?it|x?test)\b/g)) {
    const [head] = callFrom(plain, index);
    if (index + head.length === before.length) return !leftOut.test(head);
  }
  return false;
}

/** A chain of calls, as `it.each([…])(`: up to the bracket that opens its last, and where that ends. */
function callFrom(plain: string, from: number): [head: string, end: number] {
  let opened = from;
  let at = from;
  for (;;) {
    const name = /^[\w.\s]*(?:<[\s\S]*?>(?=\())?/.exec(plain.slice(at))?.[0] ?? '';
    if (plain[at + name.length] !== '(') return [plain.slice(from, opened + 1), at];
    opened = at + name.length;
    at = closing(plain, opened) + 1;
  }
}

/** Where the bracket that opens here is closed. */
function closing(plain: string, opened: number): number {
  let depth = 0;
  for (let at = opened; at < plain.length; at++) {
    if ('([{'.includes(plain[at] ?? ' ')) depth++;
    else if (')]}'.includes(plain[at] ?? ' ') && --depth === 0) return at;
  }
  return plain.length;
}
