import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/core/listing';
import {
  afterAttempt,
  awaitsOutcome,
  dueAt,
  dueItems,
  isGone,
  type OutboxItem,
  type SendResult,
  withGone,
  withOutcome,
} from '../../lib/reports/outbox';
import { sendReport } from '../../lib/reports/send-report';
import { answersOf, takesReports } from './feed-answers';
import type { Parts } from './parts';

export const outboxAlarm = 'outbox';

/** Milliseconds for everything one run sends and asks. */
const runAtMost = 4 * 60_000;

/** Sends what is due, one report after another, and sets the alarm for what is due later. Two runs never send at once. */
export async function sendDueReports(parts: Parts): Promise<void> {
  // Before anything is sent: the browser may end the worker in the middle of it.
  await setAlarm(parts);
  await navigator.locks.request('outbox', async () => {
    const signal = AbortSignal.timeout(runAtMost);
    for (const item of dueItems(await parts.outbox.list(), parts.now())) {
      if (signal.aborted) break;
      await sendOne(item, parts, signal);
    }
  });
  await setAlarm(parts);
}

async function sendOne(item: OutboxItem, parts: Parts, signal: AbortSignal): Promise<void> {
  const { intake } = item;
  if (intake === undefined) return;
  const result = await attempt(intake, item, parts, signal);
  // Where the worker dies before this is written, the report is sent again under the same id and counted once.
  await parts.outbox.change(item.id, (each) =>
    each.state === 'queued'
      ? afterAttempt(each, result, { now: parts.now(), random: parts.sync.random() })
      : each,
  );
}

/** Only to where a feed takes reports: what was kept while nobody could be asked is looked at before it goes. */
async function attempt(
  intake: string,
  { feed, report }: OutboxItem,
  parts: Parts,
  signal: AbortSignal,
): Promise<SendResult> {
  switch (await takesReports({ feed, intake, kind: report.kind }, parts)) {
    case 'not-asked':
      return { kind: 'later', fault: { kind: 'not-asked', detail: 'the list could not be asked' } };
    case 'no':
      return { kind: 'refused', fault: 'no-intake', detail: 'the list takes no reports there' };
    case 'yes': {
      const attachments = await parts.outbox.attachments(report.attachments);
      return sendReport(intake, report, attachments, { fetch: parts.sync.fetch, signal });
    }
  }
}

async function setAlarm(parts: Parts): Promise<void> {
  const waiting = (await parts.outbox.list()).filter(
    ({ state, intake }) => state === 'queued' && intake !== undefined,
  );
  const [next] = waiting.map((item) => dueAt(item, parts.now())).sort((a, b) => a - b);
  if (next === undefined) await browser.alarms.clear(outboxAlarm);
  else await browser.alarms.create(outboxAlarm, { when: Math.max(next, parts.now().getTime() + 30_000) });
}

/** Asks the feeds, each once an edition, what became of reports that wait for a word; the same file for everyone. */
export async function bringOutcomes(parts: Parts): Promise<void> {
  const items = await parts.outbox.list();
  for (const feed of parts.feeds) {
    const waiting = items.filter((item) => awaitsOutcome(item, feed.key, parts.now()));
    if (waiting.length === 0) continue;
    const edition = await parts.store.edition(feed.key);
    if (!edition || (await parts.heardOutcomes.get(feed.key)) === edition.manifestHash) continue;
    const brought = await answersOf(feed, parts);
    if (brought.kind === 'failed') continue;
    const outcomes = brought.kind === 'answers' ? brought.answers.outcomes : [];
    const byReport = new Map(outcomes.map((outcome) => [outcome.report, outcome]));
    for (const { id, name } of waiting) {
      const outcome = byReport.get(name);
      if (outcome) await parts.outbox.change(id, (item) => withOutcome(item, outcome, parts.now()));
    }
    await parts.heardOutcomes.put(feed.key, edition.manifestHash);
  }
}

/** Notes of what was reported that it is not offered any more, where its own reporter sees that. */
export async function noteGone(reading: Reading, parts: Parts): Promise<void> {
  if (!isGone(reading)) return;
  for (const item of await parts.outbox.list()) {
    const { marketplace, id } = item.report.listing;
    if (marketplace === reading.listing.marketplace && reading.listing.ids.includes(id))
      await parts.outbox.change(item.id, (each) => withGone(each, parts.now()));
  }
}
