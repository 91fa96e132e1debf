import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/core/listing';
import { makeReport, type ReportOrigin } from '../../lib/core/make-report';
import type { Report, ReportKind } from '../../lib/core/report';
import { isToAnswer } from '../../lib/core/report-answers';
import type { ReportAsked, ReportDraft, ReportWay, ReportWays } from '../../lib/core/report-pages';
import { isIntakeOf } from '../../lib/feed/feed-config';
import { listName } from '../../lib/language/authority';
import { composeReportWords } from '../../lib/language/compose-relistings';
import { composeReportNotice } from '../../lib/language/compose-report-notice';
import type { Language } from '../../lib/language/language';
import { shortText } from '../../lib/language/plain-text';
import { sentencesIn } from '../../lib/language/sentences';
import type { Intake } from '../../lib/reports/answers';
import type { OutboxItem } from '../../lib/reports/outbox';
import { randomName } from '../../lib/reports/random-name';
import { encodeBase64 } from '../../lib/reports/report-file';
import { findNamedNotice } from './desk-notices';
import { evaluate } from './evaluate';
import { intakesFor } from './feed-answers';
import { type Held, heldReport, holdReport } from './held-reports';
import type { Parts } from './parts';
import { relistingNow } from './relistings';
import { afterItsTime } from './tab-states';

/** Fills a report from what is known of a tab's page, and opens the page it is written on. Nothing is kept or sent. */
export async function openReport(
  { tab, kind, picture }: { tab: number; kind?: ReportKind; picture?: string | 'failed' },
  parts: Parts,
): Promise<{ shown: boolean }> {
  const state = await parts.tabStates.shown(tab);
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
    id: randomName(),
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
  const drawn = randomName();
  await parts.settings.put({ reporter: drawn });
  return drawn;
}

/** What the page on which a report is written shows: what is held in memory, or a draft that was kept. */
export async function reportDraft(id: string, parts: Parts): Promise<ReportDraft> {
  const language = await parts.language();
  const held = await heldReport(browser.storage.session, id);
  if (held) return { language, isSent: false, ...held, ...(await namedIn(held.report, language, parts)) };
  const item = await parts.outbox.get(id);
  if (!item) return { language, isSent: false };
  if (isToAnswer(item)) return { language, report: item.report, isSent: true, asked: await askedOf(item) };
  if (item.state === 'needs-authority')
    return {
      ...{ language, report: item.report, isSent: true, elsewhere: true },
      ...(await namedIn(item.report, language, parts)),
    };
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

/** Of these the very report is opened: it can still be written, answered, or told to an authority. */
function isOpenedAgain(item: OutboxItem): boolean {
  return ['draft', 'sent', 'needs-authority'].includes(item.state) || isToAnswer(item);
}

/** Goes on with a report; of one that an intake will never take a new one is begun, with a number of its own. */
export async function resumeReport(id: string, parts: Parts): Promise<{ shown: boolean }> {
  const item = await parts.outbox.get(id);
  if (!item) return { shown: false };
  if (isOpenedAgain(item)) {
    await showReport(id);
    return { shown: true };
  }
  const picture = await pictureOf(item.report, parts);
  const report = { ...item.report, id: randomName(), made: parts.now().toISOString() };
  const fresh = { ...report, attachments: [], answers: [] };
  await hold({ report: fresh, ...(picture !== undefined && { picture }) });
  await showReport(fresh.id);
  return { shown: true };
}
