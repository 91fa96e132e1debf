import { describe, expect, it } from 'vitest';
import {
  compareNotice,
  decideOnGroup,
  deskAttachment,
  deskPage,
  makeKey,
  openLogFile,
  saveLog,
  saveReports,
  saveTable,
} from '../../../entrypoints/background/desk';
import { openReports, takePiece } from '../../../entrypoints/background/desk-files';
import type { DeskParts } from '../../../entrypoints/background/parts';
import type { DeskPage } from '../../../lib/core/desk-page';
import { noticeSchema } from '../../../lib/core/notice';
import type { DeskChoice } from '../../../lib/core/steward-choice';
import { sha256 } from '../../../lib/feed/bytes';
import { readDecisionLog } from '../../../lib/reports/decision-log';
import { type Attachment, readReportFile } from '../../../lib/reports/report-file';
import { makeDesk } from './made-desk';
import { hex32, report } from './made-reports';

const listing = (end: number) => ({ marketplace: 'aliexpress' as const, id: String(1005099000000000 + end) });

async function attachment(text: string): Promise<Attachment> {
  const data = new TextEncoder().encode(text);
  return { sha256: await sha256(data), type: 'image/png', bytes: data.length, data };
}
const nameOf = ({ data: _, ...name }: Attachment) => name;

/** Decides on the group that a page shows first, or on the one of a listing. */
async function decide(parts: DeskParts, page: DeskPage, choice: DeskChoice, end?: number): Promise<DeskPage> {
  const group = [...page.groups, ...page.decided].find(
    (each) => end === undefined || each.listing.id === listing(end).id,
  );
  const after = page.log.kind === 'log' ? page.log.entries : 0;
  return decideOnGroup({ group: group?.key ?? '', choice, after, shown: 20 }, parts);
}

