import { describe, expect, it } from 'vitest';
import { type DecidedState, decidedState } from '../../../lib/core/decided-state';
import { type ReportKind, reportKinds } from '../../../lib/core/report';
import { type ChoiceKind, choiceKinds } from '../../../lib/core/steward-choice';
import { composeOutbox } from '../../../lib/language/compose-outbox';
import { type Language, languages } from '../../../lib/language/language';
import type { DecisionInput } from '../../../lib/reports/decision';
import { reportName } from '../../../lib/reports/decision-log';
import { historiesOf, lastWords } from '../../../lib/reports/last-words';
import { type OutboxItem, withOutcome } from '../../../lib/reports/outbox';
import { outcomeSchema, outcomesOf } from '../../../lib/reports/outcomes';
import { entriesOf, logOf, report, steward } from './made-reports';

const now = new Date('2026-11-28T10:00:00Z');
const link = {
  listing: { marketplace: 'aliexpress', id: '1005099000000001' } as const,
  notice: 'test-office:1',
};
const decisions: Record<ChoiceKind, (name: string) => DecisionInput> = {
  accept: (name) => ({ kind: 'accept', reports: [name], ...link, basis: 'steward', volunteers: 2 }),
  'accept-volunteers': (name) => ({
    ...{ kind: 'accept', reports: [name], ...link, basis: 'volunteers', volunteers: 3 },
  }),
  retract: (name) => ({ kind: 'retract', reports: [name], ...link }),
  note: (name) => ({ kind: 'note', reports: [name] }),
  reject: (name) => ({ kind: 'reject', reports: [name], reason: 'not-enough-evidence' }),
  ask: (name) => ({ kind: 'ask', reports: [name], words: 'Which colour is it?' }),
  'needs-authority': (name) => ({ kind: 'needs-authority', reports: [name] }),
};

/** What a decision makes of each report, and what its writer must and must not read. */
interface Pair {
  state: DecidedState;
  tells: Record<Language, RegExp>;
}
const warns = { en: /The list warns of it\./, ko: /목록이 이를 경고합니다/ };
const possible = { en: /calls it possible and no more/, ko: /가능성으로만 알립니다/ };
const untied = { en: /does not tie the two together/, ko: /잇지 않습니다/ };
const stays = {
  en: /The warning stays|the warning stays/,
  ko: /경고는 (남습니다|그대로입니다)|경고는 남습니다/,
};
const notTaken = { en: /does not take it up/, ko: /반영하지 않(습니다|기로)/ };
const asIs = { en: /stays as it is/, ko: /그대로입니다/ };
const asks = { en: /needs to know more/, ko: /더 알아야 합니다/ };
const authority = { en: /authority/, ko: /기관/ };

const ofTheProduct: Record<ChoiceKind, Pair> = {
  accept: { state: 'accepted', tells: warns },
  'accept-volunteers': { state: 'accepted', tells: possible },
  retract: { state: 'rejected', tells: untied },
  note: { state: 'accepted', tells: notTaken },
  reject: { state: 'rejected', tells: notTaken },
  ask: { state: 'asked', tells: asks },
  'needs-authority': { state: 'needs-authority', tells: authority },
};
const pairs: Record<ReportKind, Record<ChoiceKind, Pair>> = {
  relisted: ofTheProduct,
  'looks-identical': ofTheProduct,
  'still-on-sale': { ...ofTheProduct, note: { state: 'accepted', tells: asIs } },
  'wrong-warning': {
    ...ofTheProduct,
    accept: { state: 'rejected', tells: { en: /The warning stays/, ko: /경고는 남습니다/ } },
    'accept-volunteers': { state: 'rejected', tells: possible },
    retract: {
      state: 'accepted',
      tells: { en: /A steward agrees: .*another product/, ko: /동의했습니다. 다른 제품/ },
    },
    note: { state: 'accepted', tells: stays },
    reject: { state: 'rejected', tells: stays },
  },
  injury: {
    ...ofTheProduct,
    accept: { state: 'accepted', tells: { en: /The list warns of it|the list warns of it/, ko: warns.ko } },
    retract: { state: 'needs-authority', tells: untied },
    note: { state: 'accepted', tells: authority },
    reject: {
      state: 'rejected',
      tells: { en: /says nothing of what happened/, ko: /아니라는 뜻은 아닙니다/ },
    },
  },
  'unreadable-page': {
    ...ofTheProduct,
    retract: { state: 'accepted', tells: untied },
    note: { state: 'accepted', tells: asIs },
    reject: { state: 'rejected', tells: asIs },
  },
};
const every = reportKinds.flatMap((kind) => choiceKinds.map((choice) => ({ kind, choice })));

