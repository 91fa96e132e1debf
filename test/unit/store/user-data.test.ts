import { beforeEach, describe, expect, it } from 'vitest';
import type { Dismissal } from '../../../lib/core/dismissal';
import { emptyListing } from '../../../lib/core/listing';
import { type OwnProduct, ownProductBounds } from '../../../lib/core/own-product';
import type { Relisting } from '../../../lib/core/relisting';
import type { RequestRecord } from '../../../lib/core/request-record';
import type { Sighting } from '../../../lib/core/sighting';
import { type ImportOutcome, userDataBounds, userTableNames } from '../../../lib/core/user-data';
import type { WordWatch } from '../../../lib/core/word-watch';
import { sha256 } from '../../../lib/feed/bytes';
import { reportName } from '../../../lib/reports/decision-log';
import type { OutboxItem } from '../../../lib/reports/outbox';
import { type AnsimDatabase, inDatabase } from '../../../lib/store/database';
import { createOutbox } from '../../../lib/store/outbox';
import { createSettings } from '../../../lib/store/settings';
import { rowOf } from '../../../lib/store/sightings';
import { createUserData, type UserData } from '../../../lib/store/user-data';
import { madeRound, madeSeen, madeTarget } from '../core/made-rounds';
import { report } from '../reports/made-reports';
import { makeArea } from './make-area';
import { makeDatabase } from './make-database';

const now = new Date('2026-11-28T10:00:00Z');

function make() {
  const { database } = makeDatabase();
  const settings = createSettings(makeArea());
  const data = createUserData(database, { settings, extension: '0.1.0', now: () => now });
  return { database, settings, data };
}

const dismissal = (number: number, at = '2026-11-21T12:00:00.000Z'): Dismissal => ({
  ...{ key: `temu:${number}|us-cpsc:1`, at, strength: 106 },
  ...{ notices: ['us-cpsc:1@2026-03-04'], label: `Thing ${number}` },
});
const product = (number: number): OwnProduct => ({
  ...{ key: `temu:${number}`, origin: 'viewed', at: '2026-11-20T10:00:00.000Z', label: `Thing ${number}` },
  listing: emptyListing({
    ...{
      marketplace: 'temu',
      ids: [`60109900${number}`],
      address: `https://www.temu.com/x-g-${number}.html`,
    },
  }),
  ...{ isListing: true, notices: [], news: [], comparedWith: 'main@x#1' },
});
const words: WordWatch = {
  ...{
    key: 'words:구슬 자석',
    origin: 'words',
    at: '2026-11-21T10:00:00.000Z',
    words: '자석 구슬',
    naming: 1,
  },
  known: ['us-cpsc:1'],
  notices: [{ feed: 'main', id: 'us-cpsc:1', dated: '2026-03-04', found: '2026-11-22T10:00:00.000Z' }],
  news: [
    { kind: 'named', feed: 'main', notice: 'us-cpsc:1', at: '2026-11-22T10:00:00.000Z', seen: true },
    { kind: 'too-many', at: '2026-11-21T11:00:00.000Z', seen: true },
  ],
  comparedWith: 'main@x#1',
};
const day = { day: '2026-11-27', marketplace: 'temu', counts: { 'page:read': 3 } } as const;
const request: RequestRecord = {
  ...{ id: 'id-1', at: '2026-11-27T10:00:00.000Z', method: 'GET', host: 'lists.example', path: '/' },
  ...{
    reason: 'feed-pack',
    end: { at: '2026-11-27T10:00:01.000Z', kind: 'answered', status: 200, bytes: 5 },
  },
} as const;
const target = madeTarget(1, { opened: [madeSeen.at], seen: madeSeen });
const round = madeRound(1, { targets: [target, madeTarget(2)] });
const sighting: Sighting = { format: 1, listing: target.listing, ...madeSeen, basis: 'round' };
const relisting: Relisting = {
  ...{ key: 'temu:601099001', at: '2026-11-25T10:00:00.000Z', state: 'dismissed' },
  listing: product(1).listing,
  seen: { first: '2026-11-24T10:00:00.000Z', last: '2026-11-25T10:00:00.000Z' },
  known: {
    listing: { marketplace: 'temu', id: '601099000' },
    timeline: [{ at: '2026-11-20T10:00:00.000Z', region: 'KR', state: { kind: 'not-offered' } }],
  },
  notice: { feed: 'main', id: 'us-cpsc:1', dated: '2026-03-04' },
  grounds: [{ kind: 'same-seller', here: 'Made-up Goods Store', there: 'Made-up Goods Store' }],
};

