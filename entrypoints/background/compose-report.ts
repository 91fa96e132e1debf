import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/core/listing';
import { makeReport, type ReportOrigin } from '../../lib/core/make-report';
import type { Report, ReportKind } from '../../lib/core/report';
import { compareCopies, isToAnswer } from '../../lib/core/report-answers';
import type {
  ReportAsked,
  ReportDraft,
  ReportKept,
  ReportWay,
  ReportWays,
} from '../../lib/core/report-pages';
import { isIntakeOf } from '../../lib/feed/feed-config';
import { listName } from '../../lib/language/authority';
import { composeReportWords } from '../../lib/language/compose-relistings';
import { composeReportNotice } from '../../lib/language/compose-report-notice';
import type { Language } from '../../lib/language/language';
import { shortText } from '../../lib/language/plain-text';
import { sentencesIn } from '../../lib/language/sentences';
import type { OwnPageRequest } from '../../lib/messages';
import type { Intake } from '../../lib/reports/answers';
import { reportName } from '../../lib/reports/decision-log';
import { answeredItem, handedBefore, type OutboxItem } from '../../lib/reports/outbox';
import { type Attachment, encodeBase64, readReportFile } from '../../lib/reports/report-file';
import { findNamedNotice } from './desk-notices';
import { evaluate } from './evaluate';
import { intakesFor, takesReports } from './feed-answers';
import { forgetHeld, type Held, heldReport, holdReport } from './held-reports';
import { sendDueReports } from './outbox';
import type { Parts } from './parts';
import { relistingNow } from './relistings';
import { afterItsTime } from './tab-states';

/** Fills a report from what is known of a tab's page, and opens the page it is written on. Nothing is kept or sent. */
export async function openReport(
  { tab, kind, picture }: { tab: number; kind?: ReportKind; picture?: string | 'failed' },
  parts: Parts,
): Promise<{ shown: boolean }> {
  const state = await parts.tabStates.get(tab);
  const reading = state && afterItsTime(state, parts.now());
  if (!reading || reading.kind === 'not-a-product-page') return { shown: false };
  const { verdict } = await evaluate(reading, await parts.language(), parts);
  const report = await fillReport({ reading, ...(verdict && { verdict }), ...(kind && { kind }) }, parts);
  if (!report) return { shown: false };
  await hold({
    report,
    ...(picture === 'failed' ? { pictureFailed: true as const } : picture !== undefined && { picture }),
  });
  await showReport(report.id);
  return { shown: true };
}

/** A report on a listing that may be one put up again, as that: for the notice and with the facts it was proposed for. */
export async function reportRelisting(key: string, parts: Parts): Promise<{ shown: boolean }> {
  const relisting = await relistingNow(key, parts);
  if (!relisting) return { shown: false };
  const language = await parts.language();
  const { listing, notice, level, grounds } = relisting;
  const reading: Reading = { kind: 'listing', listing, layout: 'kept', settled: true };
  const { verdict } = await evaluate(reading, language, parts);
  const words = composeReportWords(relisting, language);
  const report = await fillReport(
    {
      ...{ reading, kind: 'relisted', ...(verdict && { verdict }) },
      about: {
        notice: {
          ...{ id: notice.id, ...(level && { level }) },
          evidence: grounds.map(({ kind, here, there }) => ({ kind, listing: here, notice: there })),
        },
        ...(words !== undefined && { words }),
      },
    },
    parts,
  );
  if (!report) return { shown: false };
  await hold({ report });
  await showReport(report.id);
  return { shown: true };
}

async function fillReport(
  origin: Pick<ReportOrigin, 'reading' | 'verdict' | 'kind' | 'about'>,
  parts: Parts,
): Promise<Report | undefined> {
  const editions = await Promise.all(
    parts.feeds.map(
      async ({ key }) =>
        [key, (await parts.store.edition(key).catch(() => undefined))?.manifest.sequence] as const,
    ),
  );
  return makeReport({
    ...origin,
    id: randomToken(),
    made: parts.now(),
    reporter: await reporter(parts),
    sequences: new Map(
      editions.flatMap(([key, sequence]) => (sequence === undefined ? [] : [[key, sequence]])),
    ),
  });
}

