import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfPage, violationsOfWarning } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { type ClubList, clubRow, openClub } from '../browser/club-list';
import { openFeedLab } from '../browser/feed-lab';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { untilWarning, warningOn } from '../browser/warning-on';
import { harmless, known } from './spine';

const listed = { id: known.aliExpress, ...harmless };
const later = { id: known.unlistedAliExpress, ...harmless };
/** Named by somebody else’s edition only. */
const slandered = { id: '1005000000000998', ...harmless };
const towels = clubRow('2026-001', { name: 'Made-up towels', listing: listed.id });
const lamp = clubRow('2026-002', { name: 'Made-up lamp', listing: later.id });
const kettle = clubRow('2026-003', { name: 'Made-up kettle', brand: 'Voltara', model: 'VT-9041' });
const slander = clubRow('2026-004', { name: 'Made-up rival', listing: slandered.id });
const hostPermission = 'https://club.example/*';

interface Stored {
  settings: Record<string, unknown>;
  tables: Record<
    'editions' | 'memories' | 'indexes' | 'packs' | 'subscriptions' | 'requests',
    { feed?: string; host?: string }[]
  >;
}

let browser: TestBrowser;
let club: ClubList;

const hasHost = () =>
  browser.inOwnPage(`chrome.permissions.contains({ origins: ['${hostPermission}'] })`) as Promise<boolean>;
/** What is kept of lists that were added. */
const keptOfAdded = async (of: TestBrowser = browser) => {
  const { tables } = (await of.stored()) as Stored;
  const ofAdded = (rows: { feed?: string }[]) =>
    rows.filter(({ feed = '' }) => feed.startsWith('added-')).length;
  return {
    subscriptions: tables.subscriptions.length,
    ...{
      editions: ofAdded(tables.editions),
      memories: ofAdded(tables.memories),
      indexes: ofAdded(tables.indexes),
    },
  };
};
const nothing = { subscriptions: 0, editions: 0, memories: 0, indexes: 0 };

/** Enters an address, and a fingerprint where one was given, and presses. */
async function lookAt(page: Page, address: string, fingerprint = ''): Promise<void> {
  await page.getByLabel('Address of the list').fill(address);
  await page.getByLabel('Fingerprint of its key, if').fill(fingerprint);
  await page.getByRole('button', { name: 'Look at the list' }).click();
}
const told = async (page: Page) => {
  const fault = page.locator('.subscribe-told .list-fault');
  await fault.waitFor();
  return (await fault.textContent()) ?? '';
};
const untilCard = (isEnough: (detail: string, fault?: string) => boolean, name = 'Our club') =>
  browser.untilLists(`the list of ${name}`, (lines) =>
    lines.some((line) => line.name === name && isEnough(line.detail, line.fault)),
  );

beforeAll(async () => {
  club = await openClub();
  await club.publish({ rows: [towels] });
  browser = await launchChromium({ extension: await buildExtension() });
  browser.office(club.origin, club.serve);
  for (const listing of [listed, later, slandered])
    browser.shop({ [aliExpressAddress(listing)]: aliExpressPage(listing) });
});
afterAll(async () => {
  await browser?.close();
  club?.close();
});

