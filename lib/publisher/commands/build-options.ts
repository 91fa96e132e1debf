import { readFile } from 'node:fs/promises';
import { isSourceId } from '../../core/ids';
import { isLoopback } from '../edition/loopback';
import { type SourceInfoFile, sourceInfoFileSchema } from '../edition/source-info';
import { messageOf, PublisherError } from '../publisher-error';
import type { World } from '../world';
import { isoTime, namesIn, readArgs, required, toIso, wholeNumber } from './read-args';

/** What a build is asked to do. */
export interface BuildOptions {
  out: string;
  /** Ids of the sources to fetch. */
  sources: string[];
  /** Those of them that were named one by one. */
  named: ReadonlySet<string>;
  noticesFiles: string[];
  /** Tables of Korean findings, kept by hand. */
  findingsFiles: string[];
  /** Stewards' logs of decisions, and the public keys that may sign them. */
  decisionFiles: string[];
  stewardKeys: string[];
  /** Where reports go, a JSON file. */
  intakes?: string;
  /** Let go of what stewards decided for the previous edition. */
  withoutDecisions: boolean;
  sourceInfo: SourceInfoFile;
  /** Selectors for pages that a redesign made unreadable: a file, `none`, or absent for the previous edition's. */
  selectors?: string;
  cache?: string;
  offline: boolean;
  /** A folder, an address, `none`, or absent for the edition in `out`. */
  previous?: string;
  previousKeys: string[];
  /** ISO time. */
  now: string;
  keyFile?: string;
  /** What the list is called, for who subscribes to it, and the public keys that may sign it besides. */
  name?: string;
  spareKeys: string[];
  /** Where the data-quality report goes, `FILE.json`. */
  report?: string;
  origins: Map<string, string>;
  bulk: boolean;
  acceptFew: boolean;
  drop: string[];
  validDays: number;
  pollSeconds: number;
}

/** Reads the arguments of `feed build`. Sources are checked against those there is a parser for. */
export async function readBuildOptions(args: string[], world: World): Promise<BuildOptions> {
  const { values } = readArgs('build', args, {
    out: { type: 'string' },
    sources: { type: 'string', multiple: true },
    notices: { type: 'string', multiple: true },
    findings: { type: 'string', multiple: true },
    decisions: { type: 'string', multiple: true },
    'steward-key': { type: 'string', multiple: true },
    'without-decisions': { type: 'boolean' },
    intakes: { type: 'string' },
    'source-info': { type: 'string' },
    selectors: { type: 'string' },
    cache: { type: 'string' },
    offline: { type: 'boolean' },
    previous: { type: 'string' },
    'previous-key': { type: 'string', multiple: true },
    now: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string' },
    'spare-key': { type: 'string', multiple: true },
    report: { type: 'string' },
    origin: { type: 'string', multiple: true },
    bulk: { type: 'boolean' },
    'accept-few': { type: 'boolean' },
    drop: { type: 'string', multiple: true },
    'valid-days': { type: 'string' },
    'poll-seconds': { type: 'string' },
  });
  const noticesFiles = values.notices ?? [];
  const offline = values.offline === true;
  if (offline && values.cache === undefined) {
    throw new PublisherError('--offline needs answers to work from', 'Add --cache DIR of an earlier run.');
  }
  if (offline && values.previous?.includes('://')) {
    throw new PublisherError('--offline cannot fetch the previous edition', 'Name a folder in --previous.');
  }
  return {
    out: required('build', 'out', values.out),
    sources: await chosenSources(values.sources, noticesFiles.length > 0, world),
    named: new Set(namesIn(values.sources)),
    noticesFiles,
    findingsFiles: values.findings ?? [],
    decisionFiles: values.decisions ?? [],
    stewardKeys: values['steward-key'] ?? [],
    ...(values.intakes !== undefined && { intakes: values.intakes }),
    withoutDecisions: values['without-decisions'] === true,
    sourceInfo: values['source-info'] === undefined ? {} : await readSourceInfo(values['source-info']),
    ...(values.selectors !== undefined && { selectors: values.selectors }),
    ...(values.cache !== undefined && { cache: values.cache }),
    offline,
    ...(values.previous !== undefined && { previous: values.previous }),
    previousKeys: values['previous-key'] ?? [],
    now: values.now === undefined ? toIso(world.now()) : isoTime('now', values.now),
    ...(values.key !== undefined && { keyFile: values.key }),
    ...(values.name !== undefined && { name: values.name }),
    spareKeys: values['spare-key'] ?? [],
    ...(values.report !== undefined && { report: reportFile(values.report) }),
    origins: readOrigins(values.origin ?? []),
    bulk: values.bulk === true,
    acceptFew: values['accept-few'] === true,
    drop: namesIn(values.drop),
    validDays: wholeNumber('valid-days', values['valid-days'], { least: 1, most: 365, otherwise: 30 }),
    pollSeconds: wholeNumber('poll-seconds', values['poll-seconds'], {
      least: 900,
      most: 604_800,
      otherwise: 21_600,
    }),
  };
}

async function chosenSources(
  named: string[] | undefined,
  hasNotices: boolean,
  world: World,
): Promise<string[]> {
  if (named === undefined && hasNotices) return [];
  const known = (await world.sources()).map((source) => source.id);
  const chosen = named === undefined ? known : namesIn(named);
  const unknown = chosen.find((id) => !known.includes(id));
  if (unknown === undefined) return chosen;
  throw new PublisherError(`there is no source "${unknown}"`, `Sources: ${known.join(', ') || 'none'}.`);
}

async function readSourceInfo(file: string): Promise<SourceInfoFile> {
  try {
    const parsed = sourceInfoFileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  } catch (thrown) {
    throw new PublisherError(
      `${file}: ${messageOf(thrown)}`,
      'Write {"<source>": {"name": …, "licence": …, "attribution": …, "homepage": …, "complete": true}}.',
    );
  }
}

function reportFile(file: string): string {
  if (/[^/\\]\.json$/.test(file)) return file;
  throw new PublisherError(
    `--report ${file} is no name of a report`,
    'Name it FILE.json; the page for people is written beside it, as FILE.html.',
  );
}

function readOrigins(pairs: string[]): Map<string, string> {
  const origins = new Map<string, string>();
  for (const pair of pairs) {
    const [, source = '', address = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (!isSourceId(source) || !url || !allowed) {
      throw new PublisherError(
        `--origin ${pair} does not say where a source is`,
        'Write SOURCE=https://host (http on loopback only).',
      );
    }
    origins.set(source, address.replace(/\/+$/, ''));
  }
  return origins;
}