async function fill(database: AnsimDatabase): Promise<void> {
  await inDatabase(database, async () => {
    await database.dismissals.bulkPut([dismissal(1), dismissal(2)]);
    await database.products.put(product(1));
    await database.days.put(day);
    await database.requests.put(request);
    await database.rounds.put(round);
    await database.sightings.put(rowOf(sighting));
    await database.relistings.put(relisting);
  });
}

let full: ReturnType<typeof make>;
let text: string;
beforeEach(async () => {
  full = make();
  await fill(full.database);
  await full.settings.put({
    language: 'ko',
    direct: ['us-cpsc'],
    lookBack: { on: true, days: 30 },
    visitSightings: true,
    visitCountry: 'FR',
    children: ['1-3'],
  });
  text = (await full.data.save()).text;
});

const counts = (data: UserData) => data.counts();
const summary = (outcome: ImportOutcome) =>
  outcome.kind === 'imported'
    ? Object.fromEntries(outcome.tables.map(({ name, joined }) => [name, joined]))
    : outcome.why;

describe('everything of the user’s own in one file', () => {
  it('comes out of it elsewhere as it went in', async () => {
    const other = make();
    const outcome = await other.data.takeIn(text);
    expect(outcome).toMatchObject({ kind: 'imported', settings: true, unknown: [] });
    const { comparedWith: _, ...compareAgain } = product(1);
    expect(await other.database.dismissals.orderBy('key').toArray()).toEqual([dismissal(1), dismissal(2)]);
    expect(await other.database.products.toArray()).toEqual([compareAgain]);
    expect(await other.database.days.toArray()).toEqual([day]);
    expect(await other.database.requests.toArray()).toEqual([request]);
    expect(await other.database.sightings.toArray()).toEqual([rowOf(sighting)]);
    expect(await other.database.relistings.toArray()).toEqual([relisting]);
    expect(await other.settings.get()).toEqual({
      language: 'ko',
      direct: ['us-cpsc'],
      lookBack: { on: true, days: 30 },
      visitSightings: true,
      visitCountry: 'FR',
      children: ['1-3'],
    });
  });

  it('brings a round that was running, which then waits for a press', async () => {
    const other = make();
    await other.data.takeIn(text);
    expect(await other.database.rounds.toArray()).toEqual([
      { ...round, state: { kind: 'paused', why: 'left' } },
    ]);
  });

  it('holds what was chosen only, so that it unsets nothing elsewhere', async () => {
    const { text: plain } = await make().data.save();
    await full.data.takeIn(plain);
    expect(await full.settings.get()).toMatchObject({
      language: 'ko',
      lookBack: { on: true },
      children: ['1-3'],
    });
  });

  it('names every table there is, and no list, notice or pack', async () => {
    const { tables, ...rest } = JSON.parse(text);
    expect(Object.keys(tables)).toEqual([...userTableNames]);
    expect(Object.keys(rest).sort()).toEqual(['extension', 'format', 'saved', 'settings', 'version']);
  });

  it('taken in where it was saved changes nothing', async () => {
    const before = await counts(full.data);
    const outcome = await full.data.takeIn(text);
    for (const joined of Object.values(summary(outcome)))
      expect(joined).toMatchObject({ added: 0, changed: 0, noRoom: 0 });
    expect(await counts(full.data)).toEqual(before);
    expect((await full.database.products.toArray())[0]?.comparedWith).toBe('main@x#1');
  });

  it('joins what is here, and nothing that is here goes', async () => {
    const other = make();
    await inDatabase(other.database, async () => {
      await other.database.dismissals.bulkPut([dismissal(2, '2026-11-27T12:00:00.000Z'), dismissal(3)]);
      await other.database.days.put({ ...day, counts: { 'page:read': 1, 'page:wall': 2 } });
    });
    await other.settings.put({ direct: ['eu-safety-gate'] });
    expect(summary(await other.data.takeIn(text))).toMatchObject({
      dismissals: { added: 1, changed: 0, same: 1, noRoom: 0 },
      days: { changed: 1 },
    });
    expect((await other.database.dismissals.get(dismissal(2).key))?.at).toBe('2026-11-27T12:00:00.000Z');
    expect(await other.database.dismissals.count()).toBe(3);
    expect((await other.database.days.toArray())[0]?.counts).toEqual({ 'page:read': 3, 'page:wall': 2 });
    expect((await other.settings.get()).direct).toEqual(['eu-safety-gate', 'us-cpsc']);
  });

  it('leaves out what finds no room, and says how much; nothing here makes room', async () => {
    const other = make();
    const many = Array.from({ length: ownProductBounds.products }, (_, n) => product(n + 100));
    await inDatabase(other.database, () => other.database.products.bulkPut(many));
    expect(summary(await other.data.takeIn(text))).toMatchObject({ products: { added: 0, noRoom: 1 } });
    expect(await other.database.products.get(product(100).key)).toBeDefined();
  });

  it('takes reports along with their pictures, and none is sent by itself', async () => {
    const data = new Uint8Array([1, 2, 3]);
    const name = { sha256: await sha256(data), type: 'image/png', bytes: 3 } as const;
    const written = report(1, { attachments: [name] });
    const queued: OutboxItem = {
      ...{
        id: written.id,
        name: await reportName(written.id),
        report: written,
        state: 'queued',
        attempts: 2,
      },
      ...{ changed: '2026-11-28T09:00:00.000Z', next: '2026-11-28T11:00:00.000Z' },
    };
    await createOutbox(full.database).put(queued, [{ ...name, data }]);
    const { text: withReport } = await full.data.save();
    const other = make();
    await other.data.takeIn(withReport);
    const [item] = await createOutbox(other.database).list();
    expect(item).toMatchObject({ id: queued.id, state: 'draft', attempts: 0 });
    expect(item).not.toHaveProperty('next');
    expect(await createOutbox(other.database).attachments([name])).toEqual([{ ...name, data }]);
    const meddled = withReport.replace(Buffer.from(data).toString('base64'), 'AQIE');
    expect(summary(await make().data.takeIn(meddled))).toMatchObject({
      kind: 'bad-row',
      table: 'outbox',
      row: 1,
    });
  });
});

