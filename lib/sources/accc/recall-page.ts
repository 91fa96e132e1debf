import { decodeText } from '../eu-safety-gate/xml';
import { classesOf, elementsIn, type HtmlElement, htmlText, readHtml } from '../html-tree';
import type { Judgement } from '../source';
import { type FieldTells, readFieldName } from './field-names';

/** No field of a recall is longer; what is has lost its end tag. */
const mostRead = 20_000;

export interface RecallFields {
  /** The title of a page; a feed's item has its own. */
  title: string | undefined;
  /** The values of a field, a line for each block. */
  values(tells: FieldTells): string[];
  /** The first machine-readable time of the publication. */
  time: string | undefined;
  /** Fields of the ACCC's own that no table has. */
  unknown: string[];
}

/**
 * The fields of a recall's HTML, whole page or item of the feed. Drupal names each by a class; fields may stand within others, so
 * that each keeps only its own text. Cards of other recalls stand below; each has a date of its own, where the reading ends.
 */
export function readRecallFields(html: string): RecallFields {
  const tree = readHtml(html);
  const told = new Map<FieldTells, string[]>();
  const unknown: string[] = [];
  let time: string | undefined;
  for (const field of elementsIn(tree, (element) => nameOf(element) !== undefined)) {
    const name = nameOf(field) ?? '';
    const { tells, isUnknown } = readFieldName(name);
    if (tells === 'published' && told.has(tells)) break;
    if (isUnknown) unknown.push(`field-psa-${name}`);
    if (tells === 'published')
      time = elementsIn(field, ({ name: tag }) => tag === 'time')[0]?.attributes.datetime;
    if (tells !== 'nothing') told.set(tells, [...(told.get(tells) ?? []), ...valuesOf(field)]);
  }
  const [heading] = elementsIn(tree, ({ name }) => name === 'h1');
  return { title: heading && htmlText(heading), values: (tells) => told.get(tells) ?? [], time, unknown };
}

function nameOf(element: HtmlElement): string | undefined {
  return classesOf(element).flatMap((name) => /^field--name-field-psa-(.+)$/u.exec(name)?.[1] ?? [])[0];
}

/** Each item of a field, without its label and what fields within it say; a field without items is one. */
function valuesOf(field: HtmlElement): string[] {
  const items = itemsOf(field);
  return (items.length > 0 ? items : [field])
    .map((item) => htmlText(item, isApart).slice(0, mostRead))
    .filter((text) => text.trim() !== '');
}

/** The wrapper of several is called `field__items`; items of fields within belong to those. */
function itemsOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || isApart(child)) return [];
    return classesOf(child).includes('field__item') ? [child] : itemsOf(child);
  });
}

function isApart(element: HtmlElement): boolean {
  return nameOf(element) !== undefined || classesOf(element).some((name) => name.startsWith('field__label'));
}

/** The fields of a page, or why it is no recall's, whole: the site shows its errors, and what it has taken down, inside 200. */
export function readRecallPage(
  bytes: Uint8Array,
): { kind: 'recall'; fields: RecallFields } | { kind: 'none'; why: string } {
  const html = decodeText(bytes);
  if (!/<\/html>\s*(?:<!--[\s\S]*)?$/iu.test(html)) return { kind: 'none', why: 'the page does not end' };
  const fields = readRecallFields(html);
  return (['hazards', 'defects', 'description'] as const).some((tells) => fields.values(tells).length > 0)
    ? { kind: 'recall', fields }
    : { kind: 'none', why: 'the page has no field of a recall' };
}

export function judgeRecallPage(bytes: Uint8Array): Judgement {
  const read = readRecallPage(bytes);
  return read.kind === 'recall' ? { kind: 'answer' } : { kind: 'no-answer', why: read.why };
}
