import type { DeskPage, DeskTold } from '../../lib/core/desk-page';
import type { DeskChoice } from '../../lib/core/steward-choice';
import { utf8 } from '../../lib/feed/bytes';
import { cleanText } from '../../lib/feed/hostile-text';
import { shortText } from '../../lib/language/plain-text';
import type { DecisionInput } from '../../lib/reports/decision';
import { appendDecision, type ReadLog, readDecisionLog } from '../../lib/reports/decision-log';
import { type DeskedGroup, deskState } from '../../lib/reports/desk-state';
import { makeDecision } from '../../lib/reports/make-decision';
import { signerOf } from '../../lib/reports/steward-key';
import type { KeyRow } from '../../lib/store/rows';
import { takeFile } from './desk-files';
import { compareOnDesk } from './desk-view';
import type { DeskParts } from './parts';

/** The log as the desk keeps it, checked whole each time it has changed. */
export interface OwnLog {
  key: KeyRow | undefined;
  text: string;
  read: ReadLog;
}

let checked: { text: string; keyId: string; read: ReadLog } | undefined;

export async function ownLog({ desk }: Pick<DeskParts, 'desk'>): Promise<OwnLog> {
  const [key, text] = await Promise.all([desk.key(), desk.log()]);
  if (text === undefined)
    return { key, text: '', read: { kind: 'refused', line: 1, why: 'it cannot be read from this browser' } };
  if (checked?.text !== text || checked.keyId !== (key?.keyId ?? ''))
    checked = { text, keyId: key?.keyId ?? '', read: await readDecisionLog(text, keysOf(key)) };
  return { key, text, read: checked.read };
}

function keysOf(key: KeyRow | undefined) {
  return key ? [{ id: key.keyId, publicKey: key.publicKey }] : [];
}

/** How the log stands, for the desk. */
export function logView({ text, read }: OwnLog, now: Date): DeskPage['log'] {
  if (read.kind === 'refused') return { kind: 'broken', line: read.line, why: shortText(read.why) };
  const last = read.entries.at(-1)?.at;
  return {
    kind: 'log',
    entries: text === '' ? 0 : read.entries.length,
    ...(last !== undefined && { last }),
    isAhead: last !== undefined && Date.parse(last) > now.getTime() + 5 * 60_000,
  };
}

/** Signs what a steward chose, and puts it behind the log the steward saw; nothing where another desk was faster. */
export async function decide(
  { group: key, choice, after }: { group: string; choice: DeskChoice; after: number },
  parts: DeskParts,
): Promise<DeskTold> {
  const log = await ownLog(parts);
  if (!log.key) return { kind: 'log', outcome: 'no-key', entries: 0 };
  if (log.read.kind === 'refused') return { kind: 'log-refused', line: log.read.line, why: log.read.why };
  if (log.read.entries.length !== after) return { kind: 'another-desk' };
  const { reports } = await parts.desk.reports();
  const { open, decided } = deskState(reports, log.read.entries);
  const group = [...open, ...decided].find((each) => each.key === key);
  // A link to a notice that no list here has was compared with nothing.
  if (group && choice.notice !== undefined && !(await compareOnDesk(group, choice.notice, parts)))
    return { kind: 'not-possible' };
  // What was pasted may hold characters that no reader of the log takes.
  const words = cleanText(choice.words ?? '').trim();
  const cleaned = { ...choice, words: words === '' ? undefined : words };
  const decision = group && makeDecision(cleaned, group, decidedOf(group, choice));
  return decision ? append(decision, log, log.key, parts) : { kind: 'not-possible' };
}

/** Who was asked and has not answered is told too, once the matter is decided; asked again is only who waits. */
function decidedOf({ names, asked }: DeskedGroup, { kind }: DeskChoice): string[] {
  return kind === 'ask' ? names : [...names, ...asked];
}

async function append(
  decision: DecisionInput,
  { text }: OwnLog,
  key: KeyRow,
  { desk, now }: DeskParts,
): Promise<DeskTold> {
  const { keyId: id, publicKey, privateKey } = key;
  const grown = await appendDecision(text, decision, {
    signer: signerOf({ id, publicKey, privateKey }),
    at: now(),
  });
  // A line that its readers would refuse would spoil everything behind it.
  const read = await readDecisionLog(grown, keysOf(key));
  if (read.kind === 'refused') return { kind: 'log-refused', line: read.line, why: shortText(read.why) };
  const line = grown.slice(text.length, -1);
  const outcome = await desk.append(text, [line]);
  if (outcome === 'grown') return { kind: 'another-desk' };
  checked = { text: grown, keyId: key.keyId, read };
  return { kind: 'decided', number: read.entries.length };
}

/** Goes on where an earlier file of this desk's key ends, or finds that the desk is further already. */
export async function openLog(file: string, parts: DeskParts): Promise<DeskTold> {
  const bytes = takeFile(file);
  const told = (outcome: Extract<DeskTold, { kind: 'log' }>['outcome'], entries = 0): DeskTold => ({
    ...{ kind: 'log', outcome, entries },
  });
  const log = await ownLog(parts);
  if (!log.key) return told('no-key');
  const text = bytes && utf8(bytes);
  if (text === undefined) return { kind: 'log-refused', line: 1, why: 'it is no text' };
  const read = await readDecisionLog(text, keysOf(log.key));
  if (read.kind === 'refused') return { kind: 'log-refused', line: read.line, why: shortText(read.why) };
  if (log.text.startsWith(text)) return told('has-it', read.entries.length);
  if (!text.startsWith(log.text)) return told('forked');
  const lines = text.slice(log.text.length).split('\n').slice(0, -1);
  const outcome = await parts.desk.append(log.text, lines);
  return outcome === 'grown' ? { kind: 'another-desk' } : told('taken', lines.length);
}