describe('files of reports on a desk', () => {
  it('are taken once, however often and in whatever bundle they come', async () => {
    const { parts, open } = makeDesk();
    const nothing = { kind: 'opened', answered: 0, refused: [], refusedLeft: 0 };
    expect(await open([report(1), report(2)])).toEqual({ ...nothing, fresh: 2, again: 0 });
    expect(await open([report(2), report(3), report(1)])).toEqual({ ...nothing, fresh: 1, again: 2 });
    const page = await deskPage(20, parts);
    expect(page.received).toBe(3);
    expect(page.groups).toMatchObject([{ people: 3, uncounted: 0 }]);
  });

  it('cannot replace a report by another of the same id', async () => {
    const { parts, open } = makeDesk();
    await open([report(1)]);
    expect(await open([report(2), report(1, { words: 'Something else' })])).toMatchObject({
      fresh: 1,
      refused: [{ what: 'report', number: 2, why: 'another report with the same id is here already' }],
    });
    const [group] = (await deskPage(20, parts)).groups;
    expect(group?.reports.map(({ words }) => words)).toEqual([undefined, undefined]);
  });

  it('bring an answer to the report that was asked about: one report of one person, and its group is open again', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    await open([report(1), report(2)]);
    const ask = (words: string) => async (page: DeskPage) => decide(parts, page, { kind: 'ask', words });
    let page = await ask('Which colour?')(await deskPage(20, parts));
    expect(page).toMatchObject({ groups: [], decided: [{ decided: { kind: 'ask' } }] });
    const answer = (words: string) => ({ made: '2026-11-29T10:00:00Z', words });
    const first = report(1, { answers: [answer('Red.\u202e')] });
    expect(await open([first])).toMatchObject({ fresh: 0, answered: 1, again: 0, refused: [] });
    page = await deskPage(20, parts);
    expect(page).toMatchObject({ received: 2, decided: [] });
    expect(page.groups).toMatchObject([{ people: 2, uncounted: 0 }]);
    const [group] = page.groups;
    expect(group?.reports.find(({ id }) => id === report(1).id)?.answers).toEqual([
      { made: expect.any(String), words: 'Red.' },
    ]);
    // What was asked is told of the group; the report itself waits as one that nobody has decided on.
    expect(group).toMatchObject({ decided: { kind: 'ask', words: 'Which colour?' } });
    expect(group?.reports.map(({ id, decided }) => [id, decided?.kind])).toEqual([
      [report(2).id, 'ask'],
      [report(1).id, undefined],
    ]);
    // Asked once more, it waits for a second answer: the first one answers no other question.
    page = await ask('And its size?')(page);
    expect(page.groups).toEqual([]);
    expect(await open([first])).toMatchObject({ answered: 0, again: 1 });
    expect((await deskPage(20, parts)).groups).toEqual([]);
    await open([report(1, { answers: [answer('Red.'), answer('Small.')] })]);
    page = await deskPage(20, parts);
    expect(page.groups).toHaveLength(1);
    page = await decide(parts, page, { kind: 'accept' });
    expect(page).toMatchObject({ groups: [], decided: [{ decided: { kind: 'accept', number: 3 } }] });
    // Who was asked as well and never answered is told too.
    expect(page.decided[0]?.reports.map(({ decided }) => decided?.kind)).toEqual(['accept', 'accept']);
    // Whatever is answered after that opens nothing.
    await open([report(1, { answers: [answer('Red.'), answer('Small.'), answer('More.')] })]);
    expect((await deskPage(20, parts)).groups).toEqual([]);
  });

  it('answer the last of several questions: one answer opens the group again, however often was asked before', async () => {
    const { parts, open, clock } = makeDesk();
    await makeKey(20, parts);
    await open([report(1)]);
    let page = await deskPage(20, parts);
    for (const words of ['Which colour?', 'Which size?', 'Which colour and size?'])
      page = await decide(parts, page, { kind: 'ask', words });
    expect(page.groups).toEqual([]);
    // By the log's order: the desk's clock stands years before the questions.
    clock.now = '2020-01-01T00:00:00.000Z';
    await open([report(1, { answers: [{ made: '2026-11-29T10:00:00Z', words: 'Red and small.' }] })]);
    expect((await deskPage(20, parts)).groups).toHaveLength(1);
  });

  it('bring a picture once for all who attach it, also where its bytes come in a later bundle', async () => {
    const { parts, open } = makeDesk();
    const picture = await attachment('picture');
    const attachments = [nameOf(picture)];
    await open([report(1, { attachments }), report(2, { attachments })]);
    const isHere = async () =>
      (await deskPage(20, parts)).groups[0]?.reports.map(({ attachments: [each] }) => each?.isHere);
    expect(await isHere()).toEqual([false, false]);
    await open([report(1, { attachments })], [picture]);
    expect(await isHere()).toEqual([true, true]);
    expect(await deskAttachment(picture.sha256, parts)).toEqual({ type: 'image/png', data: btoa('picture') });
  });

  it('name what was left aside of them, and nothing of a bad file is taken', async () => {
    const { parts, openText } = makeDesk();
    const file = { format: 1, kind: 'ansim-reports', reports: [report(1), { '<b>': 1 }] };
    expect(await openText(JSON.stringify(file))).toMatchObject({
      fresh: 1,
      refused: [{ what: 'report', number: 2 }],
    });
    expect(await openText('{"format":2}')).toMatchObject({ kind: 'refused' });
    expect(await openText('')).toMatchObject({ kind: 'refused' });
    expect((await deskPage(20, parts)).received).toBe(1);
  });

  it('are lost, and said to be, where their pieces did not all come', async () => {
    const { parts } = makeDesk();
    const [file, name] = [crypto.randomUUID(), 'reports.json'];
    expect(takePiece(file, 1, btoa('{'))).toBe(false);
    expect(takePiece(file, 0, '?')).toBe(false);
    expect(await openReports({ file, name }, parts)).toEqual({ name, outcome: { kind: 'lost' } });
  });

  it('come in pieces that are put together in order', async () => {
    const { parts } = makeDesk();
    const text = JSON.stringify({ format: 1, kind: 'ansim-reports', reports: [report(1)] });
    const file = crypto.randomUUID();
    for (const [at, piece] of [text.slice(0, 50), text.slice(50, 51), text.slice(51)].entries())
      expect(takePiece(file, at, btoa(piece))).toBe(true);
    expect(await openReports({ file, name: 'a' }, parts)).toMatchObject({ outcome: { fresh: 1 } });
  });

  it('have their texts cleaned, and no address of theirs becomes a link', async () => {
    const { parts, open } = makeDesk();
    await open([
      report(1, {
        listing: { ...listing(1), titles: ['a\u202eb\tc'], address: 'https://evil.example/pay' },
        words: 'one\r\ntwo\u2067',
      }),
    ]);
    const page = await deskPage(20, parts);
    expect(page.groups[0]?.listing).toMatchObject({
      titles: ['ab c'],
      address: `https://www.aliexpress.com/item/${listing(1).id}.html`,
    });
    expect(page.groups[0]?.reports[0]?.words).toBe('one\ntwo');
    expect(JSON.stringify(page)).not.toContain('evil.example');
  });

  it('are told when a reporter’s clock is ahead; the desk’s own counts', async () => {
    const { parts, open, clock } = makeDesk();
    await open([report(1, { made: '2031-01-01T00:00:00Z' })]);
    clock.now = '2026-11-27T10:00:00.000Z';
    await open([report(2)]);
    const [group] = (await deskPage(20, parts)).groups;
    expect(group?.reports).toMatchObject([
      { received: '2026-11-28T10:00:00.000Z', isClockWrong: true },
      { received: '2026-11-27T10:00:00.000Z', isClockWrong: false },
    ]);
  });

  it('are saved whole, with what is attached, and open again on another desk', async () => {
    const { parts, open } = makeDesk();
    const picture = await attachment('picture');
    await open([report(1, { attachments: [nameOf(picture)] }), report(2)], [picture]);
    const saved = await saveReports(0, parts);
    expect(saved.parts).toBe(1);
    const read = await readReportFile(new TextEncoder().encode(saved.file.text));
    expect(read).toMatchObject({ kind: 'reports', reports: { length: 2 }, attachments: { length: 1 } });
  });

  it('become a table without a cell that computes', async () => {
    const { parts, open } = makeDesk();
    const bad = ['=1+1', '+cmd', '-2', '@sum', '\t=x'];
    await open(
      bad.map((words, at) => report(at + 1, { words, listing: { ...listing(1), titles: [words] } })),
    );
    const { text } = await saveTable(parts);
    for (const cell of text.split(/","|"\r\n"/)) expect(cell).not.toMatch(/^[=+\-@\t]/);
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain(`"#${listing(1).id}"`);
  });

  it('are forgotten on a press, and are decided on all the same when they come again', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    await open([report(1)]);
    await decide(parts, await deskPage(20, parts), { kind: 'note' });
    await parts.desk.forgetReports();
    expect((await deskPage(20, parts)).received).toBe(0);
    await open([report(1)]);
    expect(await deskPage(20, parts)).toMatchObject({ groups: [], decided: [{ decided: { number: 1 } }] });
  });
});

