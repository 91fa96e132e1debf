import { describe, expect, it } from 'vitest';
import { subscriptionBounds } from '../../../lib/core/subscribe-fault';
import type { Subscription } from '../../../lib/core/subscription';
import { inDatabase } from '../../../lib/store/database';
import { createLookedAt } from '../../../lib/store/looked-at';
import { createSettings } from '../../../lib/store/settings';
import { createSubscriptions } from '../../../lib/store/subscriptions';
import { createUserData } from '../../../lib/store/user-data';
import { makeArea } from './make-area';
import { makeDatabase } from './make-database';

const made = (number: number, over: Partial<Subscription> = {}): Subscription => ({
  key: `added-${String(number).padStart(16, '0')}`,
  at: `2026-11-25T00:00:${String(number).padStart(2, '0')}.000Z`,
  name: `Club ${number}`,
  url: `https://club${number}.example/`,
  keys: [{ id: '0'.repeat(16), publicKey: `${'A'.repeat(43)}=` }],
  fingerprint: 'a'.repeat(32),
  isConfirmed: true,
  ...over,
});

function make() {
  const { database } = makeDatabase();
  const settings = createSettings(makeArea());
  const now = () => new Date('2026-11-28T10:00:00Z');
  const userData = createUserData(database, { settings, extension: '0.1.0', now });
  return { database, userData, subscriptions: createSubscriptions(database) };
}

describe('subscriptions', () => {
  it('are kept, oldest first, and removed', async () => {
    const { subscriptions } = make();
    expect(await subscriptions.keep(made(2))).toBe(true);
    expect(await subscriptions.keep(made(1))).toBe(true);
    expect(await subscriptions.list()).toEqual([made(1), made(2)]);
    await subscriptions.remove(made(1).key);
    expect(await subscriptions.list()).toEqual([made(2)]);
  });

  it('are twenty at most', async () => {
    const { subscriptions } = make();
    for (let number = 0; number < subscriptionBounds.lists; number++)
      expect(await subscriptions.keep(made(number))).toBe(true);
    expect(await subscriptions.keep(made(99))).toBe(false);
    expect(await subscriptions.keep(made(0, { name: 'Anew' }))).toBe(true);
    expect(await subscriptions.list()).toHaveLength(subscriptionBounds.lists);
  });

  it('that cannot be read follow nothing, and keep what is stored of their list', async () => {
    const { database, subscriptions } = make();
    await inDatabase(database, () => database.subscriptions.put({ ...made(1), url: 7 as unknown as string }));
    expect(await subscriptions.list()).toEqual([]);
    expect(await subscriptions.keys()).toEqual([made(1).key]);
  });
});

describe('subscriptions out of a file', () => {
  it('wait to be confirmed, whatever the file says', async () => {
    const saved = make();
    await saved.subscriptions.keep(made(1));
    const { text } = await saved.userData.save();
    expect(JSON.parse(text).tables.subscriptions).toEqual([made(1)]);
    const other = make();
    expect(await other.userData.takeIn(text)).toMatchObject({ kind: 'imported' });
    expect(await other.subscriptions.list()).toEqual([made(1, { isConfirmed: false })]);
  });

  it('change nothing of one that is here: neither its keys nor that it was confirmed', async () => {
    const { subscriptions, userData } = make();
    await subscriptions.keep(made(1));
    const { text } = await userData.save();
    const file = JSON.parse(text);
    file.tables.subscriptions = [
      made(1, { keys: [{ id: '1'.repeat(16), publicKey: `${'B'.repeat(43)}=` }], name: 'Another' }),
    ];
    await userData.takeIn(JSON.stringify(file));
    expect(await subscriptions.list()).toEqual([made(1)]);
  });

  it('go when their address is confirmed here, under whatever key they came', async () => {
    const { subscriptions, userData, database } = make();
    await inDatabase(database, () =>
      database.subscriptions.put(made(7, { url: made(1).url, isConfirmed: false })),
    );
    await subscriptions.keep(made(1));
    expect(await subscriptions.list()).toEqual([made(1)]);
    expect(await userData.counts()).toMatchObject({ subscriptions: 1 });
  });

  it.each([
    ['of an address that is none', { url: 7 }],
    ['of a key that a feed of the build could have', { key: 'main' }],
    ['with a field that would make it more than a list', { byAuthority: true }],
  ])('are refused whole where one is %s', async (_what, over) => {
    const { userData, subscriptions } = make();
    const { text } = await userData.save();
    const file = JSON.parse(text);
    file.tables.subscriptions = [{ ...made(1), ...over }];
    expect(await userData.takeIn(JSON.stringify(file))).toMatchObject({
      ...{ kind: 'refused', why: { kind: 'bad-row', table: 'subscriptions' } },
    });
    expect(await subscriptions.list()).toEqual([]);
  });
});

describe('the feed somebody looks at', () => {
  it('is remembered until they decide, and what cannot be read is none', async () => {
    const area = makeArea();
    const removable = { ...area, remove: async (key: string) => area.set({ [key]: undefined }) };
    const lookedAt = createLookedAt(removable);
    await lookedAt.put('https://club.example/', new Date(0));
    expect(await lookedAt.get()).toEqual({ url: 'https://club.example/', at: '1970-01-01T00:00:00.000Z' });
    await lookedAt.clear();
    expect(await lookedAt.get()).toBeUndefined();
    await area.set({ 'looked-at': 'no' });
    expect(await lookedAt.get()).toBeUndefined();
  });
});
