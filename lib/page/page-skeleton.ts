/**
 * Runs in a page, in the extension's own world, by `scripting.executeScript({ func })`, on a press only; so it must stand
 * alone: nothing outside its braces survives into it. Brings the structure of the page as indented lines of text, at most
 * 300,000 ASCII characters: tags, classes, ids, names of attributes, names of meta elements, forms of addresses, and the
 * keys and types of the data in script elements. Of every text it brings the length class alone. Digits of names are 0,
 * what does not look like a developer's name is a length class too. It reads by the prototypes' own getters, because a
 * form's fields may hide its properties, and leaves nothing behind.
 */
export function pageSkeleton(): string {
  type Shape = string | { keys: [string, Shape][]; more: number } | { items: number; of: Shape[] };

  const most = {
    all: 290_000,
    tags: 170_000,
    data: 110_000,
    state: 45_000,
    script: 5_000,
    source: 2_000_000,
    depth: 60,
    keys: 150,
    nested: 12,
    name: 60,
  };
  const alike = 3;
  let left = most.tags;
  let leftForData = most.data;

  const getter = <Value>(prototype: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (holder: object): Value | undefined => get?.call(holder);
  };
  const childrenOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
  const textOf = getter<string>(Node.prototype, 'textContent');
  const tagOf = getter<string>(Element.prototype, 'localName');
  const attributesOf = getter<NamedNodeMap>(Element.prototype, 'attributes');
  const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const rootOf = getter<Element>(Document.prototype, 'documentElement');

  const anyText = /text [\d+-]+ chars|empty/g;
  const lengthOf = (text: string): string => {
    const length = text.replace(/\s+/g, ' ').trim().length;
    const bounds = [0, 3, 11, 20, 40, 80, 160, 400];
    const at = bounds.findIndex((bound) => length <= bound);
    if (at === 0) return 'empty';
    return at < 0 ? 'text 401+ chars' : `text ${(bounds[at - 1] ?? 0) + 1}-${bounds[at]} chars`;
  };

  /** A word of a name: a token or hash is `#`, digits are 0. */
  const word = (text: string): string => {
    const digits = text.replace(/\D/g, '').length;
    if (text.length > 24 || (text.length > 5 && digits > 1 && digits < text.length)) return '#';
    return text.replace(/\d/g, '0');
  };
  const masked = (text: string, shape: RegExp): string =>
    text.length <= most.name && shape.test(text)
      ? text.replace(/[A-Za-z0-9]+/g, word)
      : `<${lengthOf(text)}>`;
  const nameIn = (text: string) => masked(text, /^[@$]?[A-Za-z_-][\w$:./+-]*$/);
  const keyIn = (text: string) => masked(text, /^[@$]?[A-Za-z_][\w$-]*$/);

  const pathWords = new Set(
    'item items goods html htm php store shop product products detail dp wholesale category search list bundle kf img image images jpg jpeg png webp avif gif svg js css json api www static assets'.split(
      ' ',
    ),
  );
  const segment = (text: string): string =>
    text.replace(/(?:%[0-9a-f]{2})+/gi, '~').replace(/[A-Za-z0-9]+/g, (part) => {
      if (pathWords.has(part.toLowerCase()) || /^[a-z]{1,2}$/i.test(part)) return part;
      return part.slice(0, 24).replace(/\d/g, '0').replace(/[a-z]/gi, 'a');
    });
  /** Scheme and host, the form of the path, the names in the query: `https://www.temu.com/kr/aaaa-g-000.html?_oak`. */
  const addressIn = (text: string): string => {
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && !/^https?$/.test(scheme)) {
      return /^(?:data|blob|javascript|mailto|tel|about)$/.test(scheme) ? `${scheme}:` : 'other:';
    }
    let address: URL;
    try {
      address = new URL(text.trim(), 'https://own.invalid/');
    } catch {
      return 'no address';
    }
    const keys = address.search
      .slice(1)
      .split('&')
      .flatMap((pair) =>
        pair.includes('=') ? [keyIn(pair.slice(0, pair.indexOf('=')))] : pair ? ['~'] : [],
      );
    const query = [...new Set(keys)].slice(0, 20).join('&');
    const path = address.pathname.split('/').slice(0, 12).map(segment).join('/');
    const host = scheme !== undefined || /^\s*\/\//.test(text) ? `//${address.host}` : '';
    return `${scheme ? `${scheme}:` : ''}${host}${path}${query && `?${query}`}`.slice(0, 160);
  };

  /** The data that starts at a place of a script: JSON, or an object as scripts write it. Undefined where it is code. */
  const dataAt = (source: string, start: number): { shape: Shape; end: number } | undefined => {
    let at = start;
    const space = () => {
      while (/\s/.test(source[at] ?? '')) at++;
    };
    const quoted = (): string | undefined => {
      const quote = source[at];
      const from = at + 1;
      for (at = from; at < source.length; at++) {
        if (source[at] === '\\') at++;
        else if (source[at] === quote) return source.slice(from, at++);
      }
      return undefined;
    };
    const value = (depth: number): Shape | undefined => {
      space();
      const first = source[at] ?? '';
      if (first === '"' || first === "'") {
        const text = quoted();
        return text === undefined ? undefined : lengthOf(text);
      }
      if (first === '{' || first === '[') {
        if (depth > 200) return undefined;
        const close = first === '{' ? '}' : ']';
        const keys: [string, Shape][] = [];
        const of: Shape[] = [];
        const seen = new Set<string>();
        let items = 0;
        at++;
        for (space(); source[at] !== close; space()) {
          let key = '';
          if (close === '}') {
            const bare = /^[A-Za-z_$][\w$]*|^\d+/.exec(source.slice(at, at + 80))?.[0];
            const written = bare ?? (/["']/.test(source[at] ?? '') ? quoted() : undefined);
            if (written === undefined) return undefined;
            if (bare !== undefined) at += bare.length;
            key = keyIn(written);
            space();
            if (source[at++] !== ':') return undefined;
          }
          const inner = value(depth + 1);
          if (inner === undefined) return undefined;
          items++;
          const like = `${key} ${JSON.stringify(inner).replace(anyText, 'text')}`;
          if (!seen.has(like)) {
            if (close === '}' && keys.length < most.keys) keys.push([key, inner]);
            if (close === ']' && of.length < 2) of.push(inner);
            if (seen.size < most.keys) seen.add(like);
          }
          space();
          if (source[at] === ',') at++;
          else if (source[at] !== close) return undefined;
        }
        at++;
        if (depth > most.nested) return 'deeper';
        return close === '}' ? { keys, more: items - keys.length } : { items, of };
      }
      const plain = /^(?:-?\d[\d.eE+-]*|true|false|null|undefined|!0|!1|void 0)(?![\w$.])/.exec(
        source.slice(at, at + 80),
      )?.[0];
      if (plain === undefined) return undefined;
      at += plain.length;
      return /\d/.test(plain[plain.length - 1] ?? '') && !/^[!v]/.test(plain)
        ? 'number'
        : /^[nuv]/.test(plain)
          ? 'none'
          : 'boolean';
    };
    const shape = value(0);
    return shape === undefined ? undefined : { shape, end: at };
  };

  const shapeLines = (label: string, shape: Shape): string[] => {
    if (typeof shape === 'string') return [`${label}${shape}`];
    const inner =
      'keys' in shape
        ? shape.keys.flatMap(([key, each]) => shapeLines(`${key}: `, each))
        : shape.of.flatMap((each) => shapeLines('- ', each));
    const more = 'keys' in shape && shape.more > 0 ? [` and ${shape.more} more keys`] : [];
    return [
      `${label}${'keys' in shape ? '{}' : `[${shape.items}]`}`,
      ...inner.map((line) => ` ${line}`),
      ...more,
    ];
  };
  // The state of the product is among the longest scripts, and must not be crowded out by the others.
  const scripts = rootOf(document)?.querySelectorAll('script') ?? [];
  const lengths = [...scripts].map((each) => (textOf(each) ?? '').length).sort((a, b) => b - a);
  const largeScript = Math.max(lengths[3] ?? 0, 1000);
  const scriptLines = (source: string, isData: boolean, depth: number): string[] => {
    const text = source.slice(0, most.source);
    const lines: string[] = [];
    const openings = isData
      ? /()^\s*(?=[{[])/g
      : /([A-Za-z_$][\w$]{2,40}(?:\.[A-Za-z_$][\w$]{0,40}){0,5})\s*=\s*(?=[{[])/g;
    for (let found = openings.exec(text); found && lines.length < 2000; found = openings.exec(text)) {
      const data = dataAt(text, openings.lastIndex);
      if (openings.lastIndex === found.index) openings.lastIndex++;
      if (!data) continue;
      openings.lastIndex = data.end;
      const name = found[1] ? `${found[1].split('.').map(keyIn).join('.')} = ` : '';
      for (const line of shapeLines(name, data.shape)) lines.push(line);
    }
    const kept: string[] = [];
    let room = Math.min(leftForData, source.length >= largeScript ? most.state : most.script);
    for (const line of lines) {
      room -= line.length + depth + 2;
      if (room > 0) kept[kept.length] = line;
    }
    const cut = lines.length - kept.length;
    return cut > 0 ? [...kept, `... ${cut} more lines of data`] : kept;
  };

  const own = /^(?:rel|type|role|itemprop|http-equiv|data-pl)$/;
  const headOf = (element: Element, tag: string): string => {
    const all = [...(attributesOf(element) ?? [])].filter(({ name }) => tag !== 'svg' || name === 'class');
    const named = (name: string) =>
      all
        .find((each) => each.name === name)
        ?.value.trim()
        .split(/\s+/)
        .filter(Boolean) ?? [];
    const classes = named('class')
      .slice(0, 12)
      .map((each) => `.${nameIn(each)}`)
      .join('');
    const rest = all.slice(0, 40).flatMap(({ name, value }) => {
      if (name === 'class' || name === 'id') return [];
      const label = nameIn(name);
      if (own.test(name) || (tag === 'meta' && /^(?:name|property)$/.test(name)))
        return [`${label}=${nameIn(value)}`];
      if (name === 'lang' && /^[a-z]{2}(?:[-_][A-Z]{2})?$/i.test(value)) return [`${label}=${value}`];
      if (name.startsWith('data-') && name !== 'data-src') return [label];
      if (name === 'style' || name.startsWith('on') || value === '') return [label];
      const isAddress =
        /^(?:href|src|data-src|action|poster|itemtype|srcset)$/.test(name) || /^https?:\/\//i.test(value);
      return [`${label}=${isAddress ? addressIn(value.trim().split(/[\s,]/)[0] ?? '') : lengthOf(value)}`];
    });
    return `${/^[a-z]{1,10}[1-6]?$/.test(tag) ? tag : nameIn(tag)}${named('id')
      .slice(0, 1)
      .map((each) => `#${nameIn(each)}`)}${classes}${rest.map((each) => `[${each}]`).join('')}`;
  };

  const childLines = (parent: Node, depth: number): string[] => {
    const lines: string[] = [];
    let before = '';
    let run = 0;
    let cut = 0;
    const closeRun = () => {
      if (run > alike) lines.push(`... ${run - alike} more like it`);
    };
    for (const child of childrenOf(parent) ?? []) {
      if (!(child instanceof Element)) continue;
      if (left <= 0 && tagOf(child) !== 'script') {
        cut++;
        continue;
      }
      const room = left;
      const inner = elementLines(child, depth);
      const like = inner.join('\n').replace(anyText, 'text');
      if (like !== before) {
        closeRun();
        run = 0;
      }
      before = like;
      if (++run <= alike) for (const line of inner) lines.push(line);
      else left = room;
    }
    closeRun();
    if (cut > 0) lines.push(`... cut here: ${cut} more elements`);
    return lines;
  };
  const elementLines = (element: Element, depth: number): string[] => {
    const tag = tagOf(element) ?? 'unknown';
    const head = headOf(element, tag);
    left -= head.length + depth + 1;
    if (tag === 'svg' || tag === 'style' || depth > most.depth) return [head];
    if (tag === 'script') {
      const inside = scriptLines(textOf(element) ?? '', /\[type=[^\]]*json/.test(head), depth);
      for (const line of inside) leftForData -= line.length + depth + 2;
      return [head, ...inside.map((line) => ` ${line}`)];
    }
    const text = [...(childrenOf(element) ?? [])]
      .filter(({ nodeType }) => nodeType === 3)
      .map((each) => textOf(each) ?? '')
      .join(' ');
    const shadow = shadowOf(element);
    const inside = [
      ...(shadow ? ['#shadow', ...childLines(shadow, depth + 2).map((line) => ` ${line}`)] : []),
      ...childLines(element, depth + 1),
    ];
    return [text.trim() === '' ? head : `${head} "${lengthOf(text)}"`, ...inside.map((line) => ` ${line}`)];
  };

  const root = rootOf(document);
  const lines = [`address ${addressIn(location.href)}`, ...(root ? elementLines(root, 0) : [])];
  const text = lines.join('\n').replace(/[^\n -~]/g, '?');
  return text.length <= most.all ? text : `${text.slice(0, text.lastIndexOf('\n', most.all))}\n... cut here`;
}
