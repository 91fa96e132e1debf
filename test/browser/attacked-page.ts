import type { PageStateView } from '../../lib/core/warning-view';
import type { TestBrowser } from './chromium';
import type { BadgeSeen } from './extension-console';
import type { TestFirefox } from './firefox';
import { type Box, cut, readScreen, type Screen } from './screen';
import type { ShopPages } from './shop-routes';
import { controlBox, warningBox, warningOn } from './warning-on';

/** A shop's page in either browser: what its own script may do, and what a shopper sees and does there. */
export interface AttackedPage {
  readonly address: string;
  /** Runs in the page's own world. */
  evaluate<Told>(run: string | (() => Told | Promise<Told>)): Promise<Told>;
  /** The warning's shape and where it stands, by the browser's word; undefined where there is none. */
  warning(): Promise<{ shape: string; box: Box } | undefined>;
  /** What stands on the screen in a box. */
  picture(box: Box): Promise<Screen>;
  /** Where a control of the warning stands, by the beginning of its name. */
  placeOf(name: string): Promise<Box>;
  /** A person's own press in the middle of a box. */
  press(box: Box): Promise<void>;
  badge(): Promise<BadgeSeen>;
  /** What the popup says of the page. */
  told(): Promise<PageStateView>;
  close(): Promise<void>;
}

/** Makes pages and opens the one at an address in a tab of its own. Resolves when its document is parsed. */
export type OpenAttacked = (address: string, pages: ShopPages) => Promise<AttackedPage>;

export function inChromium(browser: TestBrowser): OpenAttacked {
  return async (address, pages) => {
    browser.shop(pages);
    const page = await browser.open(address);
    const session = await page.context().newCDPSession(page);
    return {
      address,
      evaluate: (run) => page.evaluate(run),
      async warning() {
        const [seen, box] = [await warningOn(page), await warningBox(page).catch(() => undefined)];
        return seen && box && { shape: seen.shape, box };
      },
      async picture(box) {
        // The driver's own way adds the scroll position, which a page written from right to left has below zero.
        const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
        return cut(readScreen(Buffer.from(data, 'base64')), box);
      },
      placeOf: (name) => controlBox(page, name),
      press: ({ left, top, width, height }) => page.mouse.click(left + width / 2, top + height / 2),
      badge: () => browser.badge(page),
      told: async () => (await browser.stateOf(page)).page,
      close: () => page.close(),
    };
  };
}

export function inFirefox(firefox: TestFirefox): OpenAttacked {
  return async (address, pages) => {
    firefox.shop(pages);
    const page = await firefox.open(address);
    // A page may change its address.
    const look = () => firefox.inContentScript(page.url(), lookAtWarning).catch(() => undefined);
    return {
      address,
      evaluate: (run) => page.evaluate(run),
      warning: look,
      picture: async ({ left, top, width, height }) =>
        readScreen(await page.screenshot({ clip: { x: left, y: top, width, height } })),
      placeOf: async (name) => named(name, (await look())?.controls ?? []),
      press: ({ left, top, width, height }) => page.mouse.click(left + width / 2, top + height / 2),
      badge: () => firefox.badge(page.url()),
      told: async () => (await firefox.stateOf(page.url())).page,
      close: () => page.close(),
    };
  };
}

interface Control {
  name: string;
  box: Box;
}

function named(name: string, controls: Control[]): Box {
  const control = controls.find((each) => each.name.startsWith(name));
  if (control) return control.box;
  const names = controls.map((each) => each.name).join(', ');
  throw new Error(
    `The warning has no control "${name}". It has: ${names || 'none, or there is no warning'}.`,
  );
}

/** Runs where the always-on script runs: only there Firefox gives a closed root. */
function lookAtWarning(): { shape: string; box: Box; controls: Control[] } | undefined {
  const boxOf = (element: Element): Box => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  for (const element of document.querySelectorAll('*')) {
    const { openOrClosedShadowRoot: root } = element as Element & { openOrClosedShadowRoot?: ShadowRoot };
    const shown = root?.querySelector<HTMLElement>('.ansim');
    const surface = shown?.firstElementChild;
    if (!shown || !surface) continue;
    return {
      shape: shown.dataset.shape ?? '',
      box: boxOf(surface),
      controls: [...surface.querySelectorAll('button, a[href], summary')].map((control) => ({
        name: (control.getAttribute('aria-label') ?? control.textContent ?? '').trim(),
        box: boxOf(control),
      })),
    };
  }
  return undefined;
}