describe('a list that somebody is told of', () => {
  it('is asked for nothing before the browser lets its host be reached', async () => {
    const page = await browser.dashboard();
    expect(await violationsOfPage(page)).toEqual([]);
    await lookAt(page, club.url);
    await page.waitForTimeout(800);
    expect(club.asked).toEqual([]);
    expect(await keptOfAdded()).toEqual(nothing);
    await page.close();
  });

  it('is refused where its key is not the one the user was given, and its host is given back', async () => {
    await browser.grantWhenAsked(hostPermission);
    const page = await browser.dashboard();
    await lookAt(
      page,
      club.url,
      club.fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    );
    expect(await told(page)).toContain('Not subscribed: its key is another one');
    expect(await violationsOfPage(page)).toEqual([]);
    expect(await keptOfAdded()).toEqual(nothing);
    expect(await hasHost()).toBe(false);
    await page.close();
  });

  it('shows who it says it is and by which key, and is gone again where the user turns away', async () => {
    await browser.grantWhenAsked(hostPermission);
    const page = await browser.dashboard();
    await lookAt(page, `${club.url}manifest.json`);
    const preview = page.locator('.preview');
    await preview.waitFor();
    const text = (await preview.textContent()) ?? '';
    expect(text).toContain('“Our club” says of itself');
    expect(text).toContain('Not an authority’s');
    expect(text).toContain('1 notice');
    expect(text.replace(/\s+/g, ' ')).toContain(club.fingerprint);
    expect(text).toContain('Compare it with the fingerprint the group publishes elsewhere');
    await page.getByRole('button', { name: 'The fingerprint is the same: subscribe' }).waitFor();
    expect(await violationsOfPage(page)).toEqual([]);
    expect(new Set(club.asked)).toEqual(new Set(['manifest.json', 'feed-key.txt', 'manifest.sig']));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await preview.waitFor({ state: 'detached' });
    await expect.poll(hasHost).toBe(false);
    expect(await keptOfAdded()).toEqual(nothing);
    await page.close();
  });

  it('is refused where what was entered is no fingerprint, and its host is given back', async () => {
    await browser.grantWhenAsked(hostPermission);
    const page = await browser.dashboard();
    await lookAt(page, club.url, club.fingerprint.slice(0, 9));
    expect(await told(page)).toContain('is no fingerprint');
    expect(await hasHost()).toBe(false);
    await page.close();
  });

  it('keeps no host either where the page is closed in the middle', async () => {
    await browser.grantWhenAsked(hostPermission);
    const page = await browser.dashboard();
    await lookAt(page, club.url);
    await page.locator('.preview').waitFor();
    await page.close();
    await browser.syncNow();
    expect(await hasHost()).toBe(true);
    const longAgo = { url: club.url, at: '2026-01-01T00:00:00.000Z' };
    await browser.inOwnPage(`chrome.storage.local.set({ 'looked-at': ${JSON.stringify(longAgo)} })`);
    await browser.syncNow();
    await expect.poll(hasHost).toBe(false);
  });

  type Meddle = NonNullable<ClubList['meddle']>;
  const faults: [what: string, says: RegExp, meddle: Meddle][] = [
    ['nothing', /There is no list at this address/, () => ({ status: 404, type: 'text/plain', body: 'no' })],
    ['a page', /no list but something else/, () => ({ type: 'text/html', body: '<!doctype html><p>Hello' })],
    ['a fault of the server', /HTTP 503/, () => ({ status: 503, type: 'text/plain', body: 'no' })],
    [
      'another address',
      /sends on to another address/,
      () => ({ status: 302, type: 'text/plain', body: '', headers: { location: 'https://evil.example/' } }),
    ],
    ['nobody', /could not be reached/, () => undefined],
    [
      'far too much',
      /larger than a list may be/,
      () => ({ type: 'text/plain', body: `{${' '.repeat(300_000)}` }),
    ],
  ];
  it.each(faults)(
    'is refused where there is %s, with what to do, and nothing is kept',
    async (_what, says, meddle) => {
      await browser.grantWhenAsked(hostPermission);
      club.meddle = meddle;
      const page = await browser.dashboard();
      await lookAt(page, club.url);
      expect(await told(page)).toMatch(says);
      club.meddle = undefined;
      expect(await keptOfAdded()).toEqual(nothing);
      expect(await hasHost()).toBe(false);
      await page.close();
    },
  );

  it('is not even asked for at an address that names who asks', async () => {
    const before = club.asked.length;
    const page = await browser.dashboard();
    await lookAt(page, `${club.url}?me=1`);
    expect(await told(page)).toContain('“?”');
    expect(club.asked).toHaveLength(before);
    await page.close();
  });
});