describe('deciding', () => {
  it('signs what was chosen with a key that cannot be taken out, and moves the group away', async () => {
    const { parts, open } = makeDesk();
    const { key } = await makeKey(20, parts);
    if (key.kind === 'none') throw new Error('no key was made');
    expect((await parts.desk.key())?.privateKey.extractable).toBe(false);
    await open([report(1), report(2)]);
    const page = await decide(parts, await deskPage(20, parts), { kind: 'accept', words: 'Same plug.' });
    expect(page).toMatchObject({
      told: { kind: 'decided', number: 1 },
      groups: [],
      decided: [{ standing: 'steward', decided: { kind: 'accept', words: 'Same plug.' } }],
    });
    const log = await readDecisionLog((await saveLog(parts)).text, [key]);
    expect(log).toMatchObject({
      entries: [{ decision: { kind: 'accept', basis: 'steward', volunteers: 2, reports: { length: 2 } } }],
    });
  });

  it('keeps one key, whoever makes one', async () => {
    const { parts, again } = makeDesk();
    const [one, other] = await Promise.all([makeKey(20, parts), makeKey(20, again())]);
    expect(one.key.kind).toBe('key');
    expect((await deskPage(20, again())).key).toEqual((await deskPage(20, parts)).key);
    expect([one.key, other.key]).toContainEqual((await deskPage(20, parts)).key);
  });

  it('never forks the log where two desks decide at once', async () => {
    const { parts, open, again } = makeDesk();
    const { key } = await makeKey(20, parts);
    await open([report(1), report(2, { listing: listing(2) })]);
    const other = again();
    const page = await deskPage(20, parts);
    const told = await Promise.all([
      decide(parts, page, { kind: 'note' }, 1),
      decide(other, page, { kind: 'note' }, 2),
    ]);
    expect(told.map((each) => each.told?.kind).sort()).toEqual(['another-desk', 'decided']);
    const late = await decide(other, page, { kind: 'note' }, 2);
    expect(late.told).toEqual({ kind: 'another-desk' });
    const after = await decide(
      other,
      late,
      { kind: 'note' },
      late.groups[0]?.listing.id === listing(1).id ? 1 : 2,
    );
    expect(after).toMatchObject({ told: { kind: 'decided', number: 2 }, groups: [] });
    const { text } = await saveLog(parts);
    expect(await readDecisionLog(text, key.kind === 'key' ? [key] : [])).toMatchObject({ kind: 'log' });
  });

  it('is undone by a later decision only, which takes the place of the earlier', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    await open([report(1)]);
    let page = await decide(parts, await deskPage(20, parts), { kind: 'accept' });
    page = await decide(parts, page, { kind: 'retract', words: 'Another plug.' });
    expect(page).toMatchObject({
      log: { entries: 2 },
      decided: [{ standing: 'retracted', decided: { kind: 'retract', number: 2 } }],
    });
  });

  it('takes the place of the earlier one: an acceptance that is rejected leaves no link', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    await open([report(1)]);
    let page = await decide(parts, await deskPage(20, parts), { kind: 'accept' });
    expect(page.decided[0]).toMatchObject({ standing: 'steward' });
    page = await decide(parts, page, { kind: 'reject', reason: 'not-enough-evidence' });
    expect(page.decided[0]).toMatchObject({ decided: { kind: 'reject' } });
    expect(page.decided[0]).not.toHaveProperty('standing');
  });

  it('is about the reports that have come since the last decision', async () => {
    const { parts, open } = makeDesk();
    const { key } = await makeKey(20, parts);
    await open([report(1)]);
    await decide(parts, await deskPage(20, parts), { kind: 'accept' });
    await open([report(2)]);
    const page = await deskPage(20, parts);
    expect(page.groups).toMatchObject([{ people: 2, standing: 'steward', decided: { number: 1 } }]);
    await decide(parts, page, { kind: 'accept' });
    const log = await readDecisionLog((await saveLog(parts)).text, key.kind === 'key' ? [key] : []);
    const entries = log.kind === 'log' ? log.entries : [];
    expect(entries.map(({ decision }) => decision.reports.length)).toEqual([1, 1]);
    expect(entries[1]?.decision).toMatchObject({ volunteers: 2 });
  });

  it('passes a link on by volunteers’ word only where enough of them are known', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    const twins = (end: number, people: number[]) =>
      people.map((person) => report(end * 100 + person, { reporter: hex32(person), listing: listing(end) }));
    await open(twins(9, [1, 2, 3]));
    let page = await deskPage(20, parts);
    expect(page.groups[0]).toMatchObject({ mayLink: false });
    expect((await decide(parts, page, { kind: 'accept-volunteers' })).told).toEqual({ kind: 'not-possible' });
    await open([...twins(1, [1, 2]), ...twins(2, [1, 2])]);
    page = await deskPage(20, parts);
    for (const end of [1, 2]) page = await decide(parts, page, { kind: 'accept' }, end);
    expect(page.groups[0]).toMatchObject({ mayLink: true, people: 3, known: 2 });
    page = await decide(parts, page, { kind: 'accept-volunteers' });
    expect(page.decided[0]).toMatchObject({ standing: 'volunteers', decided: { kind: 'accept-volunteers' } });
    expect(page.decided[0]?.choices).toContain('accept-volunteers');
    // Over a steward's own word it would change nothing, and is not offered.
    page = await decide(parts, page, { kind: 'accept' }, 9);
    expect(page.decided[0]).toMatchObject({ standing: 'steward' });
    expect(page.decided[0]?.choices).not.toContain('accept-volunteers');
  });

  it('makes nobody known by a link that no steward looked at', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    const twins = (end: number, people: number[]) =>
      people.map((person) => report(end * 100 + person, { reporter: hex32(person), listing: listing(end) }));
    await open([...twins(1, [1, 2]), ...twins(2, [1, 2])]);
    let page = await deskPage(20, parts);
    for (const end of [1, 2]) page = await decide(parts, page, { kind: 'accept' }, end);
    // The third rides along twice with two who are known.
    await open([...twins(3, [1, 2, 3]), ...twins(4, [1, 2, 3])]);
    page = await deskPage(20, parts);
    for (const end of [3, 4]) page = await decide(parts, page, { kind: 'accept-volunteers' }, end);
    expect(page.decided[0]).toMatchObject({ standing: 'volunteers' });
    await open(twins(5, [1, 3]));
    expect((await deskPage(20, parts)).groups).toMatchObject([{ people: 2, known: 1 }]);
  });

  it('forgets what a person said once a report of theirs was invented', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    const by = (number: number) => report(number, { reporter: hex32(7), listing: listing(number) });
    await open([by(1), by(2)]);
    const reject: DeskChoice = { kind: 'reject', reason: 'not-a-real-report' };
    const page = await decide(parts, await deskPage(20, parts), reject, 1);
    expect(page.groups).toMatchObject([
      { people: 0, uncounted: 1, reports: [{ standing: 'ignored', rejected: 1 }] },
    ]);
  });

  it('needs a reason to reject, words to ask, and a key for anything', async () => {
    const { parts, open } = makeDesk();
    await open([report(1)]);
    const page = await deskPage(20, parts);
    expect((await decide(parts, page, { kind: 'note' })).told).toMatchObject({ outcome: 'no-key' });
    await makeKey(20, parts);
    for (const choice of [{ kind: 'reject' }, { kind: 'ask' }] as const)
      expect((await decide(parts, page, choice)).told).toEqual({ kind: 'not-possible' });
    expect((await deskPage(20, parts)).log).toMatchObject({ entries: 0 });
  });

  it('takes out of a steward’s words what no reader of the log would take', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    await open([report(1), report(2, { listing: listing(2) })]);
    let page = await decide(parts, await deskPage(20, parts), { kind: 'note', words: 'a\u202eb\u000bc' }, 1);
    page = await decide(parts, page, { kind: 'note', words: '\u2066' }, 2);
    expect(page.log).toMatchObject({ kind: 'log', entries: 2 });
    expect(page.decided.map(({ decided }) => decided?.words)).toEqual([undefined, 'abc']);
  });

  it('keeps the order of the log where the desk’s clock went back, and says so', async () => {
    const { parts, open, clock } = makeDesk();
    await makeKey(20, parts);
    await open([report(1)]);
    let page = await decide(parts, await deskPage(20, parts), { kind: 'accept' });
    clock.now = '2026-11-20T10:00:00.000Z';
    page = await deskPage(20, parts);
    expect(page.log).toMatchObject({ isAhead: true });
    page = await decide(parts, page, { kind: 'retract' });
    expect(page.decided[0]?.standing).toBe('retracted');
  });
});

