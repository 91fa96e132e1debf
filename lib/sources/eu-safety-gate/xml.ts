import { XMLParser } from 'fast-xml-parser';

/** An element as the parser gives it: text, or children by name. */
export type XmlNode = string | { [name: string]: XmlNode | XmlNode[] };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // Model 0708 is no number and 1e5 no power of ten.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  processEntities: { enabled: true, maxEntityCount: 20, maxTotalExpansions: 200_000 },
  isArray: (name) => name === 'notifications' || name === 'picture' || name === 'weeklyReport',
});

/** The root element's name and content, or why the bytes are not one whole XML document. */
export function readXml(
  bytes: Uint8Array,
): { kind: 'xml'; root: string; node: XmlNode } | { kind: 'bad'; why: string } {
  // One stray ampersand must not cost a whole report; texts are unescaped as often as need be later.
  const text = decodeText(bytes).replace(/&(?!#?[a-z0-9]{1,10};)/giu, '&amp;');
  if (text.trim() === '') return { kind: 'bad', why: 'the answer is empty' };
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?!!doctype|html)[A-Za-z_]/iu.test(text)) {
    return { kind: 'bad', why: `the answer is no XML document: ${text.trim().slice(0, 60)}` };
  }
  try {
    const parsed: { [name: string]: XmlNode } = parser.parse(text, true);
    const root = Object.keys(parsed).find((name) => name !== '?xml');
    const node = root === undefined ? undefined : parsed[root];
    return root === undefined || node === undefined
      ? { kind: 'bad', why: 'the XML document has no root element' }
      : { kind: 'xml', root, node };
  } catch (error) {
    return {
      kind: 'bad',
      why: `the XML document is broken: ${error instanceof Error ? error.message : 'unreadable'}`,
    };
  }
}

export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** The elements of a name below a node, at any depth, in document order. */
export function elementsNamed(node: XmlNode, name: string): XmlNode[] {
  if (typeof node === 'string') return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const children = Array.isArray(value) ? value : [value];
    return key === name ? children : children.flatMap((child) => elementsNamed(child, name));
  });
}

/** The text of a child element; undefined where it is absent, `xsi:nil`, or has children of its own. */
export function childText(node: XmlNode, name: string): string | undefined {
  if (typeof node === 'string' || !Object.hasOwn(node, name)) return undefined;
  const child = node[name];
  const first = Array.isArray(child) ? child[0] : child;
  if (first === undefined) return undefined;
  if (typeof first === 'string') return first;
  if (first['@xsi:nil'] === 'true') return undefined;
  const text = first['#text'];
  return typeof text === 'string' ? text : undefined;
}

/** The names of a node's child elements, attributes left out. */
export function childNames(node: XmlNode): string[] {
  if (typeof node === 'string') return [];
  return Object.keys(node).filter((name) => !name.startsWith('@') && name !== '#text');
}