describe('a list that was subscribed to', () => {
  it('is fetched at once, and says that the user added it and by which key', async () => {
    await browser.grantWhenAsked(hostPermission);
    const page = await browser.dashboard();
    await lookAt(page, club.url, club.fingerprint.toUpperCase().replaceAll(' ', '-'));
    await page.getByText('It is the fingerprint you entered.').waitFor();
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    await page.getByText('Subscribed to “Our club”').waitFor();
    await untilCard((detail) => detail.includes('1 notice'));
    const card = page.locator('.list-card', { has: page.getByRole('heading', { name: 'Our club' }) });
    await card.getByText('1 notice', { exact: false }).first().waitFor();
    const text = ((await card.textContent()) ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('Added by you, not an authority’s');
    expect(text).toContain(club.url);
    expect(text).toContain(club.fingerprint);
    expect(await violationsOfPage(page)).toEqual([]);
    await page.close();
  });

  it('shows a banner at most, though it names the very listing, and says whose it is and is not', async () => {
    const page = await browser.open(aliExpressAddress(listed));
    const warning = await untilWarning(page, 'banner');
    expect(warning).toMatchObject({ level: 'possible', modal: false });
    expect(warning.text).toContain('Our club');
    expect(warning.text).toContain('A list you added');
    expect(warning.text).toContain('not an authority’s');
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);
    expect(await browser.untilBadge(page, '!?')).toMatchObject({
      title: expect.not.stringMatching(/authority has listed/),
    });
    await page.close();
  });

  it('is still there after the worker was killed, and fetches the next edition by itself', async () => {
    await browser.killWorker();
    const page = await browser.open(aliExpressAddress(listed));
    await untilWarning(page, 'banner');
    await club.publish({ rows: [towels, lamp] });
    await browser.syncNow();
    await untilCard((detail) => detail.includes('2 notices'));
    const next = await browser.open(aliExpressAddress(later));
    await untilWarning(next, 'banner');
    for (const each of [page, next]) await each.close();
  });

  it('goes over to the spare key it named, without a question', async () => {
    await club.publish({ rows: [towels, lamp, kettle], key: 'spare' });
    await browser.syncNow();
    await untilCard((detail, fault) => detail.includes('3 notices') && fault === undefined);
  });

  it('is refused once another key signs it, whatever its server says of itself, and what was held stays', async () => {
    await club.publish({ rows: [slander], key: 'stranger', anew: true });
    await browser.syncNow();
    await untilCard((_detail, fault) => /signature is not the right one/.test(fault ?? ''));
    const page = await browser.dashboard();
    await page.getByText('no longer signed by a key you confirmed').waitFor();
    expect(await violationsOfPage(page)).toEqual([]);
    const hit = await browser.open(aliExpressAddress(listed));
    await untilWarning(hit, 'banner');
    const miss = await browser.open(aliExpressAddress(slandered));
    await browser.untilBadge(miss, '?');
    expect(await warningOn(miss)).toBeUndefined();
    for (const each of [page, hit, miss]) await each.close();
  });

  it('cannot be subscribed to a second time, under the new key, beside the old one', async () => {
    const page = await browser.dashboard();
    await lookAt(page, club.url);
    expect(await told(page)).toContain('You have this list already: “Our club”');
    expect(await hasHost()).toBe(true);
    await page.close();
  });

  it('says that access was taken away, keeps warning, and takes it up again when it is given back', async () => {
    await browser.takeHost(hostPermission);
    await untilCard((_detail, fault) => /access has been turned off/.test(fault ?? ''));
    const page = await browser.dashboard();
    const hit = await browser.open(aliExpressAddress(listed));
    await untilWarning(hit, 'banner');
    await browser.grantWhenAsked(hostPermission);
    await page.getByRole('button', { name: 'Allow again: Our club' }).click();
    await untilCard((_detail, fault) => /signature/.test(fault ?? ''));
    for (const each of [page, hit]) await each.close();
  });

  it('waits in another browser that takes in its file, until its fingerprint is confirmed there', async () => {
    await club.publish({ rows: [towels], anew: true });
    const text = (await browser.inOwnPage(
      `chrome.runtime.sendMessage({ type: 'save-data' }).then(({ text }) => text)`,
    )) as string;
    const other = await launchChromium({ extension: await buildExtension() });
    try {
      other.office(club.origin, club.serve);
      club.asked.length = 0;
      await other.inOwnPage(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'take-in-data', text })})`);
      await other.syncNow();
      expect(club.asked).toEqual([]);
      expect(await keptOfAdded(other)).toEqual({ ...nothing, subscriptions: 1 });
      const page = await other.dashboard();
      await page.getByRole('heading', { name: 'From a file, not confirmed yet' }).waitFor();
      expect(await violationsOfPage(page)).toEqual([]);
      await other.grantWhenAsked(hostPermission);
      await page.getByRole('button', { name: 'Look at it: Our club' }).click();
      await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
      await other.untilLists('the list has come', (lines) =>
        lines.some(({ name, detail }) => name === 'Our club' && detail.includes('1 notice')),
      );
      expect(await page.locator('.waiting-lists').count()).toBe(0);
    } finally {
      await other.close();
    }
  });

  it('is gone once it is unsubscribed from: list, memory, index, subscription and its host', async () => {
    const hit = await browser.open(aliExpressAddress(listed));
    await untilWarning(hit, 'banner');
    const page = await browser.dashboard();
    await page.getByRole('button', { name: 'Unsubscribe from “Our club”' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Unsubscribe', exact: true }).click();
    await page.getByText('Unsubscribed from “Our club”.').waitFor();
    await browser.untilBadge(hit, '?');
    expect(await warningOn(hit)).toBeUndefined();
    expect(await keptOfAdded()).toEqual(nothing);
    expect(await hasHost()).toBe(false);
    club.asked.length = 0;
    await browser.syncNow();
    expect(club.asked).toEqual([]);
    for (const each of [page, hit]) await each.close();
  });

  it('was never told what was looked at: the same files for everyone, without cookie, referrer or query', () => {
    const asked = browser.requests.filter(({ url }) => url.startsWith(club.origin));
    expect(asked.length).toBeGreaterThan(10);
    for (const { url, method, headers, body, by } of asked) {
      expect([by, method, body]).toEqual(['worker', 'GET', '']);
      expect(url).toMatch(/^https:\/\/club\.example\/list\/[a-z/0-9.-]+$/);
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('referer');
    }
    expect(browser.requests.filter(({ url }) => url.includes('evil.example'))).toEqual([]);
  });
});

describe('a page of the extension’s own', () => {
  it('reaches no network at all: only the worker does', async () => {
    const page = await browser.dashboard();
    const reached = await page.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'reached',
          (fault: Error) => fault.name,
        ),
      `${club.url}manifest.json`,
    );
    expect(reached).toBe('TypeError');
    expect(browser.requests.filter(({ by }) => by === 'extension-page')).toEqual([]);
    await page.close();
  });
});

describe('a list that is tried on the computer it is made on', () => {
  it('can be subscribed to by its loopback address', async () => {
    const lab = await openFeedLab();
    try {
      const file = join(dirname(lab.feedsFile), 'list.csv');
      writeFileSync(
        file,
        `source;id;kind;published;listings\nour-club;1;warning;2026-11-02;aliexpress:${listed.id}\n`,
      );
      await lab.publish({ notices: [file], args: ['--name', 'Toy testers'] });
      await browser.grantWhenAsked('http://127.0.0.1/*');
      const page = await browser.dashboard();
      await lookAt(page, lab.url);
      await page.getByRole('button', { name: 'The fingerprint is the same: subscribe' }).click();
      await untilCard((detail) => detail.includes('1 notice'), 'Toy testers');
      await page.close();
    } finally {
      await lab.close();
    }
  });
});
