import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../lib/core/notice';
import { answerOf, fakeSource, manyNotices, notice, request } from './fake-source';
import { office } from './office';
import type { Asked } from './office-server';

describe('withdrawing', () => {
  it('takes two whole fetches to withdraw what a complete source no longer lists, and keeps a tombstone', async () => {
    const { build, say, manifest, notice: inspected } = await office();
    await build('a', '--now', '2026-11-20');
    say({ body: answerOf(manyNotices(19)) });
    const once = await build('a', '--now', '2026-11-21');
    expect(once.out).toContain('test-office:R-020');
    expect((await manifest('a')).sources[0]?.notices).toBe(20);
    await build('a', '--now', '2026-11-22');
    expect(await inspected('a', 'test-office:R-020')).toMatchObject({ withdrawn: '2026-11-22' });
    expect(await manifest('a')).toMatchObject({ sources: [{ notices: 19 }], packs: [{ notices: 20 }] });
    await build('a', '--now', '2026-11-23');
    expect(await inspected('a', 'test-office:R-020')).toMatchObject({ withdrawn: '2026-11-22' });
    say({ body: answerOf(manyNotices(20)) });
    await build('a', '--now', '2026-11-24');
    expect(await inspected('a', 'test-office:R-020')).not.toHaveProperty('withdrawn');
  });

  it('waits one fetch longer where the notes of the edition before are lost', async () => {
    const { folder, build, say, manifest } = await office();
    await build('a', '--now', '2026-11-20');
    say({ body: answerOf(manyNotices(19)) });
    await build('a', '--now', '2026-11-21');
    await rm(join(folder, 'a', 'publisher.json'));
    await build('a', '--now', '2026-11-22');
    expect((await manifest('a')).sources[0]?.notices).toBe(20);
    await build('a', '--now', '2026-11-23');
    expect((await manifest('a')).sources[0]?.notices).toBe(19);
  });

  it('counts no fetch that failed, and none that was not made, as the second', async () => {
    const { build, say, manifest } = await office();
    await build('a', '--now', '2026-11-20');
    say({ body: answerOf(manyNotices(19)) });
    await build('a', '--now', '2026-11-21');
    say({ status: 500 });
    await build('a', '--now', '2026-11-22');
    say({ body: answerOf(manyNotices(2)) });
    await build('a', '--now', '2026-11-23');
    expect((await manifest('a')).sources[0]?.notices).toBe(20);
    say({ body: answerOf(manyNotices(19)) });
    await build('a', '--now', '2026-11-24');
    expect((await manifest('a')).sources[0]?.notices).toBe(19);
  });

  describe('by a source whose closed years come from the cache but for their turn', () => {
    const turn = '2026-11-21';
    const byYears = fakeSource({
      *plan({ now }) {
        yield request('1999.json', { immutable: !now.startsWith(turn) });
        yield request('2026.json');
      },
    });
    const both = (old: number) => (asked: { path: string }) => ({
      body: answerOf(asked.path === '/1999.json' ? manyNotices(old) : [notice('R-500')]),
    });

    async function years() {
      const its = await office(byYears);
      const cache = join(its.folder, 'cache');
      const build = (day: string) => its.build('a', '--now', day, '--cache', cache);
      its.say(both(20));
      await build('2026-11-20');
      return { ...its, cache, build, inForce: async () => (await its.manifest('a')).sources[0]?.notices };
    }

    it('asks such a year again before it believes that it lost a notice', async () => {
      const { build, say, inForce } = await years();
      say(both(19));
      await build(turn);
      say(both(20));
      await build('2026-11-22');
      expect(await inForce()).toBe(21);
    });

    it('withdraws what the year does not hold when it is asked again, and asks it no more', async () => {
      const { build, say, inForce, asked } = await years();
      say(both(19));
      await build(turn);
      await build('2026-11-22');
      expect(await inForce()).toBe(20);
      const before = asked.length;
      await build('2026-11-23');
      expect(asked.slice(before).map(({ path }) => path)).toEqual(['/2026.json']);
    });

    it('asks again, too, what a run before that failed had put into an empty cache', async () => {
      const { build, say, inForce, cache } = await years();
      await rm(cache, { recursive: true });
      say((asked) => (asked.path === '/1999.json' ? both(19)(asked) : { status: 500 }));
      await build('2026-11-22');
      say(both(19));
      await build('2026-11-23');
      say(both(20));
      await build('2026-11-24');
      expect(await inForce()).toBe(21);
    });
  });

  it('takes an incremental source’s own word at once, with its date, and keeps the tombstone for ever', async () => {
    const lax = { least: 0, most: 99, shrink: 1, fill: {}, dropped: 1 };
    const {
      build,
      say,
      manifest,
      notice: inspected,
    } = await office(fakeSource({ complete: false, expectations: lax }));
    await build('a', '--now', '2026-11-20');
    say({ body: answerOf([notice('R-020', { withdrawn: '2026-11-19' }), notice('R-001')]) });
    const ran = await build('a', '--now', '2026-11-21');
    expect(ran.out).toMatch(/test-office +fetched +2 +19 +0 +1 +19 +1 /);
    say({ body: answerOf([notice('R-001')]) });
    for (const now of ['2026-11-22', '2026-11-23', '2026-11-24']) await build('a', '--now', now);
    expect(await inspected('a', 'test-office:R-020')).toMatchObject({ withdrawn: '2026-11-19' });
    expect(await manifest('a')).toMatchObject({ sources: [{ notices: 19 }], packs: [{ notices: 20 }] });
  });

  it('takes a complete source’s own word at once, too', async () => {
    const { build, say, notice: inspected } = await office();
    await build('a', '--now', '2026-11-20');
    say({ body: answerOf([...manyNotices(19), notice('R-020', { withdrawn: '2026-11-18' })]) });
    await build('a', '--now', '2026-11-21');
    expect(await inspected('a', 'test-office:R-020')).toMatchObject({ withdrawn: '2026-11-18' });
  });

  it('does not withdraw what an incremental source does not repeat', async () => {
    const { build, say, manifest } = await office(
      fakeSource({ complete: false, expectations: { least: 0, most: 99, shrink: 1, fill: {}, dropped: 1 } }),
    );
    await build('a', '--now', '2026-11-20');
    for (const now of ['2026-11-21', '2026-11-22', '2026-11-23']) {
      say({ body: answerOf([notice(now)]) });
      await build('a', '--now', now);
    }
    expect((await manifest('a')).sources[0]?.notices).toBe(23);
  });

  it.each([
    ['a record is dropped that is named by its place alone', [{ record: 'list.json #7', why: 'x' }]],
    ['the very record is met and cannot be read', [{ record: 'R-020', why: 'x' }]],
  ])('takes absence for nothing where %s', async (_what, dropped) => {
    const { build, say, manifest } = await office();
    await build('a', '--now', '2026-11-20');
    say({ body: answerOf(manyNotices(19), { dropped }) });
    for (const now of ['2026-11-21', '2026-11-22', '2026-11-23']) await build('a', '--now', now);
    expect((await manifest('a')).sources[0]?.notices).toBe(20);
  });

  it('withdraws although a record that is listed cannot be read, and keeps that one', async () => {
    const listed = request('R-019.json', { optional: true, record: 'R-019' });
    const { build, say, manifest, notice: inspected } = await office(fakeSource({ more: [listed] }));
    const said = (list: Notice[], own?: Notice) => (asked: Asked) =>
      asked.path === '/list.json'
        ? { body: answerOf(list) }
        : own
          ? { body: answerOf([own]) }
          : { status: 404 };
    say(said([...manyNotices(18), notice('R-020')], notice('R-019')));
    await build('a', '--now', '2026-11-20');
    say(said(manyNotices(18)));
    for (const now of ['2026-11-21', '2026-11-22']) await build('a', '--now', now);
    expect((await manifest('a')).sources[0]?.notices).toBe(19);
    expect(await inspected('a', 'test-office:R-020')).toMatchObject({ withdrawn: '2026-11-22' });
    expect(await inspected('a', 'test-office:R-019')).not.toHaveProperty('withdrawn');
  });

  it('takes absence for nothing where a document is passed over that is no one record’s', async () => {
    const further = request('further.json', { optional: true });
    const { build, say, manifest } = await office(fakeSource({ more: [further] }));
    const said = (count: number) => (asked: Asked) =>
      asked.path === '/list.json' ? { body: answerOf(manyNotices(count)) } : { status: 404 };
    say(said(20));
    await build('a', '--now', '2026-11-20');
    say(said(19));
    for (const now of ['2026-11-21', '2026-11-22']) await build('a', '--now', now);
    expect((await manifest('a')).sources[0]?.notices).toBe(20);
  });

  it('says that clients will hold back an edition that drops too much, unless it is marked as meant', async () => {
    const { folder, build } = await office();
    const file = join(folder, 'own.ndjson');
    const line = (index: number) =>
      JSON.stringify({
        id: `our-club:${index}`,
        source: 'our-club',
        kind: 'warning',
        published: '2026-11-01',
      });
    await writeFile(file, Array.from({ length: 60 }, (_, index) => line(index)).join('\n'));
    await build('a', '--now', '2026-11-20', '--sources', 'test-office', '--notices', file);
    const args = ['--now', '2026-11-21', '--previous', join(folder, 'a'), '--drop', 'our-club'];
    expect(await build('b', ...args)).toMatchObject({
      code: 1,
      out: expect.stringContaining('build with --bulk'),
    });
    expect((await build('c', ...args, '--bulk')).code).toBe(0);
  });

  it('leaves a source out on demand only', async () => {
    const { folder, build, manifest } = await office();
    const file = join(folder, 'own.ndjson');
    await writeFile(
      file,
      JSON.stringify({ id: 'our-club:1', source: 'our-club', kind: 'warning', published: '2026-11-01' }),
    );
    const names = async () => (await manifest('a')).sources.map((source) => source.id);
    await build('a', '--now', '2026-11-20', '--sources', 'test-office', '--notices', file);
    expect(await names()).toEqual(['our-club', 'test-office']);
    await build('a', '--now', '2026-11-21');
    expect(await names()).toEqual(['our-club', 'test-office']);
    await build('a', '--now', '2026-11-22', '--drop', 'our-club');
    expect(await names()).toEqual(['test-office']);
    expect((await build('a', '--now', '2026-11-23', '--drop', 'our-club')).code).toBe(2);
  });
});
