import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../lib/check-page/answer-question';
import {
  type CheckLists,
  type LoadFile,
  openCheckLists,
  readCheckFiles,
} from '../../../lib/check-page/open-check-lists';
import { emptyListing } from '../../../lib/core/listing';
import { recordSentencesIn } from '../../../lib/language/record-sentences';
import { openFeed } from '../../../lib/publisher/checking/open-feed';
import { openEdition } from '../../../lib/publisher/edition/edition-files';
import { emptyFolder } from '../publisher/folder';
import { feed } from '../publisher/run-in-process';

const now = new Date('2026-11-24T06:00:00Z');
const starter = 'lib/publisher/starter/notices.ndjson';

describe('the lists of the record’s page', () => {
  let folder: string;
  let lists: CheckLists;
  const loaded: string[] = [];
  const load: LoadFile = async (name) => {
    loaded.push(name);
    return readFile(join(folder, 'site/data', name));
  };

  beforeAll(async () => {
    folder = await emptyFolder(() => {});
    const key = join(folder, 'key.pem');
    const { publicKey } = JSON.parse((await feed(['keygen', '--out', key])).out);
    const edition = join(folder, 'edition');
    const out = join(folder, 'site');
    await feed(['build', '--notices', starter, '--out', edition, '--key', key]);
    const ran = await feed(['site', '--feed', edition, '--public-key', publicKey, '--out', out]);
    expect(ran.code, ran.err).toBe(0);
    lists = await openCheckLists(await readCheckFiles(load), load, () => {});
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ask = (text: string, at = now) =>
    answerQuestion(text, {
      open: async () => lists.at(at),
      ...{ language: 'en' as const, now: at, complain: () => {} },
      instead: recordSentencesIn('en').check.instead,
    });

  it('match as the extension’s own search of the edition does, and load nothing for it', async () => {
    const before = loaded.length;
    const edition = await openFeed(
      openEdition(join(folder, 'edition'), fetch, AbortSignal.timeout(60_000)),
      now,
    );
    const notices = (await readFile(starter, 'utf8'))
      .trim()
      .split('\n')
      .map((line): { names?: { text: string }[]; brands?: string[]; models?: string[] } => JSON.parse(line));
    let hits = 0;
    for (const { names = [], brands = [], models = [] } of notices) {
      const listing = {
        ...emptyListing({ marketplace: 'temu', ids: ['601099000000009'], address: '' }),
        titles: [[...brands, names[0]?.text ?? '', ...models.slice(0, 1)].join(' ')],
        brands: brands.slice(0, 1),
        models: models.slice(0, 1),
      };
      const ours = (await lists.at(now).match(listing)).map(({ notice, level }) => [notice.id, level]);
      expect(ours).toEqual(edition?.match(listing).map(({ notice, level }) => [notice.id, level]));
      hits += ours.length;
    }
    expect(hits).toBeGreaterThan(100);
    expect(loaded.length).toBe(before);
  });

  it('say of a miss that nothing is known once they have expired, and still warn', async () => {
    const late = new Date('2027-03-01T00:00:00Z');
    expect((await ask('8809999123453')).answers[0]?.verdict?.kind).toBe('not-listed');
    expect((await ask('8809999123453', late)).answers[0]?.verdict?.kind).toBe('could-not-check');
    const known = 'https://www.aliexpress.com/item/1005007174486522.html';
    expect((await ask(known, late)).answers[0]?.verdict?.kind).toBe('flagged');
  });

  it('speak of no extension where there is none', async () => {
    const page = JSON.stringify([
      await ask('https://a.aliexpress.com/_oExAmPlE'),
      await ask('https://www.aliexpress.com/item/1005007174486522.html'),
      await ask('https://www.temu.com/kr/g-601099000000009.html'),
      await ask('https://blog.example/'),
    ]);
    expect(page).not.toMatch(/extension|Ansim (?:checks|reads|opens)/);
  });

  it('are refused whole where a file is missing, cut off or another', async () => {
    const files = await readCheckFiles(load);
    const meddled: [string, LoadFile][] = [
      ['cut off', async (name, most) => (await load(name, most)).subarray(0, -1)],
      ['another', async () => load('lexicon.bin.gz', 1)],
      [
        'missing',
        async (name, most) => {
          if (name.startsWith('packs/')) throw new Error('not there');
          return load(name, most);
        },
      ],
    ];
    for (const [what, meddling] of meddled)
      await expect(
        openCheckLists(files, meddling, () => {}),
        what,
      ).rejects.toThrow();
    await expect(readCheckFiles(async () => new TextEncoder().encode('{"format":2}'))).rejects.toThrow();
  });
});
