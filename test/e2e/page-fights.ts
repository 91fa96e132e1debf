import { beforeAll, describe, expect, it } from 'vitest';
import type { AttackedPage, OpenAttacked } from '../browser/attacked-page';
import { type Screen, sameShare } from '../browser/screen';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { type Attack, attacks, type Outcome } from './page-attacks';
import { starterListed } from './spine';

/** The upper part of the warning, with its colour and its heading: what is compared to tell whether it is seen. */
const upper = { width: 640, height: 160 };
/** Milliseconds for which nobody has seen it, to call it gone. */
const goneFor = 1500;
/** Milliseconds after which the warning has ears again, and a little more. */
const deaf = 650;
const patient = { within: 20_000, every: 100 };

/**
 * The attacks of the table in one browser, on a listing that the starter edition names. What counts as seen is what stands
 * on the screen, not what the document says of itself. `first`: those alone that every run has time for.
 */
export function fightsWithPages(
  name: 'chromium' | 'firefox',
  open: () => OpenAttacked,
  part: 'all' | 'first' = 'all',
): void {
  const fought = attacks.filter(({ isFirst }) => part === 'all' || isFirst);
  let unharmed: Screen | undefined;

  const openListed = async (at: string, { before = '', headers = {} }: Partial<Attack> = {}) => {
    const address = aliExpressAddress(starterListed).replace('/item/', `/item/${at}/`);
    const body = aliExpressPage(starterListed).replace('<head>', `<head><script>${before}</script>`);
    const page = await open()(address, { [address]: { body, headers } });
    await waitUntil('the warning stands', page.warning, (seen) => seen?.shape === 'dialog', patient);
    return page;
  };

  const pictureOf = async (page: AttackedPage) => {
    const warning = await page.warning();
    if (warning?.shape !== 'dialog' || warning.box.width < upper.width) return undefined;
    const { left, top } = warning.box;
    return page.picture({ left: Math.max(0, Math.round(left)), top: Math.max(0, Math.round(top)), ...upper });
  };

  const isSeen = async (page: AttackedPage) => {
    const picture = await pictureOf(page);
    return picture !== undefined && unharmed !== undefined && sameShare(unharmed, picture) > 0.97;
  };

  const isGone = async (page: AttackedPage) => {
    const end = Date.now() + goneFor;
    while (Date.now() < end) if (await isSeen(page)) return false;
    return true;
  };

  const ends: Record<Outcome, (page: AttackedPage) => Promise<void>> = {
    async stands(page) {
      await waitUntil('the warning is seen', () => isSeen(page), Boolean, patient);
      expect(await isMetAtItsPlace(page)).toBe(true);
    },
    async 'is deaf'(page) {
      await waitUntil('the warning is seen', () => isSeen(page), Boolean, patient);
      expect(await leaves(page)).toBe(false);
      expect(await isSeen(page)).toBe(true);
    },
    async 'is gone'(page) {
      await waitUntil('the warning is gone', () => isGone(page), Boolean, patient);
    },
  };

  describe('a page that', () => {
    beforeAll(async () => {
      const page = await openListed('untouched');
      await waitUntil(
        'the warning has come to rest',
        async () => {
          const [before, picture] = [unharmed, await pictureOf(page)];
          unharmed = picture;
          return before !== undefined && picture !== undefined && sameShare(before, picture) === 1;
        },
        Boolean,
        patient,
      );
      await page.close();
    });

    it.each(fought.map((attack) => [attack.does, attack.outcome[name], attack] as const))(
      '%s: the warning %s, and the badge tells',
      async (_does, end, attack) => {
        const page = await openListed(attack.does.replace(/\W+/g, '-'), attack);
        try {
          await page.evaluate(attack.attack);
          await ends[end](page);
          expect(await page.badge()).toMatchObject({
            text: '!',
            title: expect.stringContaining('listed this product as harmful'),
          });
          expect(await page.told()).toMatchObject({ kind: 'flagged', warning: { level: 'flagged' } });
          if (attack.learnt !== undefined) expect(await page.evaluate(attack.learnt)).toEqual([]);
          if (end === 'stands')
            await waitUntil('a press leaves the page', () => leaves(page), Boolean, patient);
        } finally {
          await page.close();
        }
      },
    );

    it('lures a press by covers that come and go: whatever falls through them counts for nothing', async () => {
      const page = await openListed('lure');
      await pause(deaf);
      const onward = await page.placeOf('I understand, continue');
      await page.evaluate(async () => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.popover = 'manual';
        cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:white';
        document.body.append(cover);
        cover.showPopover();
        const again = setInterval(() => {
          if (!cover.isConnected) return clearInterval(again);
          cover.hidePopover();
          cover.showPopover();
        }, 200);
        await new Promise((go) => setTimeout(go, 300));
      });
      await page.press(onward);
      await page.evaluate(() => document.querySelector('#cover')?.remove());
      expect((await page.told()).dismissed).not.toBe(true);
      await pause(deaf);
      expect((await page.warning())?.shape).toBe('dialog');
      await page.press(onward);
      await waitUntil('it is a strip', page.warning, (seen) => seen?.shape === 'strip', patient);
      await waitUntil('it is remembered', page.told, ({ dismissed }) => dismissed === true, patient);
      await page.close();
    });

    if (part === 'first') return;

    it('puts a listed listing into a frame: the frame shows nothing, and the page is not warned for it', async () => {
      const outer = 'https://www.aliexpress.com/p/campaign/index.html';
      const inner = aliExpressAddress(starterListed);
      const page = await open()(outer, {
        [inner]: aliExpressPage(starterListed),
        [outer]: `<!doctype html><html><body><h1>Campaign</h1><iframe src="${inner}" width="900" height="600"></iframe></body></html>`,
      });
      await waitUntil(
        'the frame shows its product',
        () =>
          page.evaluate<boolean>(
            'Boolean(document.querySelector("iframe").contentDocument.querySelector("h1"))',
          ),
        Boolean,
        patient,
      );
      expect(await page.warning()).toBeUndefined();
      expect((await page.told()).kind).toBe('not-a-product-page');
      await page.close();
    });
  });
}

/** What is waited for here is the warning's own deaf time, which nothing tells. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => setTimeout(go, milliseconds));
}

/** Presses the way out, as soon as the warning has ears; false where nothing comes of it. */
async function leaves(page: AttackedPage): Promise<boolean> {
  await pause(deaf);
  if ((await page.warning()) === undefined) return true;
  await page.press(await page.placeOf('Leave this page'));
  return waitUntil('the warning has gone', page.warning, (seen) => seen === undefined, { within: 2000 }).then(
    () => true,
    () => false,
  );
}

/** Whether a press in the middle of the warning would reach it, by the page's own hit test. */
async function isMetAtItsPlace(page: AttackedPage): Promise<boolean> {
  const { left, top, width, height } = (await page.warning())?.box ?? {
    left: 0,
    top: 0,
    width: 0,
    height: 0,
  };
  return page.evaluate(`(() => {
    const met = document.elementFromPoint(${left + width / 2}, ${top + height / 2});
    return met?.parentElement === document.documentElement && met !== document.body;
  })()`);
}