describe('what was decided, to who reported it', () => {
  it.each(every)('$kind, $choice: the outbox tells it in true words', async ({ kind, choice }) => {
    const { state, tells } = pairs[kind][choice];
    const own = report(1, { kind });
    const name = await reportName(own.id);
    const signer = await steward();
    const log = await entriesOf(await logOf(signer, [decisions[choice](name)]), signer);
    const [outcome] = outcomesOf([log], now);
    const item: OutboxItem = {
      ...{ id: own.id, name, report: own, state: 'received', attempts: 1 },
      changed: now.toISOString(),
    };
    // As the signed file carries it.
    const told = withOutcome(item, outcomeSchema.parse(JSON.parse(JSON.stringify(outcome))), now);
    expect(told.state).toBe(state);
    for (const language of languages) {
      const card = composeOutbox([told], { language, now }).reports[0]!;
      const text = card.told.join('\n');
      expect(text).toMatch(tells[language]);
      if (choice !== 'accept') expect(text).not.toMatch(warns[language]);
      if (choice !== 'accept-volunteers') expect(text).not.toMatch(possible[language]);
      if (choice !== 'retract') expect(text).not.toMatch(untied[language]);
    }
    expect(withOutcome(told, outcome, now)).toBe(told);
  });

  it('is told in words of its own for each thing that can be decided of a kind', () => {
    for (const language of languages)
      for (const kind of reportKinds) {
        const texts = choiceKinds.map(
          (choice) =>
            composeOutbox(
              [
                {
                  ...{
                    id: '1',
                    name: '1',
                    report: report(1, { kind }),
                    attempts: 0,
                    changed: now.toISOString(),
                  },
                  state: decidedState(kind, choice),
                  outcome: { choice },
                },
              ],
              { language, now },
            ).reports[0]?.told[1],
        );
        expect(new Set(texts).size, `${kind} in ${language}`).toBe(choiceKinds.length);
      }
  });

  it('follows what stands by now, whichever report that was decided on', async () => {
    const signer = await steward();
    const [one, other] = ['1'.repeat(64), '2'.repeat(64)];
    const told = async (...all: DecisionInput[]) =>
      outcomesOf([await entriesOf(await logOf(signer, all), signer)], now).map(({ choice }) => choice);
    expect(await told(decisions.accept(one), decisions.retract(other))).toEqual(['retract', 'retract']);
    expect(await told(decisions.retract(one), decisions.accept(other))).toEqual(['accept', 'accept']);
    expect(await told(decisions['accept-volunteers'](one), decisions.accept(other))).toEqual([
      'accept',
      'accept',
    ]);
    expect(await told(decisions.retract(one), decisions['accept-volunteers'](other))).toEqual([
      'retract',
      'retract',
    ]);
  });

  it('says of an edition that has not the notice that it was noted, and links nothing', async () => {
    const signer = await steward();
    const log = await entriesOf(await logOf(signer, [decisions.accept('1'.repeat(64))]), signer);
    expect(outcomesOf([log], now, () => false)).toMatchObject([{ state: 'accepted', choice: 'note' }]);
  });

  it('is what the state alone says where an earlier build tells no more', () => {
    const item: OutboxItem = {
      ...{
        id: '1',
        name: '1',
        report: report(1),
        attempts: 0,
        changed: now.toISOString(),
        state: 'received',
      },
    };
    const told = withOutcome(item, { report: '1', state: 'accepted', at: now.toISOString() }, now);
    expect(composeOutbox([told], { language: 'en', now }).reports[0]?.told).toContain(
      'A steward has accepted it.',
    );
  });

  it('makes nobody known for a report that it contradicts', async () => {
    const signer = await steward();
    const own = [report(1), report(2, { kind: 'wrong-warning', reporter: report(1).reporter })];
    const named = await Promise.all(
      own.map(async (each) => ({ report: each, name: await reportName(each.id) })),
    );
    const retract = { ...decisions.retract(''), reports: named.map(({ name }) => name) };
    const words = lastWords(await entriesOf(await logOf(signer, [retract]), signer));
    expect([...historiesOf(named, words).values()]).toEqual([{ accepted: 1, rejected: 1, invented: 0 }]);
  });
});
