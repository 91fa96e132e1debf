import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfWarning } from '../browser/accessibility';
import { cardsOn, pressOnCards, untilCards, untilNoCards } from '../browser/badges-on';
import type { TestBrowser } from '../browser/chromium';
import {
  aliExpressGrid,
  aliExpressGridAddress,
  type MadeCard,
  temuGrid,
  temuGridAddress,
  withClassesRenamed,
} from '../browser/grid-pages';
import { known, launchSynced, openSpine } from './spine';

const harmless = (count: number, from = 0): MadeCard[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `10050000007${String(from + at).padStart(5, '0')}`,
    title: `Cotton tea towels, set of ${from + at + 2}, without pattern`,
  }));
const listed: MadeCard = { id: known.aliExpress, title: 'A toy that an authority named by its number' };
const byModel: MadeCard = { id: '1005000000800001', title: 'Voltara mini heater VT-9041, plug in' };
const limited: MadeCard = { id: '1005000000800002', title: 'Lumiko string lights LK-2207' };
/** Shares its words with a notice, and neither number nor model. */
const alike: MadeCard = { id: '1005000000800003', title: 'Voltara ceramic mini heater for the wall socket' };
const onTemu = (cards: MadeCard[]): MadeCard[] =>
  cards.map(({ id, title }) => ({ id: id === known.aliExpress ? known.temu : `60${id.slice(-13)}`, title }));

