import { readFile } from 'node:fs/promises';
import { adapterVersions } from '../../core/adapter-versions';
import { marketplaceIds } from '../../core/ids';
import { countSelectors, selectorSetSchema } from '../../core/selector-set';
import { type SelectorSet, selectorSetBounds } from '../../core/shop-selectors';
import { feedBounds } from '../../feed/manifest';
import { parseJson } from '../../feed/parse-json';
import { messageOf, PublisherError } from '../publisher-error';

/** How many faults are told at once. */
const mostTold = 20;
/** A set, its shops, their fields, a field's rows; one more, so that what is nested wrongly is told by its path. */
const depth = 6;

/** A set of selectors as somebody wrote it down. Every rule a client holds it to, and what only a writer can get wrong. */
export async function readSelectorsFile(file: string, now: string): Promise<SelectorSet> {
  const text = await textOf(file);
  const parsed = selectorSetSchema.safeParse(jsonOf(text, file));
  const faults = parsed.success
    ? faultsOf(parsed.data, text, now)
    : (parsed.error.issues ?? []).map(({ path, message }) => told(text, path, message));
  if (parsed.success && faults.length === 0) return parsed.data;
  const more = faults.length > mostTold ? [`and ${faults.length - mostTold} more`] : [];
  throw new PublisherError(
    [`${file}:`, ...faults.slice(0, mostTold), ...more].join('\n  '),
    'Correct the file; lib/publisher/selectors-template.json shows its form. Nothing was written.',
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw new PublisherError(messageOf(thrown), 'Name a file that can be read.');
  }
}

function jsonOf(text: string, file: string): unknown {
  try {
    JSON.parse(text);
  } catch (thrown) {
    throw new PublisherError(`${file}: ${messageOf(thrown)}`, 'Write JSON, without comments.');
  }
  // Stricter: one meaning to every reader.
  const json = parseJson(Buffer.from(text), depth);
  if (json.kind === 'json') return json.value;
  throw new PublisherError(`${file}: ${json.why}`, 'Write each key once, in plain text.');
}

/** What is well formed and still wrong. */
function faultsOf(set: SelectorSet, text: string, now: string): string[] {
  const faults: string[] = [];
  if (Date.parse(set.written) > Date.parse(now)) {
    faults.push(told(text, ['written'], `${set.written} is still to come`));
  }
  for (const id of marketplaceIds) {
    const newest = adapterVersions[id];
    const adapter = set.shops[id]?.adapter ?? 0;
    if (adapter > newest) {
      faults.push(
        told(text, ['shops', id, 'adapter'], `there is no reader ${adapter} yet; the newest is ${newest}`),
      );
    }
  }
  if (Object.values(set.shops).every((shop) => countSelectors(shop) === 0)) {
    faults.push(told(text, ['shops'], 'it holds no selector'));
  }
  if (Buffer.byteLength(JSON.stringify(set)) > feedBounds.selectors - 200) {
    faults.push(`it is longer than ${selectorSetBounds.file} bytes`);
  }
  return faults;
}

/** A fault with its line, where the value itself can be found in the text, and with its path. */
function told(text: string, path: readonly PropertyKey[], message: string): string {
  const where = path.reduce<string>(
    (before, step) =>
      typeof step === 'number'
        ? `${before}[${step}]`
        : before === ''
          ? String(step)
          : `${before}.${String(step)}`,
    '',
  );
  const value: unknown = path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    JSON.parse(text),
  );
  const at = typeof value === 'string' ? text.indexOf(JSON.stringify(value)) : -1;
  const line = at < 0 ? '' : `line ${text.slice(0, at).split('\n').length}: `;
  const said = typeof value === 'string' ? ` ${JSON.stringify(value.slice(0, 80))}` : '';
  return `${line}${where === '' ? 'the file' : where}${said}: ${message}`;
}