interface SavedData {
  tables: Record<string, unknown[]>;
}

describe('a file that is not one', () => {
  const changed = (change: (file: SavedData) => unknown) => {
    const file: SavedData = JSON.parse(text);
    change(file);
    return JSON.stringify(file);
  };
  it.each<[string, () => string, object]>([
    ['too large', () => 'x'.repeat(userDataBounds.text + 1), { kind: 'too-large' }],
    ['no JSON', () => text.slice(0, -10), { kind: 'not-json' }],
    ['empty', () => '', { kind: 'not-json' }],
    ['nested without end', () => '['.repeat(200_000), { kind: 'not-json' }],
    ['other JSON', () => '{"a":1}', { kind: 'not-ours' }],
    ['of a later version', () => changed((file) => Object.assign(file, { version: 2 })), { kind: 'newer' }],
    ['of version 0', () => changed((file) => Object.assign(file, { version: 0 })), { kind: 'not-ours' }],
    [
      'with a field too many',
      () => changed((file) => Object.assign(file, { more: 1 })),
      { kind: 'not-ours' },
    ],
    [
      'with a row that is none',
      () => changed((file) => file.tables.dismissals?.splice(1, 1, { key: 7 })),
      { kind: 'bad-row', table: 'dismissals', row: 2, detail: expect.stringContaining('key') },
    ],
    [
      'with settings that are none',
      () => changed((file) => Object.assign(file, { settings: { language: 'xx' } })),
      { kind: 'bad-settings' },
    ],
    [
      'with too many rows',
      () => changed((file) => Object.assign(file.tables, { days: Array(userDataBounds.rows + 1).fill(day) })),
      { kind: 'too-many-rows', table: 'days' },
    ],
  ])('%s is refused with its reason, and nothing is changed', async (_, make_, why) => {
    const other = make();
    await other.data.takeIn(text);
    const before = await counts(other.data);
    const outcome = await other.data.takeIn(make_());
    expect(outcome).toMatchObject({ kind: 'refused', why });
    expect(await counts(other.data)).toEqual(before);
    expect((await other.settings.get()).language).toBe('ko');
  });

  it('of which this version knows a part says which part it does not', async () => {
    const more = changed((file) => Object.assign(file.tables, { tomorrows: [{ id: 1 }] }));
    expect(await make().data.takeIn(more)).toMatchObject({ kind: 'imported', unknown: ['tomorrows'] });
  });
});

