import { describe, expect, it } from 'vitest';
import type { DecisionInput } from '../../../lib/reports/decision';
import { appendDecision, readDecisionLog } from '../../../lib/reports/decision-log';
import { outcomesOf } from '../../../lib/reports/outcomes';
import { standingLinks } from '../../../lib/reports/standing-links';
import { entriesOf, logOf, steward } from './made-reports';

const listing = { marketplace: 'aliexpress', id: '1005099000000001' } as const;
const notice = 'test-office:1';
const name = (number: number) => number.toString(16).padStart(64, '0');
const accept = (over: Partial<Extract<DecisionInput, { kind: 'accept' }>> = {}): DecisionInput => ({
  kind: 'accept',
  listing,
  notice,
  basis: 'steward',
  volunteers: 2,
  reports: [name(1)],
  ...over,
});
const retract: DecisionInput = { kind: 'retract', listing, notice, reports: [name(2)] };

describe('a steward’s log', () => {
  it('reads back what was written, in its order', async () => {
    const signer = await steward();
    const text = await logOf(signer, [accept(), retract]);
    const read = await readDecisionLog(text, [signer]);
    expect(read).toMatchObject({
      kind: 'log',
      entries: [
        { number: 1, decision: { kind: 'accept' } },
        { number: 2, decision: { kind: 'retract' } },
      ],
    });
    expect(await readDecisionLog('', [signer])).toEqual({ kind: 'log', entries: [] });
  });

  it('is refused whole where any character of any line was changed', async () => {
    const signer = await steward();
    const text = await logOf(signer, [accept(), retract, accept({ volunteers: 3 })]);
    for (let at = 0; at < text.length; at += 7) {
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      expect((await readDecisionLog(changed, [signer])).kind, `changed at ${at}`).toBe('refused');
    }
  });

  it('is refused where a line was taken out, put in, turned around or cut off', async () => {
    const signer = await steward();
    const lines = (await logOf(signer, [accept(), retract, accept({ volunteers: 3 })])).split('\n');
    const [one, two, three] = lines as [string, string, string];
    for (const wrong of [
      `${one}\n${three}\n`,
      `${two}\n${one}\n${three}\n`,
      `${one}\n${one}\n`,
      `${one}\n${two.slice(0, 80)}`,
    ])
      expect((await readDecisionLog(wrong, [signer])).kind).toBe('refused');
  });

  it('is refused where a stranger signed it, and says whose key it was', async () => {
    const [signer, stranger] = [await steward(), await steward()];
    const read = await readDecisionLog(await logOf(stranger, [accept()]), [signer]);
    expect(read).toMatchObject({ kind: 'refused', line: 1, why: expect.stringContaining(stranger.id) });
  });
});

