import type { CDPSession, Page } from 'playwright';
import { waitUntil } from './wait-until';

/** One badge as it stands on a page, read through the closed root of its layer. */
export interface BadgeOnCard {
  name: string;
  level: string;
  /** Whether it stands on its card, or waits until that comes into view. */
  isShown: boolean;
  /** On the screen, in CSS pixels. */
  box: { left: number; top: number; width: number; height: number };
}

/** The layer of the badges: what can be seen of it. */
export interface CardsSeen {
  language: string;
  badges: BadgeOnCard[];
  /** The strip above a cart or checkout, every text of it. */
  strip?: string;
  /** What an opened badge explains, every text of it. */
  explanation?: string;
  /** Addresses of the links in the explanation. */
  links: string[];
}

type Node = Awaited<ReturnType<typeof domTree>>;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What stands on the page's cards; undefined where there is no layer at all. */
export async function cardsOn(page: Page): Promise<CardsSeen | undefined> {
  const session = await sessionOf(page);
  const layer = layerIn(await domTree(session));
  if (!layer) return undefined;
  const badges: BadgeOnCard[] = [];
  for (const node of nodesOf(layer, 'badge')) {
    const at = attribute(node, 'data-at');
    if (at === 'gone') continue;
    // It may have gone meanwhile.
    const box = await boxOf(session, node).catch(() => undefined);
    if (!box) continue;
    badges.push({
      name: attribute(node, 'aria-label'),
      level: attribute(node, 'data-level'),
      isShown: at === 'here',
      box,
    });
  }
  const strip = nodesOf(layer, 'card-strip')[0];
  const explanation = nodesOf(layer, 'explanation')[0];
  return {
    language: attribute(layer, 'lang'),
    badges,
    links: explanation ? linksIn(explanation) : [],
    ...(strip && { strip: textsOf(strip).join('\n') }),
    ...(explanation && { explanation: textsOf(explanation).join('\n') }),
  };
}

/** Waits until what stands on the cards will do. */
export async function untilCards(
  page: Page,
  what: string,
  isEnough: (seen: CardsSeen) => boolean,
): Promise<CardsSeen> {
  const nothing: CardsSeen = { language: '', badges: [], links: [] };
  return waitUntil(what, async () => (await cardsOn(page)) ?? nothing, isEnough, {
    within: 20_000,
    every: 100,
  });
}

export async function untilNoCards(page: Page): Promise<void> {
  await waitUntil(
    'no badge is left on the page',
    () => cardsOn(page),
    (seen) => seen === undefined,
  );
}

/** A person's own press on a control of the layer, by its words or its name. */
export async function pressOnCards(page: Page, words: string): Promise<void> {
  const session = await sessionOf(page);
  const layer = layerIn(await domTree(session));
  const buttons = layer ? elementsOf(layer).filter(({ localName }) => localName === 'button') : [];
  const button = buttons.find((node) =>
    [attribute(node, 'aria-label'), textsOf(node).join(' ')].includes(words),
  );
  if (!button) throw new Error(`There is no button "${words}" on the cards.`);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.backendNodeId });
  const { left, top, width, height } = await boxOf(session, button);
  await page.mouse.click(left + width / 2, top + height / 2);
}

async function boxOf(session: CDPSession, { backendNodeId }: Node): Promise<BadgeOnCard['box']> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0] = model.border;
  return { left, top, width: model.width, height: model.height };
}

/** Hosts of closed roots are plain elements, so the layer is known by what stands in it. */
function layerIn(node: Node): Node | undefined {
  for (const shadow of node.shadowRoots ?? []) {
    const layer = shadow.children?.find((child) => isOf(child, 'cards'));
    if (shadow.shadowRootType === 'closed' && layer) return layer;
  }
  for (const child of node.children ?? []) {
    const found = layerIn(child);
    if (found) return found;
  }
  return undefined;
}

function elementsOf(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) => [child, ...elementsOf(child)]);
}

function nodesOf(node: Node, name: string): Node[] {
  return elementsOf(node).filter((each) => isOf(each, name));
}

function isOf(node: Node, name: string): boolean {
  return attribute(node, 'class').split(' ').includes(name);
}

function textsOf(node: Node): string[] {
  const own = node.nodeType === 3 && node.nodeValue.trim() !== '' ? [node.nodeValue.trim()] : [];
  return [...own, ...(node.children ?? []).flatMap(textsOf)];
}

function linksIn(node: Node): string[] {
  return elementsOf(node)
    .filter(({ localName }) => localName === 'a')
    .map((link) => attribute(link, 'href'));
}

function attribute(node: Node, name: string): string {
  const pairs = node.attributes ?? [];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === name) return pairs[at + 1] ?? '';
  return '';
}

function sessionOf(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, open);
  return open;
}

async function domTree(session: CDPSession) {
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}
