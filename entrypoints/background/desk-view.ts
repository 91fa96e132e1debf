import type {
  DeskComparison,
  DeskDecided,
  DeskGroup,
  DeskListing,
  DeskNotice,
  DeskReport,
} from '../../lib/core/desk-page';
import type { MarketplaceId } from '../../lib/core/ids';
import { emptyListing, type Listing, listingBounds } from '../../lib/core/listing';
import type { Report } from '../../lib/core/report';
import type { EvidenceView } from '../../lib/core/warning-view';
import { composeNotice } from '../../lib/language/compose-notice';
import { plainText, shortText } from '../../lib/language/plain-text';
import { type Sentences, sentencesIn } from '../../lib/language/sentences';
import { choiceOf } from '../../lib/reports/decision';
import type { LogEntry } from '../../lib/reports/decision-log';
import type { DeskedGroup, DeskState } from '../../lib/reports/desk-state';
import type { ReceivedReport } from '../../lib/reports/group-reports';
import { choicesFor, namesNoNotice } from '../../lib/reports/make-decision';
import { standingOf } from '../../lib/reports/trust-rules';
import { type FoundNotice, findDeskNotices } from './desk-notices';
import type { DeskParts } from './parts';

/** So many reports of a group are shown: who stands behind it is told by its counts. */
const reportsShown = 30;
const valuesShown = 60;
/** What ties a reported listing to the one that its notice names. */
const linkGrounds = ['same-seller', 'same-title', 'led-here'] as const;

/** Groups as the desk paints them, each with what the lists here know of its notice and what they find in common. */
export async function deskGroups(
  groups: readonly DeskedGroup[],
  state: DeskState,
  parts: DeskParts,
): Promise<DeskGroup[]> {
  const [language, here] = await Promise.all([parts.language(), parts.desk.attached()]);
  const say = sentencesIn(language);
  const asked = groups.map((group) => ({ group, listing: reportedListing(group) }));
  const found = await findDeskNotices(
    asked.map(({ group, listing }) => ({ notice: group.notice, listing })),
    parts,
  );
  return asked.map(({ group, listing }, at) => {
    const { lists, notices } = found;
    const notice = notices[at];
    const view = notice && composeNotice({ match: notice.match, listing, lists, language, say });
    return viewOf(group, listing, { state, here, say, notice, view });
  });
}

/** A notice that a steward names beside a group's listing; undefined where no list here has it. */
export async function compareOnDesk(
  group: DeskedGroup,
  id: string,
  parts: DeskParts,
): Promise<DeskComparison | undefined> {
  const language = await parts.language();
  const listing = reportedListing(group);
  const { lists, notices } = await findDeskNotices([{ notice: id, listing }], parts);
  const [found] = notices;
  if (!found) return undefined;
  const view = composeNotice({ match: found.match, listing, lists, language, say: sentencesIn(language) });
  return { notice: noticeView(id, found, view), evidence: view.evidence, evidenceBy: 'lists' };
}

interface Known {
  state: DeskState;
  here: ReadonlySet<string>;
  say: Sentences;
  notice: FoundNotice | undefined;
  view: DeskNotice['view'];
}

function viewOf(group: DeskedGroup, listing: Listing, known: Known): DeskGroup {
  const { state, view, notice, say } = known;
  const { key, kind, people, known: knownPeople, uncounted, isBrigade, mayLink, standing, last } = group;
  // What came last is what nobody has seen yet.
  const shown = [...group.reports].reverse().slice(0, reportsShown);
  const byLists = notice?.isMatch === true;
  return {
    ...{ key, kind, people, known: knownPeople, uncounted, isBrigade, mayLink },
    listing: listingView(listing, group.reports),
    ...(group.notice !== undefined && { notice: noticeView(group.notice, notice, view) }),
    evidence: byLists ? (view?.evidence ?? []) : [...saidEvidence(group, say), ...(view?.evidence ?? [])],
    evidenceBy: byLists ? 'lists' : 'reporters',
    reports: shown.map((each) => reportView(each, state, known.here)),
    reportsLeft: group.reports.length - shown.length,
    needsNotice: namesNoNotice(group),
    choices: choicesFor(group),
    ...(standing && { standing: standing.kind === 'link' ? standing.basis : 'retracted' }),
    ...(last && { decided: decidedView(last) }),
  };
}

/** The listing as all of the group's reports together say it is, the newest first. */
function reportedListing({ listing: { marketplace, id }, reports }: DeskedGroup): Listing {
  const newest = [...reports].reverse().map(({ report }) => report.listing);
  const all = (each: (listing: Report['listing']) => string[], most: number) =>
    [...new Set(newest.flatMap(each))].slice(0, most);
  const { texts, codes, ids } = listingBounds;
  return {
    ...emptyListing({ marketplace, ids: [id], address: addressOf[marketplace](id) }),
    ids: [...new Set([id, ...all(({ otherIds }) => otherIds, ids)])].slice(0, ids),
    titles: all(({ titles }) => titles, texts),
    brands: all(({ brands }) => brands, texts),
    models: all(({ models }) => models, texts),
    gtins: all(({ gtins }) => gtins, codes),
    certificates: all(({ certificates }) => certificates, codes),
    availability: newest.find(({ availability }) => availability)?.availability ?? 'unknown',
  };
}