describe('what is kept', () => {
  it('is counted, and deleted table by table or all at once', async () => {
    expect(await counts(full.data)).toEqual({
      ...{ dismissals: 2, products: 1, outbox: 0, subscriptions: 0, rounds: 1, sightings: 1, relistings: 1 },
      ...{ days: 1, requests: 1 },
    });
    await full.data.clear(['dismissals']);
    expect(await counts(full.data)).toMatchObject({ dismissals: 0, products: 1 });
    await full.data.clear(userTableNames);
    expect(Object.values(await counts(full.data))).toEqual(userTableNames.map(() => 0));
  });

  it('has watched words beside the products, and is read as well where it has none', async () => {
    await inDatabase(full.database, () => full.database.products.put(words));
    const saved = (await full.data.save()).text;
    const other = make();
    expect(summary(await other.data.takeIn(saved))).toMatchObject({ products: { added: 2 } });
    const { comparedWith: _, ...compareAgain } = words;
    expect(await other.database.products.get(words.key)).toEqual(compareAgain);
    // A file saved before there were any brings nothing and takes nothing away.
    expect(summary(await other.data.takeIn(text))).toMatchObject({ products: { added: 0, same: 1 } });
    expect(await other.database.products.get(words.key)).toEqual(compareAgain);
    await other.data.clear(['products']);
    expect(await counts(other.data)).toMatchObject({ products: 0 });
  });

  it('has what watched words name, and is read as well where they were kept before that was looked for', async () => {
    const named: WordWatch = {
      ...{ ...words, key: 'words:유아 침대', words: '유아 침대', rule: 3 },
      kind: { words: '유아 침대', naming: 2, written: ['Cot', 'Kinderbett'] },
      notices: words.notices.map((each) => ({ ...each, written: 'Cot' })),
    };
    await inDatabase(full.database, () => full.database.products.bulkPut([words, named]));
    const saved = (await full.data.save()).text;
    const other = make();
    expect(summary(await other.data.takeIn(saved))).toMatchObject({ products: { added: 3 } });
    for (const { comparedWith: _, ...each } of [words, named])
      expect(await other.database.products.get(each.key)).toEqual(each);
  });

  it('joins the same words with what both knew, so that nothing is told as new again', async () => {
    const other = make();
    await inDatabase(other.database, () =>
      other.database.products.put({ ...words, known: ['us-cpsc:2'], notices: [], news: [] }),
    );
    await inDatabase(full.database, () => full.database.products.put(words));
    const saved = (await full.data.save()).text;
    await other.data.takeIn(saved);
    const joined = await other.database.products.get(words.key);
    expect(joined).toMatchObject({
      ...{ known: ['us-cpsc:2', 'us-cpsc:1'], notices: words.notices, news: words.news },
    });
    expect(joined).not.toHaveProperty('comparedWith');
    expect(summary(await other.data.takeIn(saved))).toMatchObject({ products: { changed: 0 } });
  });
});