const hold = (held: Held) => holdReport(browser.storage.session, held);

async function showReport(id: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}report.html?of=${id}` });
}

/** The random name of this installation, drawn when it is first needed. */
async function reporter(parts: Parts): Promise<string> {
  const { reporter: kept } = await parts.settings.get();
  return kept ?? newReporter(parts);
}

export async function newReporter(parts: Parts): Promise<string> {
  const drawn = randomToken();
  await parts.settings.put({ reporter: drawn });
  return drawn;
}

function randomToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** What the page on which a report is written shows: what is held in memory, or a draft that was kept. */
export async function reportDraft(id: string, parts: Parts): Promise<ReportDraft> {
  const language = await parts.language();
  const held = await heldReport(browser.storage.session, id);
  if (held) return { language, isSent: false, ...held, ...(await namedIn(held.report, language, parts)) };
  const item = await parts.outbox.get(id);
  if (!item) return { language, isSent: false };
  if (isToAnswer(item)) return { language, report: item.report, isSent: true, asked: await askedOf(item) };
  const picture = await pictureOf(item.report, parts);
  return {
    language,
    report: item.report,
    ...(await namedIn(item.report, language, parts)),
    ...(picture !== undefined && { picture }),
    isSent: item.state !== 'draft' && item.state !== 'sent',
  };
}

async function askedOf({ state, outcome, feed, intake }: OutboxItem): Promise<ReportAsked> {
  const isAnswered = state !== 'asked';
  return {
    isAnswered,
    ...(outcome?.words !== undefined && { words: shortText(outcome.words, 1000) }),
    ...(!isAnswered &&
      feed !== undefined &&
      intake !== undefined && { to: { feed, intake, ...(await toAsk(intake)) } }),
  };
}

/**
 * What a report names by names of programs, for its own page and for letters: the notice, and the lists. What cannot be found is
 * told by those names alone.
 */
async function namedIn(
  { notice }: Report,
  language: Language,
  parts: Parts,
): Promise<Pick<ReportDraft, 'notice' | 'lists'>> {
  const opened = await parts.lists.open().catch(() => undefined);
  const found = notice && (await findNamedNotice(notice.id, parts).catch(() => undefined));
  const say = sentencesIn(language);
  return {
    ...(found && { notice: composeReportNotice(found.match, found.lists) }),
    ...(opened && {
      lists: opened.states.map((list) => ({
        feed: list.feed,
        name: listName(list, say) ?? shortText(list.feed, 60),
      })),
    }),
  };
}

async function pictureOf(report: Report, parts: Parts): Promise<string | undefined> {
  const attached = await parts.outbox.attachments(report.attachments);
  const picture = attached.find(({ type }) => type.startsWith('image/'));
  return picture && `data:${picture.type};base64,${encodeBase64(picture.data)}`;
}

/** Where a report of this kind can be sent. An intake on a host the build does not name is none. */
export async function reportWays(kind: ReportKind, parts: Parts): Promise<ReportWays> {
  const { intakes, failed } = await intakesFor(kind, parts);
  const ways: ReportWay[] = [];
  for (const { feed, intake } of intakes) {
    const config = parts.feeds.find(({ key }) => key === feed);
    if (intake.kind === 'post' && !(config && isIntakeOf(config, intake.url))) continue;
    const to = addressOf(intake);
    ways.push({
      feed,
      kind: intake.kind,
      name: intake.name,
      to,
      ...(intake.kind === 'post' && (await toAsk(to))),
    });
  }
  return { intakes: ways, failed };
}

/** A press may have to ask at once, without looking first: what it asks for is known before. */
async function toAsk(address: string): Promise<{ ask: string } | undefined> {
  const { protocol, hostname } = new URL(address);
  const permission = `${protocol}//${hostname}/*`;
  return (await browser.permissions.contains({ origins: [permission] })) ? undefined : { ask: permission };
}

