import { cleanText } from '../clean-text';
import { childNames, childText, elementsNamed, readXml, type XmlNode } from '../eu-safety-gate/xml';
import { readEnglishDay } from '../official-dates';
import type { Judgement } from '../source';
import type { KnownFields } from '../unknown-fields';
import { pathOf, recordOf } from './identity';

/** A recall as the ACCC's feed (RSS 2.0) names it. */
export interface FeedItem {
  title: string;
  /** Where it leads, also to other sites. */
  link: string;
  /** Absent where the link leads elsewhere. */
  at?: { path: string; record: string };
  published?: string;
  categories: string[];
  /** The same HTML blocks as the page has, without most of what identifies the product. */
  html: string;
  /** Names of the elements it has. */
  fields: string[];
}

export const itemFields: KnownFields = {
  title: 'read',
  link: 'read',
  pubDate: 'read',
  category: 'read',
  description: 'read',
  guid: { ignored: 'a number of the site; the path names the notice' },
  'dc:creator': { ignored: 'who works for the ACCC' },
  author: { ignored: 'who works for the ACCC' },
  enclosure: { ignored: 'a picture' },
  source: { ignored: 'the feed itself' },
  comments: { ignored: 'there are none' },
};

/** The items of a feed; those without title or link are named in `dropped`. */
export function readFeed(
  bytes: Uint8Array,
  request: string,
): { items: FeedItem[]; dropped: { record: string; why: string }[] } {
  const xml = readXml(bytes);
  const items: FeedItem[] = [];
  const dropped: { record: string; why: string }[] = [];
  const nodes = xml.kind === 'xml' ? elementsNamed(xml.node, 'item') : [];
  for (const [place, node] of nodes.entries()) {
    const [title, link] = [cleanText(childText(node, 'title') ?? ''), (childText(node, 'link') ?? '').trim()];
    if (title === '' || link === '')
      dropped.push({ record: `${request} #${place + 1}`, why: 'no title or no link' });
    else items.push(itemOf(node, title, link));
  }
  return { items, dropped };
}

function itemOf(node: XmlNode, title: string, link: string): FeedItem {
  const path = pathOf(link);
  const published = readEnglishDay(childText(node, 'pubDate'));
  return {
    ...{ title, link, categories: textsNamed(node, 'category'), fields: childNames(node) },
    ...(path !== undefined && { at: { path, record: recordOf(path) } }),
    ...(published !== undefined && { published }),
    html: childText(node, 'description') ?? '',
  };
}

function textsNamed(node: XmlNode, name: string): string[] {
  return elementsNamed(node, name).flatMap((each) => {
    const text = typeof each === 'string' ? each : each['#text'];
    const cleaned = typeof text === 'string' ? cleanText(text) : '';
    return cleaned === '' ? [] : [cleaned];
  });
}

/** Whether bytes are a feed. That of everything is never empty; that of a topic may be. */
export function judgeFeed(isOfEverything: boolean): (bytes: Uint8Array) => Judgement {
  return (bytes) => {
    const xml = readXml(bytes);
    if (xml.kind === 'bad') return { kind: 'no-answer', why: xml.why };
    if (xml.root !== 'rss')
      return { kind: 'no-answer', why: `a feed starts with rss, this with ${xml.root}` };
    if (elementsNamed(xml.node, 'channel').length === 0)
      return { kind: 'no-answer', why: 'the feed has no channel' };
    return isOfEverything && elementsNamed(xml.node, 'item').length === 0
      ? { kind: 'no-answer', why: 'the feed names not one recall' }
      : { kind: 'answer' };
  };
}