describe('an earlier log', () => {
  it('is gone on with where it is longer, and kept where the desk is further', async () => {
    const { parts, open, hand, again } = makeDesk();
    await makeKey(20, parts);
    await open([report(1), report(2, { listing: listing(2) })]);
    let page = await decide(parts, await deskPage(20, parts), { kind: 'note' }, 1);
    page = await decide(parts, page, { kind: 'note' }, 2);
    const { text } = await saveLog(parts);
    const first = text.slice(0, text.indexOf('\n') + 1);
    expect((await openLogFile(hand(first), 20, parts)).told).toMatchObject({ outcome: 'has-it', entries: 1 });
    // A profile that was put back as it was after the first decision.
    const key = await parts.desk.key();
    const { parts: older, hand: handOlder } = makeDesk();
    if (key) await older.desk.keepKey(key);
    await older.desk.append('', first.split('\n').slice(0, -1));
    expect((await openLogFile(handOlder(text), 20, older)).told).toMatchObject({
      outcome: 'taken',
      entries: 1,
    });
    expect(await older.desk.log()).toBe(text);
    expect(await again().desk.log()).toBe(text);
  });

  it('is refused where it is another key’s, was changed, or decides differently', async () => {
    const { parts, open, hand } = makeDesk();
    const other = makeDesk();
    for (const each of [parts, other.parts]) await makeKey(20, each);
    for (const each of [open, other.open]) await each([report(1)]);
    await decide(parts, await deskPage(20, parts), { kind: 'note' });
    await decide(other.parts, await deskPage(20, other.parts), { kind: 'note' });
    const { text } = await saveLog(parts);
    const foreign = (await saveLog(other.parts)).text;
    for (const bad of [foreign, text.replace('"note"', '"needs-authority"'), text.slice(0, -1)])
      expect((await openLogFile(hand(bad), 20, parts)).told).toMatchObject({ kind: 'log-refused', line: 1 });
    expect((await saveLog(parts)).text).toBe(text);
  });

  it('that broke in the browser is never signed behind, and can still be saved', async () => {
    const { parts, open } = makeDesk();
    await makeKey(20, parts);
    await open([report(1)]);
    await parts.desk.append('', ['{"format":1}']);
    const page = await deskPage(20, parts);
    expect(page.log).toMatchObject({ kind: 'broken', line: 1 });
    expect((await decide(parts, page, { kind: 'note' })).told).toMatchObject({ kind: 'log-refused' });
    expect((await saveLog(parts)).text).toBe('{"format":1}\n');
  });
});

