import type { Meddle } from '../../fixtures/sources/serve-sources';
import type { Served } from '../../fixtures/sources/served';

/** How the records of a source's documents are written, so that a test can take some away or rename what makes them records. */
export interface Format {
  /** XML elements, HTML or RSS ones too, of which each is a record or leads to one. */
  elements?: readonly string[];
  /** Fields of which a record lacks none. */
  identity: readonly string[];
}

/** What a server says instead of an answer, inside 200. */
export const errorPage: Served = {
  type: 'text/html',
  body: '<!doctype html><html><head><title>Error</title></head><body><p>Service unavailable</p></body></html>',
};

/** The first half of the bytes, whole as far as HTTP can tell. */
export function half(served: Served): Served {
  const bytes = Buffer.from(served.body);
  return { ...served, body: bytes.subarray(0, bytes.length >> 1) };
}

/** The same document with the first records only: all lists it holds are cut. */
export function withFirst(served: Served, format: Format, keep: (count: number) => number): Served {
  const text = Buffer.from(served.body).toString('utf8');
  if (isJson(text)) return { ...served, body: JSON.stringify(cutLists(JSON.parse(text), keep)) };
  return {
    ...served,
    body: (format.elements ?? []).reduce((left, name) => cutElements(left, name, keep), text),
  };
}

/** The same document with the fields that make a record one named otherwise. */
export function withRenamed(served: Served, { identity }: Format): Served {
  const text = Buffer.from(served.body).toString('utf8');
  const isData = isJson(text);
  return {
    ...served,
    body: identity.reduce(
      (renamed, name) =>
        isData
          ? renamed.replaceAll(`"${name}"`, `"${name}New"`)
          : renamed.replaceAll(`<${name}>`, `<${name}New>`).replaceAll(`</${name}>`, `</${name}New>`),
      text,
    ),
  };
}

/** Meddles with one source only, and only with what it answers. */
export function only(id: string, change: (served: Served) => Served): Meddle {
  return (source, served) => (source === id && (served.status ?? 200) === 200 ? change(served) : served);
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Lists of records, at whatever depth they begin; not the lists within a record. */
function cutLists(value: unknown, keep: (count: number) => number): unknown {
  if (Array.isArray(value)) return value.slice(0, keep(value.length));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutLists(inner, keep)]));
}

function cutElements(text: string, name: string, keep: (count: number) => number): string {
  const element = new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`, 'g');
  const most = keep([...text.matchAll(element)].length);
  let at = 0;
  return text.replace(element, (found) => (at++ < most ? found : ''));
}
