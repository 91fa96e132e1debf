import type { CDPSession, Page } from 'playwright';
import type { Box } from './screen';
import { waitUntil } from './wait-until';

/** One control of the warning, as assistive technology is told of it. */
export interface ControlSeen {
  role: string;
  name: string;
  focused: boolean;
  /** Of a link. */
  address?: string;
}

/** The warning as it stands on a page, read through its closed root. */
export interface WarningSeen {
  shape: string;
  level: string;
  language: string;
  /** Role and name of the surface: `alertdialog`, `region`, `complementary` … */
  role: string;
  name: string;
  description: string;
  modal: boolean;
  /** Every text in reading order, one piece a line. */
  text: string;
  controls: ControlSeen[];
}

type Node = Awaited<ReturnType<typeof domTree>>;
type AxNode = Awaited<ReturnType<typeof accessibilityTree>>[number];

const sessions = new WeakMap<Page, Promise<CDPSession>>();
/** Milliseconds without ears after the warning (re)appears, and a little more. */
const deaf = 650;

/** The warning on the page, or undefined where there is none. */
export async function warningOn(page: Page): Promise<WarningSeen | undefined> {
  const found = await find(page);
  if (!found) return undefined;
  const { surface, shown, ax } = found;
  const own = ax.find((node) => node.backendDOMNodeId === surface.backendNodeId);
  return {
    shape: attribute(shown, 'data-shape'),
    level: attribute(shown, 'data-level'),
    language: attribute(shown, 'lang'),
    role: text(own?.role),
    name: text(own?.name),
    description: text(own?.description),
    modal: property(own, 'modal') === true,
    text: inReadingOrder(own, ax)
      .filter((node) => text(node.role) === 'StaticText')
      .map((node) => text(node.name).trim())
      .filter((line) => line !== '')
      .join('\n'),
    controls: inReadingOrder(own, ax)
      .filter(isControl)
      .map((node) => controlSeen(node, shown)),
  };
}

/** Waits for a warning, of a shape where one is named. */
export async function untilWarning(page: Page, shape?: string): Promise<WarningSeen> {
  const warning = await waitUntil(
    shape === undefined ? 'a warning stands on the page' : `the warning is a ${shape}`,
    () => warningOn(page),
    (seen) => seen !== undefined && (shape === undefined || seen.shape === shape),
    { within: 30_000, every: 100 },
  );
  if (!warning) throw new Error('There is no warning.');
  return warning;
}

export async function untilNoWarning(page: Page): Promise<void> {
  await waitUntil(
    'no warning stands on the page',
    () => warningOn(page),
    (seen) => seen === undefined,
  );
}

/**
 * A person's own press on a control of the warning, by its name (or the beginning of it): scrolled to, then clicked with
 * the mouse where it stands. Waits for the deaf time to pass unless told not to.
 */
export async function pressOnWarning(
  page: Page,
  name: string,
  { waitForEars = true }: { waitForEars?: boolean } = {},
): Promise<void> {
  if (waitForEars) await page.waitForTimeout(deaf);
  const { left, top, width, height } = await controlBox(page, name);
  await page.mouse.click(left + width / 2, top + height / 2);
}

/** Where a control of the warning stands on the screen, by its name or the beginning of it, once it is scrolled to. */
export async function controlBox(page: Page, name: string): Promise<Box> {
  const found = await find(page);
  const controls = found ? inReadingOrder(surfaceOf(found), found.ax).filter(isControl) : [];
  const control =
    controls.find((node) => text(node.name) === name) ??
    controls.find((node) => text(node.name).startsWith(name));
  if (control?.backendDOMNodeId === undefined) {
    const names = controls.map((node) => text(node.name)).join(', ');
    throw new Error(
      `The warning has no control "${name}". It has: ${names || 'none, or there is no warning'}.`,
    );
  }
  const session = await sessionOf(page);
  const node = { backendNodeId: control.backendDOMNodeId };
  await session.send('DOM.scrollIntoViewIfNeeded', node);
  return boxOf(session, node.backendNodeId);
}

/** Where the warning's surface stands on the screen, in CSS pixels. */
export async function warningBox(page: Page): Promise<Box | undefined> {
  const found = await find(page);
  return found && boxOf(await sessionOf(page), found.surface.backendNodeId);
}

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { left, top, width: right - left, height: bottom - top };
}

interface Found {
  /** The element that names shape and level. */
  shown: Node;
  /** The dialog, banner or strip. */
  surface: Node;
  ax: AxNode[];
}

async function find(page: Page): Promise<Found | undefined> {
  const session = await sessionOf(page);
  const shown = findShown(await domTree(session));
  const surface = shown?.children?.[0];
  if (!shown || !surface) return undefined;
  return { shown, surface, ax: await accessibilityTree(session) };
}

/** Hosts of closed roots are plain elements, so the root is known by what stands in it. */
function findShown(node: Node): Node | undefined {
  for (const shadow of node.shadowRoots ?? []) {
    // The layer of the badges has neither shape nor level.
    const shown = shadow.children?.find((child) => attribute(child, 'data-shape') !== '');
    if (shadow.shadowRootType === 'closed' && shown) return shown;
  }
  for (const child of node.children ?? []) {
    const found = findShown(child);
    if (found) return found;
  }
  return undefined;
}

function surfaceOf({ surface, ax }: Found): AxNode | undefined {
  return ax.find((node) => node.backendDOMNodeId === surface.backendNodeId);
}

function inReadingOrder(node: AxNode | undefined, ax: AxNode[]): AxNode[] {
  if (!node) return [];
  const children = (node.childIds ?? []).flatMap((id) =>
    inReadingOrder(
      ax.find((each) => each.nodeId === id),
      ax,
    ),
  );
  return node.ignored ? children : [node, ...children];
}

function isControl(node: AxNode): boolean {
  return /^(?:button|link|DisclosureTriangle|textbox|combobox|checkbox)$/.test(text(node.role));
}

function controlSeen(node: AxNode, shown: Node): ControlSeen {
  const element = byBackendId(shown, node.backendDOMNodeId);
  const address = element && attribute(element, 'href');
  return {
    role: text(node.role),
    name: text(node.name),
    focused: property(node, 'focused') === true,
    ...(address ? { address } : {}),
  };
}

function byBackendId(node: Node, id: number | undefined): Node | undefined {
  if (node.backendNodeId === id) return node;
  for (const child of node.children ?? []) {
    const found = byBackendId(child, id);
    if (found) return found;
  }
  return undefined;
}

function attribute(node: Node, name: string): string {
  const pairs = node.attributes ?? [];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === name) return pairs[at + 1] ?? '';
  return '';
}

function property(node: AxNode | undefined, name: string): unknown {
  return node?.properties?.find((each) => each.name === name)?.value.value;
}

function text(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value : '';
}

function sessionOf(page: Page): Promise<CDPSession> {
  const open = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, open);
  return open;
}

async function domTree(session: CDPSession) {
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

async function accessibilityTree(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}
