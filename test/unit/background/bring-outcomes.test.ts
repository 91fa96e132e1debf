import { afterAll, describe, expect, it, vi } from 'vitest';
import { bringOutcomes } from '../../../entrypoints/background/outbox';
import { exportReports } from '../../../entrypoints/background/outbox-page';
import type { Parts } from '../../../entrypoints/background/parts';
import { sha256 } from '../../../lib/feed/bytes';
import { signedAnswers } from '../../../lib/feed/signature';
import { answersBody } from '../../../lib/reports/answers';
import { reportName } from '../../../lib/reports/decision-log';
import type { OutboxItem } from '../../../lib/reports/outbox';
import type { Outcome } from '../../../lib/reports/outcomes';
import { createHeardOutcomes } from '../../../lib/store/heard-outcomes';
import { createKnownIntakes } from '../../../lib/store/known-intakes';
import { createOutbox } from '../../../lib/store/outbox';
import { hex32, report, steward } from '../reports/made-reports';
import { makeArea } from '../store/make-area';
import { makeDatabase } from '../store/make-database';

// Other files stand in for the browser in these modules, and must find them unread.
afterAll(() => vi.resetModules());

let feeds = 0;
/** A reporter's browser and one feed, whose edition and outcomes can be made others. */
async function reporter() {
  const signer = await steward();
  // A worker remembers what it asked: no two tests have a feed of one name.
  const key = `feed-${++feeds}`;
  const said: { edition: string; outcomes: Outcome[] } = { edition: 'first', outcomes: [] };
  const hash = () => sha256(new TextEncoder().encode(said.edition));
  const fetch = vi.fn(async () => {
    const body = answersBody({ intakes: [], outcomes: said.outcomes });
    const signature = await signer.sign(signedAnswers(await hash(), body));
    return new Response(`${signature}\n${new TextDecoder().decode(body)}`);
  });
  const outbox = createOutbox(makeDatabase().database);
  const parts = {
    feeds: [{ key, name: 'The list', url: 'https://feed.example/', keys: [signer], byAuthority: true }],
    store: { edition: async () => ({ manifestHash: await hash() }) },
    ...{ outbox, sync: { fetch }, now: () => new Date('2026-11-24T06:00:00Z') },
    knownIntakes: createKnownIntakes(makeArea()),
    heardOutcomes: createHeardOutcomes(makeArea()),
  } as unknown as Parts;
  const keep = async (over: Partial<OutboxItem>) =>
    outbox.put({
      ...{ id: hex32(1), name: await reportName(hex32(1)), report: report(1), state: 'sent' },
      ...{ changed: '2026-11-20T10:00:00.000Z', attempts: 0, ...over },
    });
  return { parts, said, fetch, keep, key, state: async () => (await outbox.get(hex32(1)))?.state };
}

describe('what became of a report', () => {
  it('is heard also where it was accepted and the steward took that back', async () => {
    const { parts, said, keep, key, state } = await reporter();
    await keep({ state: 'received', feed: key });
    const outcome = { report: await reportName(hex32(1)), at: '2026-11-21T00:00:00.000Z' };
    said.outcomes = [{ ...outcome, state: 'accepted' }];
    await bringOutcomes(parts);
    expect(await state()).toBe('accepted');
    said.edition = 'second';
    said.outcomes = [{ ...outcome, state: 'rejected', reason: 'another-product' }];
    await bringOutcomes(parts);
    expect(await state()).toBe('rejected');
  });

  it('is asked for once an edition, by however many workers, and for no report that only went to a shop', async () => {
    const { parts, said, fetch, keep, key } = await reporter();
    await keep({});
    await bringOutcomes(parts);
    expect(fetch).not.toHaveBeenCalled();
    await keep({ feed: key });
    await bringOutcomes(parts);
    await bringOutcomes(parts);
    expect(fetch).toHaveBeenCalledTimes(1);
    said.edition = 'second';
    await bringOutcomes(parts);
    expect(fetch).toHaveBeenCalledTimes(2);
    // Another worker, which remembers nothing of what the one before it asked.
    await keep({ byFile: true });
    const woken = {
      ...parts,
      feeds: parts.feeds.map((feed) => ({ ...feed, key: `${key}-woken` })),
      heardOutcomes: { ...parts.heardOutcomes, get: () => parts.heardOutcomes.get(key) },
    };
    await bringOutcomes(woken);
    expect(fetch).toHaveBeenCalledTimes(2);
    said.edition = 'third';
    await bringOutcomes(woken);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('is heard of one that was saved as a file, which any steward may have', async () => {
    const { parts, said, keep, state } = await reporter();
    await keep({});
    await exportReports('json', hex32(1), parts);
    said.outcomes = [
      { report: await reportName(hex32(1)), state: 'accepted', at: '2026-11-21T00:00:00.000Z' },
    ];
    await bringOutcomes(parts);
    expect(await state()).toBe('accepted');
  });
});
