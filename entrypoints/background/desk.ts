import type { DeskComparison, DeskPage, DeskTold } from '../../lib/core/desk-page';
import type { SavedFile } from '../../lib/core/saved-file';
import type { DeskChoice } from '../../lib/core/steward-choice';
import { logFile, reportsTable } from '../../lib/reports/desk-files';
import { deskState } from '../../lib/reports/desk-state';
import { lastWords } from '../../lib/reports/last-words';
import {
  type Attachment,
  encodeBase64,
  reportFileBounds,
  writeReportFile,
} from '../../lib/reports/report-file';
import { makeStewardKey } from '../../lib/reports/steward-key';
import { decide, logView, openLog, ownLog } from './desk-log';
import { compareOnDesk, deskGroups } from './desk-view';
import type { DeskParts } from './parts';

/** Groups that were decided on are there to be found again, not to be worked through. */
const decidedShown = 20;

/** What the steward's desk shows. Rejects where it cannot be read: that is a fault, and not an empty desk. */
export async function deskPage(shown: number, parts: DeskParts, told?: DeskTold): Promise<DeskPage> {
  const [language, log, { reports, unreadable }] = await Promise.all([
    parts.language(),
    ownLog(parts),
    parts.desk.reports(),
  ]);
  const { key, read } = log;
  const state = deskState(reports, read.kind === 'log' ? read.entries : []);
  const { open, decided } = state;
  const groups = await deskGroups([...open.slice(0, shown), ...decided.slice(0, decidedShown)], state, parts);
  const openShown = Math.min(shown, open.length);
  return {
    language,
    key: key ? { kind: 'key', id: key.keyId, publicKey: key.publicKey } : { kind: 'none' },
    log: logView(log, parts.now()),
    received: reports.length,
    unreadable,
    groups: groups.slice(0, openShown),
    groupsLeft: open.length - openShown,
    decided: groups.slice(openShown),
    decidedLeft: Math.max(0, decided.length - decidedShown),
    ...(told && { told }),
  };
}

/** Makes the desk's key, where it has none. */
export async function makeKey(shown: number, parts: DeskParts): Promise<DeskPage> {
  if ((await parts.desk.key()) === undefined) {
    const key = await makeStewardKey();
    if (key === 'unsupported') return deskPage(shown, parts, { kind: 'no-ed25519' });
    const { id: keyId, ...rest } = key;
    await parts.desk.keepKey({ id: 'own', keyId, ...rest, made: parts.now().toISOString() });
  }
  return deskPage(shown, parts);
}

export async function openLogFile(file: string, shown: number, parts: DeskParts): Promise<DeskPage> {
  return deskPage(shown, parts, await openLog(file, parts));
}

export async function decideOnGroup(
  request: { group: string; choice: DeskChoice; after: number; shown: number },
  parts: DeskParts,
): Promise<DeskPage> {
  return deskPage(request.shown, parts, await decide(request, parts));
}

/** What a notice and a group's listing have in common; undefined where either is not here. */
export async function compareNotice(
  { group: key, notice }: { group: string; notice: string },
  parts: DeskParts,
): Promise<DeskComparison | undefined> {
  const [{ read }, { reports }] = await Promise.all([ownLog(parts), parts.desk.reports()]);
  const { open, decided } = deskState(reports, read.kind === 'log' ? read.entries : []);
  const group = [...open, ...decided].find((each) => each.key === key);
  return group && compareOnDesk(group, notice, parts);
}

/** What is attached to a report, for the page to show: never as a document, only as a picture or a file. */
export async function deskAttachment(
  sha256: string,
  { desk }: DeskParts,
): Promise<{ type: Attachment['type']; data: string } | undefined> {
  const held = await desk.attachment(sha256);
  return held && { type: held.type, data: encodeBase64(held.data) };
}

/** The log exactly as it was signed, also where the desk itself finds it broken. */
export async function saveLog(parts: DeskParts): Promise<SavedFile> {
  const { key, text } = await ownLog(parts);
  return logFile(text, key?.keyId ?? 'no-key', dayOf(parts));
}

export async function saveTable(parts: DeskParts): Promise<SavedFile> {
  const [{ reports }, { read }] = await Promise.all([parts.desk.reports(), ownLog(parts)]);
  return reportsTable(reports, lastWords(read.kind === 'log' ? read.entries : []), dayOf(parts));
}

/** As many bytes of attachments as fit into one message with the rest. */
const attachedAtMost = 24 * 1024 * 1024;

/** One part of the reports with what is attached to them, and how many parts there are. */
export async function saveReports(
  part: number,
  parts: DeskParts,
): Promise<{ file: SavedFile; parts: number }> {
  const [{ reports }, here] = await Promise.all([parts.desk.reports(), parts.desk.attached()]);
  const cut: (typeof reports)[] = [[]];
  let bytes = 0;
  for (const row of reports) {
    const own = row.report.attachments.reduce((sum, each) => sum + each.bytes, 0);
    const last = cut.at(-1);
    if (last && last.length < reportFileBounds.reports && bytes + own <= attachedAtMost) last.push(row);
    else {
      cut.push([row]);
      bytes = 0;
    }
    bytes += own;
  }
  const rows = (cut[part] ?? []).map(({ report }) => report);
  const hashes = new Set(rows.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)));
  const attached: Attachment[] = [];
  for (const hash of hashes) {
    const held = here.has(hash) ? await parts.desk.attachment(hash) : undefined;
    if (held) attached.push(held);
  }
  const number = cut.length > 1 ? `-${part + 1}` : '';
  return {
    file: {
      name: `ansim-reports-${dayOf(parts)}${number}.json`,
      type: 'application/json',
      text: writeReportFile(rows, attached),
    },
    parts: cut.length,
  };
}

function dayOf({ now }: DeskParts): string {
  return now().toISOString().slice(0, 10);
}
