import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyListing } from '../../../lib/core/listing';
import { noticeSchema } from '../../../lib/core/notice';
import { sha256 } from '../../../lib/feed/bytes';
import { matchNotices } from '../../../lib/matching/match-notices';
import { answersFile, readAnswers } from '../../../lib/reports/answers';
import type { DecisionInput } from '../../../lib/reports/decision';
import { logOf, steward } from '../reports/made-reports';
import { office } from './office';

const listing = { marketplace: 'aliexpress', id: '1005099000000001' } as const;
const accept = (over: Partial<Extract<DecisionInput, { kind: 'accept' }>> = {}): DecisionInput => ({
  kind: 'accept',
  listing,
  notice: 'test-office:R-001',
  basis: 'steward',
  volunteers: 2,
  ...over,
});
const retract: DecisionInput = { kind: 'retract', listing, notice: 'test-office:R-001' };

async function desk() {
  const at = await office();
  const signer = await steward();
  const file = join(at.folder, 'decisions.ndjson');
  const decide = async (...decisions: Parameters<typeof logOf>[1]) =>
    writeFile(file, await logOf(signer, decisions));
  const args = ['--decisions', file, '--steward-key', signer.publicKey];
  /** What a page of the listing would be told by the edition. */
  const verdict = async (out: string) => {
    const notice = noticeSchema.parse(await at.notice(out, 'test-office:R-001'));
    const page = emptyListing({ ...listing, ids: [listing.id], address: '' });
    return matchNotices(page, [{ feed: 'f', byAuthority: true, notice }])[0]?.level;
  };
  /** What the edition answers to who reported. */
  const outcomes = async (out: string) => {
    const hash = await sha256(new Uint8Array(await readFile(join(at.folder, out, 'manifest.json'))));
    const bytes = await readFile(join(at.folder, out, answersFile(hash))).catch(() => undefined);
    if (!bytes) return [];
    const id = (await sha256(Buffer.from(at.publicKey, 'base64'))).slice(0, 16);
    const read = await readAnswers(bytes, hash, [{ id, publicKey: at.publicKey }]);
    return read.kind === 'answers' ? read.answers.outcomes : undefined;
  };
  return { ...at, signer, file, decide, args, verdict, outcomes };
}