describe('what stands after all decisions', () => {
  it('a link, with how many volunteers and stewards said so', async () => {
    const [one, other] = [await steward(), await steward()];
    const logs = [
      await entriesOf(await logOf(one, [accept()]), one),
      await entriesOf(await logOf(other, [accept({ volunteers: 3 })], '2026-11-21T00:00:00.000Z'), other),
    ];
    expect(standingLinks(logs)).toEqual([
      { kind: 'link', listing, notice, basis: 'steward', volunteers: 3, stewards: 2 },
    ]);
  });

  it('the later word of a steward, by whichever log', async () => {
    const [one, other] = [await steward(), await steward()];
    const accepted = await entriesOf(await logOf(one, [accept()]), one);
    const retracted = await entriesOf(await logOf(other, [retract], '2026-11-22T00:00:00.000Z'), other);
    expect(standingLinks([accepted, retracted])).toEqual([{ kind: 'retracted', listing, notice }]);
    const again = await entriesOf(await logOf(one, [accept()], '2026-11-23T00:00:00.000Z'), one);
    expect(standingLinks([again, retracted])).toMatchObject([{ kind: 'link' }]);
  });

  it('never a link of volunteers alone over what a steward decided', async () => {
    const signer = await steward();
    const byVolunteers = accept({ basis: 'volunteers', volunteers: 30 });
    const entries = await entriesOf(await logOf(signer, [retract, byVolunteers]), signer);
    expect(standingLinks([entries])).toEqual([{ kind: 'retracted', listing, notice }]);
    const kept = await entriesOf(await logOf(signer, [accept(), byVolunteers]), signer);
    expect(standingLinks([kept])).toMatchObject([{ basis: 'steward' }]);
  });

  describe('is decided again', () => {
    const reject = (
      reports: string[],
      reason: Extract<DecisionInput, { kind: 'reject' }>['reason'] = 'not-enough-evidence',
    ): DecisionInput => ({ kind: 'reject', reports, reason });
    const standingAfter = async (...decisions: DecisionInput[]) => {
      const signer = await steward();
      return standingLinks([await entriesOf(await logOf(signer, decisions), signer)]);
    };

    it.each<DecisionInput>([
      reject([name(1)]),
      { kind: 'note', reports: [name(1)] },
      { kind: 'ask', reports: [name(1)], words: 'Which colour?' },
      { kind: 'needs-authority', reports: [name(1)] },
    ])('by %o, and the acceptance of those reports makes no link any more', async (later) => {
      expect(await standingAfter(accept(), later)).toEqual([]);
      expect(await standingAfter(accept(), later, accept())).toMatchObject([
        { kind: 'link', basis: 'steward' },
      ]);
    });

    it('of some of its reports, and the link stands on the others until the last is taken back', async () => {
      const both = accept({ reports: [name(1), name(3)] });
      expect(await standingAfter(both, reject([name(1)]))).toMatchObject([{ kind: 'link' }]);
      expect(await standingAfter(both, reject([name(1)]), reject([name(3)]))).toEqual([]);
      expect(
        await standingAfter(both, accept({ reports: [name(4)] }), reject([name(1), name(3)])),
      ).toMatchObject([{ kind: 'link' }]);
    });

    it('by another steward, whose later word counts and who stands behind no link then', async () => {
      const [one, other] = [await steward(), await steward()];
      const accepted = await entriesOf(await logOf(one, [accept()]), one);
      const rejected = await entriesOf(
        await logOf(other, [accept({ reports: [name(4)] }), reject([name(1)])], '2026-11-22T00:00:00.000Z'),
        other,
      );
      expect(standingLinks([accepted, rejected])).toMatchObject([{ kind: 'link', stewards: 1 }]);
    });

    it('for another notice, and the first notice loses the listing', async () => {
      expect(await standingAfter(accept(), accept({ notice: 'test-office:2' }))).toMatchObject([
        { kind: 'link', notice: 'test-office:2' },
      ]);
    });

    it('where a wrong warning was none after all, and what was accepted stands again', async () => {
      expect(await standingAfter(accept(), retract, reject([name(2)]))).toMatchObject([{ kind: 'link' }]);
      const silent = [{ kind: 'retracted', listing, notice }];
      expect(await standingAfter(accept(), retract, reject([name(2)], 'another-product'))).toEqual(silent);
      const ask: DecisionInput = { kind: 'ask', reports: [name(2)], words: 'Which colour?' };
      expect(await standingAfter(accept(), retract, ask)).toEqual(silent);
    });
  });

  it('in a log’s own order although its steward’s clock went back', async () => {
    const signer = await steward();
    let text = await logOf(signer, [accept()], '2026-11-22T00:00:00.000Z');
    text = await appendDecision(text, retract, { signer, at: new Date('2020-01-01T00:00:00Z') });
    expect(standingLinks([await entriesOf(text, signer)])).toEqual([{ kind: 'retracted', listing, notice }]);
  });
});

describe('outcomes', () => {
  it('tell the last word on every report, with its reason, and nothing about who sent it', async () => {
    const signer = await steward();
    const text = await logOf(signer, [
      { kind: 'ask', reports: [name(1), name(2)], words: 'Which colour is it?' },
      accept(),
      { kind: 'reject', reports: [name(2)], reason: 'another-product' },
    ]);
    const entries = await entriesOf(text, signer);
    expect(outcomesOf([entries], new Date('2026-11-24T00:00:00Z'))).toEqual([
      { report: name(1), state: 'accepted', choice: 'accept', at: '2026-11-20T01:00:00.000Z' },
      {
        ...{ report: name(2), state: 'rejected', choice: 'reject' },
        ...{ reason: 'another-product', at: '2026-11-20T02:00:00.000Z' },
      },
    ]);
    expect(outcomesOf([entries], new Date('2028-11-24T00:00:00Z'))).toEqual([]);
  });

  it('tell whoever was told of an acceptance that it was taken back; a wrong warning is right by the same word', async () => {
    const signer = await steward();
    const both: DecisionInput = { ...retract, reports: [name(1), name(2)] };
    const entries = await entriesOf(await logOf(signer, [accept(), both]), signer);
    expect(outcomesOf([entries], new Date('2026-11-24T00:00:00Z'))).toMatchObject([
      { report: name(1), state: 'rejected', reason: 'another-product' },
      { report: name(2), state: 'accepted' },
    ]);
  });

  it('are of the time that counts, also where the steward’s clock went back', async () => {
    const signer = await steward();
    const asked: DecisionInput = { kind: 'ask', reports: [name(1)], words: 'Which colour?' };
    let text = await logOf(signer, [asked], '2026-11-22T00:00:00.000Z');
    text = await appendDecision(text, accept(), { signer, at: new Date('2020-01-01T00:00:00Z') });
    expect(outcomesOf([await entriesOf(text, signer)], new Date('2026-11-24T00:00:00Z'))).toEqual([
      { report: name(1), state: 'accepted', choice: 'accept', at: '2026-11-22T00:00:00.000Z' },
    ]);
  });
});
