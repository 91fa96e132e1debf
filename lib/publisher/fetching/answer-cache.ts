import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../edition/make-packs';
import { codeOf, PublisherError } from '../publisher-error';

/**
 * What was asked for: an answer in the cache is an answer to the same question only. Where a key goes it holds `{KEY}`: the
 * cache never sees one.
 */
export interface Question {
  name: string;
  method: 'GET' | 'POST';
  path: string;
  body?: string;
}

const time = z.iso.datetime({ offset: false });
const asked = {
  name: z.string(),
  method: z.enum(['GET', 'POST']),
  path: z.string(),
  body: z.string().optional(),
};
const answerSchema = z.strictObject({
  kind: z.literal('answer'),
  ...asked,
  /** The alternative that brought it, where it was not `path` itself. */
  from: z.string().optional(),
  origin: z.string(),
  sha256: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  at: time,
});
const failureSchema = z.strictObject({ kind: z.literal('failure'), ...asked, why: z.string(), at: time });
const wholeSchema = z.strictObject({ kind: z.literal('whole'), at: time });
/** Which keys were set when the answers were asked for: repeated offline, the plan is the same without them. */
const keysSchema = z.strictObject({ kind: z.literal('keys'), variables: z.array(z.string()), at: time });
const entrySchema = z.discriminatedUnion('kind', [answerSchema, failureSchema, wholeSchema, keysSchema]);
export type CachedAnswer = z.output<typeof answerSchema>;
type CachedFailure = z.output<typeof failureSchema>;

/** The raw answers of one source, so that a build can be repeated without the network. */
export interface AnswerCache {
  answer(question: Question): Promise<{ entry: CachedAnswer; bytes: Uint8Array } | undefined>;
  /** Why the last attempt brought nothing, where it did. */
  failure(question: Question): CachedFailure | undefined;
  keep(entry: Omit<CachedAnswer, 'kind' | 'sha256'>, bytes: Uint8Array): Promise<void>;
  fail(question: Question, why: string, at: string): Promise<void>;
  /** The time of the last whole fetch that was believed; of the last one before a time, where one is given. */
  lastWhole(before?: string): string | undefined;
  markWhole(at: string): Promise<void>;
  /** The variables of the keys that were set when the source was last asked. */
  keysAsked(): readonly string[];
  markKeys(variables: readonly string[], at: string): Promise<void>;
}

/**
 * Opens `FOLDER/<source>`: one file for each answer under `answers/`, named as the source names its requests, and
 * `index.ndjson`, to which every event is appended; the last line of a request counts, a line cut off by a crash does not.
 */
export async function openAnswerCache(folder: string, source: string): Promise<AnswerCache> {
  const home = join(folder, source);
  const index = join(home, 'index.ndjson');
  await mkdir(join(home, 'answers'), { recursive: true });
  const answers = new Map<string, CachedAnswer>();
  const failures = new Map<string, CachedFailure>();
  const wholes: string[] = [];
  let keys: readonly string[] = [];
  for (const line of (await textOf(index)).split('\n')) take(line);

  function take(line: string): void {
    const entry = parseEntry(line);
    switch (entry?.kind) {
      case 'answer':
        answers.set(entry.name, entry);
        failures.delete(entry.name);
        return;
      case 'failure':
        failures.set(entry.name, entry);
        return;
      case 'whole':
        wholes.push(entry.at);
        return;
      case 'keys':
        keys = entry.variables;
        return;
      case undefined:
        return;
    }
  }

  async function write(entry: z.output<typeof entrySchema>): Promise<void> {
    const line = JSON.stringify(entry);
    await appendFile(index, `\n${line}`);
    take(line);
  }

  return {
    async answer(question) {
      const entry = answers.get(question.name);
      if (!entry || !isSame(entry, question)) return undefined;
      const bytes = await bytesOf(fileOf(home, entry.name));
      return bytes && sha256(bytes) === entry.sha256 ? { entry, bytes } : undefined;
    },
    failure(question) {
      const entry = failures.get(question.name);
      return entry && isSame(entry, question) ? entry : undefined;
    },
    async keep(entry, bytes) {
      const file = fileOf(home, entry.name);
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
      await write({ kind: 'answer', ...entry, sha256: sha256(bytes) });
    },
    fail: ({ name, method, path, body }, why, at) =>
      write({ kind: 'failure', name, method, path, ...(body !== undefined && { body }), why, at }),
    lastWhole: (before) =>
      before === undefined ? wholes.at(-1) : wholes.findLast((at) => Date.parse(at) < Date.parse(before)),
    markWhole: (at) => write({ kind: 'whole', at }),
    keysAsked: () => keys,
    async markKeys(variables, at) {
      const sorted = [...variables].sort();
      if (sorted.join() !== keys.join()) await write({ kind: 'keys', variables: sorted, at });
    },
  };
}

/** A cache that keeps nothing, for a build without `--cache`. */
export const noCache: AnswerCache = {
  answer: async () => undefined,
  failure: () => undefined,
  keep: async () => {},
  fail: async () => {},
  lastWhole: () => undefined,
  markWhole: async () => {},
  keysAsked: () => [],
  markKeys: async () => {},
};

function parseEntry(line: string): z.output<typeof entrySchema> | undefined {
  if (line === '') return undefined;
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function isSame(entry: Question | CachedAnswer | CachedFailure, question: Question): boolean {
  return entry.method === question.method && entry.path === question.path && entry.body === question.body;
}

function fileOf(home: string, name: string): string {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$/.test(name)) {
    throw new PublisherError(
      `the request name "${name}" cannot name a file`,
      'Correct the source: letters, digits, ".", "-" and "_" only, not starting with a dot.',
    );
  }
  return join(home, 'answers', name);
}

async function textOf(file: string): Promise<string> {
  return (await bytesOf(file))?.toString('utf8') ?? '';
}

async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}