describe('stewards’ decisions in a build', () => {
  it('make an accepted listing red in the next edition, and say on whose word', async () => {
    const { build, notice, decide, args, verdict } = await desk();
    await decide(accept());
    const ran = await build('a', ...args);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('decisions: 1 listings linked') });
    expect(await notice('a', 'test-office:R-001')).toMatchObject({
      listings: [{ ...listing, basis: 'steward', volunteers: 2, stewards: 1 }],
    });
    expect(await verdict('a')).toBe('flagged');
  });

  it('make a listing possible at most where only volunteers said so', async () => {
    const { build, decide, args, verdict } = await desk();
    await decide(accept({ basis: 'volunteers', volunteers: 40 }));
    await build('a', ...args);
    expect(await verdict('a')).toBe('possible');
  });

  it('take a link back by the next edition, also where the source is only kept', async () => {
    const { build, decide, args, say, verdict } = await desk();
    await decide(accept());
    await build('a', ...args);
    await decide(accept(), retract);
    say({ body: 'out of order' });
    await build('a', ...args);
    expect(await verdict('a')).toBeUndefined();
  });

  it('are not lost because a build forgot to name them', async () => {
    const { build, decide, args, verdict } = await desk();
    await decide(accept());
    await build('a', ...args);
    expect(await build('a')).toMatchObject({ code: 2, err: expect.stringContaining('--decisions FILE') });
    expect(await verdict('a')).toBe('flagged');
    expect(await build('a', '--without-decisions')).toMatchObject({ code: 0 });
    expect(await verdict('a')).toBeUndefined();
  });

  it('publish nothing where a line is wrong or unsigned by this feed’s stewards', async () => {
    const { build, decide, file } = await desk();
    await decide(accept());
    expect(await build('a', '--decisions', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--steward-key'),
    });
    const other = await steward();
    expect(await build('a', '--decisions', file, '--steward-key', other.publicKey)).toMatchObject({
      code: 2,
      err: expect.stringContaining('line 1'),
    });
  });

  it('are not lost by a build that names one of two logs, an earlier one or another one, and it says which', async () => {
    const { folder, build, decide, args, file, signer, verdict } = await desk();
    const other = await steward();
    const second = join(folder, 'second.ndjson');
    const both = [...args, '--decisions', second, '--steward-key', other.publicKey];
    const note: DecisionInput = { kind: 'note', reports: ['a'.repeat(64)] };
    await decide(accept());
    await writeFile(second, await logOf(other, [note, note]));
    expect(await build('a', ...both)).toMatchObject({ code: 0 });
    const refused = async (why: string, ...named: string[]) => {
      const ran = await build('a', ...named);
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(why) });
      expect(ran.err).toContain('--without-decisions');
    };
    await refused(`no log of steward ${other.id} is named`, ...args);
    await writeFile(second, await logOf(other, [note]));
    await refused('ends with decision 1', ...both);
    await writeFile(second, await logOf(other, [note, retract, note]));
    await refused('is not the one', ...both);
    await writeFile(second, await logOf(other, [note, note, note]));
    expect(await build('a', ...both, '--decisions', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`a log of steward ${signer.id} too`),
    });
    expect(await build('a', ...both)).toMatchObject({ code: 0 });
    expect(await verdict('a')).toBe('flagged');
    // The deliberate act, once: from then on the edition is built from what was named.
    expect(await build('a', ...args, '--without-decisions')).toMatchObject({ code: 0 });
    expect(await build('a', ...args)).toMatchObject({ code: 0 });
  });

  it('are not lost where they made no link', async () => {
    const { build, decide, args } = await desk();
    await decide({ kind: 'note', reports: ['a'.repeat(64)] });
    await build('a', ...args);
    expect(await build('a')).toMatchObject({ code: 2, err: expect.stringContaining('--decisions FILE') });
  });

  it('count as of the build that first had them where a desk’s clock was ahead, and nothing else waits for it', async () => {
    const { build, args, file, signer, verdict, outcomes } = await desk();
    const [now, later] = ['2026-11-24T06:00:00Z', '2026-11-30T06:00:00Z'];
    const report = 'a'.repeat(64);
    const log = await logOf(signer, [accept({ reports: [report] })], '2099-01-01T00:00:00.000Z');
    await writeFile(file, log);
    expect(await build('a', ...args, '--now', now)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/line 1 is of 2099-01-01.*Set the clock/),
    });
    expect(await verdict('a')).toBe('flagged');
    const accepted = { report, state: 'accepted', choice: 'accept', at: '2026-11-24T06:00:00.000Z' };
    expect(await outcomes('a')).toEqual([accepted]);
    // It stays of that day, and is told of once.
    const again = await build('a', ...args, '--now', later);
    expect(again).toMatchObject({ code: 0, out: expect.not.stringContaining('2099') });
    expect(await outcomes('a')).toEqual([accepted]);
    const other = await steward();
    const second = `${file}.second`;
    await writeFile(second, await logOf(other, [retract], '2026-11-25T00:00:00.000Z'));
    await build('a', ...args, '--decisions', second, '--steward-key', other.publicKey, '--now', later);
    expect(await verdict('a')).toBeUndefined();
    // Who was told that the list warns is told that it does no more, on whichever report that was decided.
    expect(await outcomes('a')).toMatchObject([{ report, choice: 'retract', state: 'rejected' }]);
  });

  it('are told to whoever reported although the desk’s clock stood years back', async () => {
    const { build, args, file, signer, outcomes } = await desk();
    const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
    const reject: DecisionInput = { kind: 'reject', reports: [other], reason: 'already-gone' };
    await writeFile(
      file,
      await logOf(signer, [accept({ reports: [one] }), reject], '2020-01-01T00:00:00.000Z'),
    );
    await build('a', ...args, '--now', '2026-11-24T06:00:00Z');
    expect(await outcomes('a')).toMatchObject([
      { report: one, state: 'accepted' },
      { report: other, state: 'rejected' },
    ]);
    await build('a', ...args, '--now', '2027-11-24T06:00:00Z');
    expect(await outcomes('a')).toHaveLength(2);
    await build('a', ...args, '--now', '2028-01-24T06:00:00Z');
    expect(await outcomes('a')).toEqual([]);
  });

  it('tell of decisions about notices that are not in the edition', async () => {
    const { build, decide, args, outcomes } = await desk();
    await decide(accept({ notice: 'test-office:R-999', reports: ['a'.repeat(64)] }));
    expect((await build('a', ...args)).out).toContain('test-office:R-999');
    // Nothing of it was linked, and nobody is told that it was.
    expect(await outcomes('a')).toMatchObject([{ choice: 'note' }]);
  });
});

describe('what an edition answers to reports', () => {
  it('is where they go and what became of them, signed for that very edition', async () => {
    const { folder, build, decide, args, publicKey } = await desk();
    const report = 'a'.repeat(64);
    await decide({ kind: 'reject', reports: [report], reason: 'another-product' });
    const intakes = join(folder, 'intakes.json');
    const post = { kind: 'post', name: 'Our stewards', url: 'https://intake.example/reports' };
    await writeFile(intakes, JSON.stringify([post]));
    expect(await build('a', ...args, '--intakes', intakes)).toMatchObject({ code: 0 });
    const manifest = await readFile(join(folder, 'a', 'manifest.json'));
    const hash = await sha256(new Uint8Array(manifest));
    const bytes = await readFile(join(folder, 'a', answersFile(hash)));
    const keys = [{ id: (await sha256(Buffer.from(publicKey, 'base64'))).slice(0, 16), publicKey }];
    expect(await readAnswers(bytes, hash, keys)).toMatchObject({
      kind: 'answers',
      answers: { intakes: [post], outcomes: [{ report, state: 'rejected', reason: 'another-product' }] },
    });
    expect(await readAnswers(bytes, 'b'.repeat(64), keys)).toMatchObject({ kind: 'refused' });
    const changed = Buffer.from(bytes.toString().replace('another-product', 'already-known'));
    expect(await readAnswers(changed, hash, keys)).toMatchObject({ kind: 'refused' });
  });

  it('is refused where an intake is no https address', async () => {
    const { folder, build } = await desk();
    const intakes = join(folder, 'intakes.json');
    await writeFile(intakes, JSON.stringify([{ kind: 'post', name: 'x', url: 'http://intake.example/' }]));
    expect(await build('a', '--intakes', intakes)).toMatchObject({
      code: 2,
      err: expect.stringContaining('https'),
    });
  });
});