const addressOf: Record<MarketplaceId, (id: string) => string> = {
  aliexpress: (id) => `https://www.aliexpress.com/item/${id}.html`,
  temu: (id) => `https://www.temu.com/goods.html?goods_id=${id}`,
};

function listingView(listing: Listing, reports: readonly ReceivedReport[]): DeskListing {
  const said = reports.map(({ report }) => report.listing);
  const several = (values: (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const facts: DeskListing['facts'] = [
    { name: 'brands', values: listing.brands },
    { name: 'models', values: listing.models },
    { name: 'gtins', values: listing.gtins },
    { name: 'certificates', values: listing.certificates },
    { name: 'prices', values: several(said.map(({ price }) => price)) },
    { name: 'sellers', values: several(said.map(({ seller }) => seller?.name ?? seller?.id)) },
    { name: 'regions', values: several(said.map(({ region }) => region)) },
  ];
  const { marketplace, ids, address, titles, availability } = listing;
  return {
    ...{ marketplace, id: ids[0] ?? '', address, availability },
    titles: cleaned(titles, 300),
    facts: facts
      .map(({ name, values }) => ({ name, values: cleaned(values.slice(0, 12), 120) }))
      .filter(filled),
  };
}

function noticeView(id: string, found: FoundNotice | undefined, view: DeskNotice['view']): DeskNotice {
  const notice = found?.match.notice;
  const codes: DeskNotice['codes'] = [
    { name: 'models', values: notice?.models ?? [] },
    { name: 'gtins', values: notice?.gtins ?? [] },
    { name: 'certificates', values: notice?.certificates ?? [] },
  ];
  return {
    id: shortText(id, 120),
    ...(view && { view }),
    codes: codes
      .map(({ name, values }) => ({ name, values: cleaned(values.slice(0, valuesShown), 120) }))
      .filter(filled),
    ...(notice?.withdrawn !== undefined && { withdrawn: notice.withdrawn }),
  };
}

function saidEvidence({ reports }: DeskedGroup, say: Sentences): EvidenceView[] {
  const rows = new Map<string, EvidenceView>();
  const { grounds } = say.dashboard.relistings;
  const named = new Map<string, string>([
    ...Object.entries(say.evidence),
    ...linkGrounds.map((kind): [string, string] => [kind, grounds[kind]]),
  ]);
  for (const { report } of reports)
    for (const { kind, listing, notice } of report.notice?.evidence ?? []) {
      const label = named.get(kind) ?? shortText(kind, 40);
      const row: EvidenceView = {
        ...{ label, listing: shortText(listing, 240), notice: shortText(notice, 240) },
        ...{ mark: 'context', markWord: say.dashboard.desk.said },
      };
      rows.set(JSON.stringify(row), row);
    }
  return [...rows.values()].slice(0, 12);
}

function reportView(
  { report, received }: ReceivedReport,
  { histories, words, waiting, names }: DeskState,
  here: ReadonlySet<string>,
): DeskReport {
  const { id, made, reporter, attachments } = report;
  const history = histories.get(reporter ?? '') ?? { accepted: 0, rejected: 0, invented: 0 };
  const name = names.get(id) ?? '';
  const entry = waiting.has(name) ? undefined : words.get(name);
  return {
    ...{ id, received, made, isClockWrong: Date.parse(made) > Date.parse(received) + 10 * 60_000 },
    ...(reporter !== undefined && { person: reporter.slice(0, 6) }),
    standing: reporter === undefined ? 'newcomer' : standingOf(history),
    ...{ accepted: history.accepted, rejected: history.rejected },
    ...(report.words !== undefined && { words: cleanedLines(report.words) }),
    answers: report.answers.map((answer) => ({ made: answer.made, words: cleanedLines(answer.words) })),
    attachments: attachments.map((each) => ({ ...each, isHere: here.has(each.sha256) })),
    ...(entry && { decided: decidedView(entry) }),
  };
}

function cleanedLines(text: string): string {
  return text.split(/\r?\n/).map(plainText).join('\n').trim();
}

function decidedView({ number, at, decision }: LogEntry): DeskDecided {
  return {
    ...{ number, at, kind: choiceOf(decision) },
    ...(decision.kind === 'reject' && { reason: decision.reason }),
    ...(decision.words !== undefined && { words: plainText(decision.words) }),
  };
}

function cleaned(values: readonly string[], most: number): string[] {
  return [...new Set(values.map((value) => shortText(value, most)))].filter((value) => value !== '');
}

function filled({ values }: { values: string[] }): boolean {
  return values.length > 0;
}