function addressOf(intake: Intake): string {
  return intake.kind === 'email' ? intake.to : intake.url;
}

type Keep = Extract<OwnPageRequest, { type: 'keep-report' }>;

/** Keeps a report before anything of it is sent, and sends it where that was pressed. What was sent once is never changed again. */
export async function keepReport({ file, as }: Pick<Keep, 'file' | 'as'>, parts: Parts): Promise<ReportKept> {
  const read = await readReportFile(new TextEncoder().encode(file));
  if (read.kind === 'refused') return { kept: false, why: 'invalid', detail: read.why };
  const [report] = read.reports;
  const [refused] = read.refused;
  if (!report || refused)
    return { kept: false, why: 'invalid', detail: refused?.why ?? 'it holds no report' };
  const before = await parts.outbox.get(report.id);
  if (before && isToAnswer(before))
    return keepAnswer(before, { report, attachments: read.attachments, as }, parts);
  if (before && before.state !== 'draft' && before.state !== 'sent')
    return { kept: true, state: before.state };
  // What was handed on stays so, with what is written of it now.
  const state = before?.state === 'sent' && as.state === 'draft' ? 'sent' : as.state;
  // Never to an address that merely stands in a message; what nobody could be asked about is looked at before it is sent.
  if (as.state === 'queued' && (await takesReports({ ...as, kind: report.kind }, parts)) === 'no')
    return { kept: false, why: 'no-intake' };
  const item: OutboxItem = {
    id: report.id,
    name: await reportName(report.id),
    report,
    state,
    changed: parts.now().toISOString(),
    attempts: 0,
    ...handedBefore(before),
    ...('feed' in as && as.feed !== undefined && { feed: as.feed }),
    ...('intake' in as && { intake: as.intake }),
  };
  await parts.outbox.put(item, read.attachments);
  await forgetHeld(browser.storage.session, report.id);
  if (as.state === 'queued') void sendDueReports(parts);
  return { kept: true, state };
}

/** Puts an answer behind the report that was asked about, and sends that very report once more. Nothing else of it can change. */
async function keepAnswer(
  before: OutboxItem,
  { report, attachments, as }: { report: Report; attachments: readonly Attachment[]; as: Keep['as'] },
  parts: Parts,
): Promise<ReportKept> {
  switch (compareCopies(before.report, report)) {
    case 'same':
    case 'earlier':
      return { kept: true, state: before.state };
    case 'other':
      return { kept: false, why: 'invalid', detail: 'the report itself was changed' };
    case 'later': {
      const { feed, intake } = before;
      const isPosted = as.state === 'queued' && intake !== undefined;
      if (isPosted && (await takesReports({ feed, intake, kind: report.kind }, parts)) === 'no')
        return { kept: false, why: 'no-intake' };
      const item = answeredItem(before, report, isPosted ? 'queued' : 'sent', parts.now());
      await parts.outbox.put(item, attachments);
      if (isPosted) void sendDueReports(parts);
      return { kept: true, state: item.state };
    }
  }
}

/**
 * Goes on with a draft, with what was handed on, or with what stewards asked about; of another report that went to an intake a new
 * one is begun, with a number of its own.
 */
export async function resumeReport(id: string, parts: Parts): Promise<{ shown: boolean }> {
  const item = await parts.outbox.get(id);
  if (!item) return { shown: false };
  if (item.state === 'draft' || item.state === 'sent' || isToAnswer(item)) {
    await showReport(id);
    return { shown: true };
  }
  const picture = await pictureOf(item.report, parts);
  const report = { ...item.report, id: randomToken(), made: parts.now().toISOString() };
  const fresh = { ...report, attachments: [], answers: [] };
  await hold({ report: fresh, ...(picture !== undefined && { picture }) });
  await showReport(fresh.id);
  return { shown: true };
}