describe('cards in grids', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;

  beforeAll(async () => {
    spine = await openSpine();
    browser = await launchSynced(spine.extension);
  });
  afterEach(async () => {
    for (const page of browser.context.pages()) if (/^https:/.test(page.url())) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  const open = (address: string, body: string): Promise<Page> => {
    browser.shop({ [address]: body });
    return browser.open(address);
  };
  const names = (seen: { badges: { name: string }[] }) => seen.badges.map(({ name }) => name).sort();

  it('are badged by number and by brand and model, never by words alone', async () => {
    const cards = [...harmless(6), listed, byModel, limited, alike];
    const page = await open(aliExpressGridAddress, aliExpressGrid({ cards }));
    const seen = await untilCards(page, 'three badges', ({ badges }) => badges.length === 3);
    expect(names(seen)).toEqual([
      `Listed as harmful: ${listed.title}`,
      `Listed as harmful: ${byModel.title}`,
      `Possible match: ${limited.title}`,
    ]);
    expect(await browser.untilBadge(page, '3')).toMatchObject({
      title: expect.stringContaining(
        '2 listings on this page are on official lists, and 1 is a possible match',
      ),
    });
    await pressOnCards(page, `Listed as harmful: ${listed.title}`);
    const opened = await untilCards(page, 'the explanation', ({ explanation }) => explanation !== undefined);
    expect(opened.explanation).toContain('EU Safety Gate');
    expect(opened.explanation).toContain('SR/90001/26');
    expect(opened.explanation).toContain(known.aliExpress);
    expect(opened.links.some((link) => link.startsWith('https://ec.europa.eu/'))).toBe(true);
  });

  it('are badged on Temu, in Korean, and where every class was renamed', async () => {
    await browser.setLanguage('ko');
    const cards = onTemu([...harmless(6), listed]);
    for (const body of [temuGrid({ cards }), withClassesRenamed(temuGrid({ cards }))]) {
      const page = await open(temuGridAddress, body);
      const seen = await untilCards(page, 'a badge', ({ badges }) => badges.length === 1);
      expect(seen).toMatchObject({ language: 'ko', badges: [{ name: `위해제품: ${listed.title}` }] });
      await page.close();
    }
    await browser.setLanguage('browser');
    const renamed = withClassesRenamed(aliExpressGrid({ cards: [...harmless(6), listed, byModel] }));
    const page = await open(aliExpressGridAddress, renamed);
    await untilCards(page, 'both badges', ({ badges }) => badges.length === 2);
  });

  it('are badged as the page scrolls, grows, sorts and shows another product in the same place, and nothing shifts', async () => {
    const more = [harmless(30, 100), [...harmless(10, 200), byModel], harmless(10, 300)];
    const page = await open(
      aliExpressGridAddress,
      aliExpressGrid({ cards: [...harmless(60), listed], more }),
    );
    await page.evaluate(watchShifts);
    expect(await cardsOn(page)).toBeUndefined();
    // Down to where the listed card comes, then the page grows twice.
    for (const [name, at] of [
      [listed.title, 60],
      [byModel.title, 101],
    ] as const) {
      await page.waitForFunction((count) => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelectorAll('.card-out-wrapper').length > count;
      }, at);
      await page.locator(`[title="${name}"]`).scrollIntoViewIfNeeded();
      const seen = await untilCards(page, `the badge of ${name}`, ({ badges }) =>
        badges.some((badge) => badge.isShown && badge.name.endsWith(name)),
      );
      const badge = seen.badges.find((each) => each.name.endsWith(name))!;
      expect(await isOn(page, name, badge.box)).toBe(true);
    }
    expect(await page.evaluate('window.shifts')).toEqual([]);

    await page.evaluate((cards) => made.show(cards), [byModel, ...harmless(60), listed]);
    await page.evaluate('scrollTo(0, 0)');
    const sorted = await untilCards(page, 'the sorted page', ({ badges: [first, second] }) =>
      Boolean(first?.isShown && second && !second.isShown),
    );
    expect(await isOn(page, byModel.title, sorted.badges[0]!.box)).toBe(true);
    // What is out of sight is still in reach of the keyboard, which brings it into view.
    await page.keyboard.press('Shift+Tab');
    await untilCards(page, 'the badge in focus came into view', ({ badges }) => badges[1]?.isShown === true);
    await page.keyboard.press('Enter');
    await untilCards(page, 'its explanation', ({ explanation }) =>
      Boolean(explanation?.includes('SR/90001/26')),
    );
    await page.keyboard.press('Escape');
    await untilCards(page, 'no explanation', ({ explanation }) => explanation === undefined);
    // The keyboard is back on the badge.
    await page.keyboard.press('Enter');
    await untilCards(page, 'its explanation again', ({ explanation }) => explanation !== undefined);
    await page.keyboard.press('Escape');

    await page.evaluate((card) => made.turnInto(0, card), harmless(1, 400)[0]!);
    expect(names(await untilCards(page, 'the badge went', ({ badges }) => badges.length === 1))).toEqual([
      `Listed as harmful: ${listed.title}`,
    ]);
    await page.evaluate((cards) => made.show(cards), harmless(5));
    await untilNoCards(page);
    await browser.untilBadge(page, '');
  });

  it('survive a page that takes them away, a header that sticks and the nodes of other extensions, and change nothing in it', async () => {
    const page = await open(
      aliExpressGridAddress,
      aliExpressGrid({ cards: [...harmless(3), listed, ...harmless(60, 50)] }),
    );
    const before = await page.evaluate('document.body.innerHTML');
    const { badges } = await untilCards(page, 'a badge', (seen) => seen.badges[0]?.isShown === true);
    expect(await page.evaluate('document.body.innerHTML')).toBe(before);
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);

    await page.evaluate('scrollTo(0, 40)');
    await untilCards(page, 'the badge under the header is gone', (seen) => seen.badges[0]?.isShown === false);
    await page.evaluate('scrollTo(0, 0)');
    await untilCards(page, 'the badge is back', (seen) => seen.badges[0]?.isShown === true);

    const lay = (width: string, height: string) =>
      page.evaluate(
        (size) =>
          document.body.insertAdjacentHTML(
            'beforeend',
            `<div id="menu" style="position: absolute; left: 0; top: 0; background: #fff; ${size}"></div>`,
          ),
        `width: ${width}; height: ${height}`,
      );
    await lay('100%', '600px');
    await untilCards(page, 'the badge under a menu is gone', (seen) => seen.badges[0]?.isShown === false);
    await page.evaluate("document.querySelector('#menu').remove()");
    await untilCards(page, 'the badge is back', (seen) => seen.badges[0]?.isShown === true);

    await page.evaluate(() => {
      for (const element of document.documentElement.children)
        if (element.localName === 'div') element.remove();
    });
    await untilCards(page, 'the layer is back', (seen) => seen.badges[0]?.isShown === true);

    await page.evaluate(() => {
      for (const card of document.querySelectorAll('.card-out-wrapper')) {
        const node = document.createElement('div');
        node.className = 'kgp-card-quick';
        node.style.height = '30px';
        node.innerHTML = '<a href="https://ko.aliexpress.com/item/1005000000000017.html"><img></a>';
        card.prepend(node);
      }
    });
    const moved = await untilCards(page, 'the badge moved with its card', (seen) =>
      Boolean(seen.badges[0]?.isShown && seen.badges[0].box.top >= badges[0]!.box.top + 30),
    );
    expect(moved.badges).toHaveLength(1);
    expect(await isOn(page, listed.title, moved.badges[0]!.box)).toBe(true);
  });
});

/** Only inside the functions that run in the page. */
declare const made: {
  show(cards: MadeCard[]): void;
  turnInto(at: number, card: MadeCard): void;
};

/** Notes every shift of the layout that no press explains, and every error the page is told of. */
function watchShifts(): void {
  const shifts: unknown[] = [];
  Object.assign(window, { shifts });
  addEventListener('error', ({ message }) => shifts.push(message));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as { value: number; sources: { node?: Element }[] };
      shifts.push({ value, moved: sources.map(({ node }) => node?.outerHTML.slice(0, 80)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Whether a box lies within the card of this title. */
function isOn(page: Page, title: string, box: { left: number; top: number; width: number; height: number }) {
  return page.evaluate(
    ({ name, at }) => {
      const card = document.querySelector(`[title="${name}"]`)?.closest('a')?.getBoundingClientRect();
      return (
        card !== undefined &&
        card.left <= at.left &&
        at.left + at.width <= card.right &&
        card.top <= at.top &&
        at.top + at.height <= card.bottom
      );
    },
    { name: title, at: box },
  );
}
