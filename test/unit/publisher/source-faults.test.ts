import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Manifest, manifestSchema } from '../../../lib/feed/manifest';
import { sources } from '../../../lib/sources/registry';
import type { Meddle } from '../../fixtures/sources/serve-sources';
import type { Served } from '../../fixtures/sources/served';
import { errorPage, type Format, half, only, withFirst, withRenamed } from './meddling';
import { servedBuild } from './served-build';

/** How each source's records are written. */
const formats: Record<string, Format> = {
  'eu-safety-gate': { elements: ['weeklyReport', 'notifications'], identity: ['caseNumber'] },
  'us-cpsc': { identity: ['RecallNumber'] },
  accc: { elements: ['item'], identity: ['link'] },
  'uk-opss': { identity: ['link', 'base_path'] },
  'kr-kats-recalls': { identity: ['recallUid'] },
  'kr-kats-foreign-recalls': { identity: ['fRecallUid'] },
  'kr-kats-certificates': { identity: ['certNum'] },
  'kr-consumer24': { elements: ['content'], identity: ['recallSn'] },
  'kr-mfds': { identity: ['SELF_IMPORT_SEQ', 'RTRVLDSUSE_SEQ'] },
  'fr-rappelconso': { identity: ['numero_fiche'] },
  'ca-health-canada': { identity: ['NID'] },
};

const faults: [string, () => (served: Served, format: Format) => Served][] = [
  ['an error page', () => () => errorPage],
  ['half a file', () => half],
  ['an empty list', () => (served, format) => withFirst(served, format, () => 0)],
  ['a renamed field', () => withRenamed],
  [
    'a tenth of its records',
    () => {
      const keep = oneInTen();
      return (served, format) => withFirst(served, format, keep);
    },
  ],
];

/** Of all records of a run the first and every tenth from there, however many there are in each document. */
function oneInTen(): (count: number) => number {
  let seen = 9;
  return (count) => {
    const before = Math.floor(seen / 10);
    seen += count;
    return Math.floor(seen / 10) - before;
  };
}

async function manifestIn(folder: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
}

let meddle: Meddle;
let served: Awaited<ReturnType<typeof servedBuild>>;
let good: Manifest;
beforeAll(async () => {
  meddle = (_, answer) => answer;
  served = await servedBuild({ meddle: (...asked) => meddle(...asked), until: afterAll });
  expect((await served.build('good', ['--now', '2026-11-20T12:00:00Z'])).code).toBe(0);
  good = await manifestIn(join(served.folder, 'good'));
}, 60_000);

describe('a source whose server fails', () => {
  it('is every source of the registry: the table above says how to break each', () => {
    expect(Object.keys(formats).sort()).toEqual(sources.map(({ id }) => id).sort());
  });

  describe.each(sources.map(({ id }, place) => [id, place] as const))('%s', (id, place) => {
    /** One that answers, fetched beside it. */
    const other = sources[(place + 1) % sources.length]?.id ?? '';

    it.each(faults)('keeps its last good notices, with their date, on %s', async (what, makeChange) => {
      const format = formats[id];
      if (!format) throw new Error(`say in the table how ${id} writes its records`);
      const change = makeChange();
      meddle = only(id, (answer) => change(answer, format));
      const out = `${id} ${what}`;
      const ran = await served.build(out, [
        ...['--now', '2026-11-20T13:00:00Z', '--previous', join(served.folder, 'good')],
        ...['--sources', `${id},${other}`],
      ]);
      const next = await manifestIn(join(served.folder, out));

      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(
        new RegExp(`^${id}: kept its last good notices \\(\\d+\\), because .{10}`, 'm'),
      );
      const of = (manifest: Manifest, source: string) => ({
        stated: manifest.sources.find((each) => each.id === source),
        packs: manifest.packs.filter((pack) => pack.source === source),
      });
      expect(of(next, id)).toEqual(of(good, id));
      expect(of(next, id).stated?.lastSuccess).toBe('2026-11-20T12:00:00Z');
      expect(of(next, other).stated?.lastSuccess).toBe('2026-11-20T13:00:00Z');
      expect(next.sources.map((source) => source.id)).toEqual(good.sources.map((source) => source.id));
    });
  });
});