describe('the notice beside a listing', () => {
  const notice = noticeSchema.parse({
    ...{ id: 'test-office:1', source: 'test-office', kind: 'recall', published: '2026-11-10' },
    ...{ names: [{ lang: 'en', text: 'Voltara charger' }], models: ['VT-1', 'VT-2'] },
  });

  it('comes from the lists where they find it alike, with the evidence', async () => {
    const evidence = [{ kind: 'brand-model' as const, listing: 'Voltara VT-1', notice: 'Voltara VT-1' }];
    const match = { feed: 'main', byAuthority: true, notice, level: 'flagged' as const, evidence };
    const { parts, open } = makeDesk({
      lists: {
        open: async () => ({ states: [], match: async () => [match] }),
      },
    });
    await open([report(1)]);
    expect((await deskPage(20, parts)).groups[0]).toMatchObject({
      evidenceBy: 'lists',
      evidence: [{ label: 'Brand and model', mark: 'same' }, { mark: 'context' }],
      notice: { view: { product: 'Voltara charger' }, codes: [{ name: 'models', values: ['VT-1', 'VT-2'] }] },
    });
  });

  it('is named by the steward where the reports name none, out of the lists here and no others', async () => {
    const match = { feed: 'main', byAuthority: true, notice, level: 'possible' as const, evidence: [] };
    const { parts, open } = makeDesk({
      lists: { open: async () => ({ states: [], match: async () => [match] }) },
    });
    await open([report(1, { kind: 'looks-identical', notice: undefined })]);
    await makeKey(20, parts);
    const before = await deskPage(20, parts);
    const [group] = before.groups;
    expect(group).toMatchObject({ needsNotice: true, choices: expect.arrayContaining(['accept']) });
    expect(group?.choices).not.toContain('retract');
    const of = { group: group?.key ?? '' };
    expect(await compareNotice({ ...of, notice: 'test-office:1' }, parts)).toMatchObject({
      notice: { id: 'test-office:1', view: { product: 'Voltara charger' } },
    });
    expect(await compareNotice({ ...of, notice: 'test-office:2' }, parts)).toBeUndefined();
    for (const choice of [
      { kind: 'accept' as const },
      { kind: 'accept' as const, notice: 'test-office:2' },
      { kind: 'retract' as const, notice: 'test-office:1' },
    ])
      expect((await decide(parts, before, choice)).told).toEqual({ kind: 'not-possible' });
    const after = await decide(parts, before, { kind: 'accept', notice: 'test-office:1' });
    expect(after.told).toEqual({ kind: 'decided', number: 1 });
    const line = JSON.parse((await saveLog(parts)).text.split('\n')[0] ?? '');
    expect(JSON.stringify(line)).toContain('"notice":"test-office:1"');
  });

  it('that a report names stays the one it is decided by', async () => {
    const other = noticeSchema.parse({ ...notice, id: 'test-office:9' });
    const match = {
      feed: 'main',
      byAuthority: true,
      notice: other,
      level: 'possible' as const,
      evidence: [],
    };
    const { parts, open } = makeDesk({
      lists: { open: async () => ({ states: [], match: async () => [match] }) },
    });
    await open([report(1)]);
    await makeKey(20, parts);
    const page = await deskPage(20, parts);
    expect(page.groups[0]).toMatchObject({ needsNotice: false });
    const told = (await decide(parts, page, { kind: 'accept', notice: 'test-office:9' })).told;
    expect(told).toEqual({ kind: 'not-possible' });
  });

  it('is said to be missing where no list has it, and the reporters’ evidence is told as theirs', async () => {
    const said = [{ kind: 'gtin', listing: '08801234567893', notice: '08801234567893' }];
    const { parts, open } = makeDesk();
    await open([report(1, { notice: { id: 'test-office:1', evidence: said } })]);
    const [group] = (await deskPage(20, parts)).groups;
    expect(group).toMatchObject({
      evidenceBy: 'reporters',
      evidence: [{ mark: 'context', markWord: 'as reported' }],
    });
    expect(group?.notice).toEqual({ id: 'test-office:1', codes: [] });
  });

  it('has words for what ties a listing to the one that a notice names', async () => {
    const evidence = ['same-seller', 'same-title', 'led-here'].map((kind) => ({
      ...{ kind, listing: 'here', notice: 'there' },
    }));
    const { parts, open } = makeDesk();
    await open([report(1, { notice: { id: 'test-office:1', evidence } })]);
    const [group] = (await deskPage(20, parts)).groups;
    expect(group?.evidence.map(({ label }) => label)).toEqual([
      'Seller',
      'Title',
      'The shop led from one number to the other',
    ]);
  });

  it('costs the comparison and not the desk where the lists cannot be opened', async () => {
    const { parts, open } = makeDesk({
      lists: { open: () => Promise.reject(new Error('made fault')) },
    });
    await open([report(1)]);
    expect((await deskPage(20, parts)).groups).toHaveLength(1);
  });
});
