import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFilesSchema } from '../../../lib/check-page/check-files';
import { usAliExpressId } from '../../../lib/core/marketplace-ids';
import { noticeSchema } from '../../../lib/core/notice';
import type { Sighting } from '../../../lib/core/sighting';
import { sightingsFile } from '../../../lib/core/sightings-file';
import { pagesByYear } from '../../../lib/publisher/site/list-pages';
import { noticePage } from '../../../lib/publisher/site/notice-page';
import { listPath, noticePath } from '../../../lib/publisher/site/page-names';
import { hex32, logOf, steward } from '../reports/made-reports';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

const named = '1005099000000001';
const byStewards = '1005099000000002';
const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>\'&';
const notices = [
  {
    id: 'eu-safety-gate:SR/90001/26',
    source: 'eu-safety-gate',
    kind: 'alert',
    published: '2026-11-05',
    page: 'https://office.example/SR-90001-26',
    names: [{ lang: 'en', text: `Lamp ${hostile}` }],
    brands: [hostile],
    models: ['VT-9041'],
    danger: [{ lang: 'en', text: `It burns. ${hostile}` }],
    hazards: [{ official: hostile }],
    listings: [{ marketplace: 'aliexpress', id: named, basis: 'authority' }],
  },
  {
    id: 'us-cpsc:26001',
    source: 'us-cpsc',
    kind: 'recall',
    published: '2025-03-04',
    names: [{ lang: 'en', text: 'Chair' }],
    brands: ['Fernhollow'],
  },
];
const seen = (id: string, at: string, kind: 'on-sale' | 'not-offered'): Sighting => ({
  format: 1,
  listing: { marketplace: 'aliexpress', id },
  at,
  region: 'DE',
  state: { kind },
  basis: 'round',
});

async function published(args: string[] = [], listed: readonly object[] = notices) {
  const folder = await emptyFolder();
  const at = (name: string) => join(folder, name);
  const publicKey: string = JSON.parse((await feed(['keygen', '--out', at('key.pem')])).out).publicKey;
  await writeFile(at('notices.ndjson'), listed.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const build = ['build', '--notices', at('notices.ndjson'), '--out', at('edition')];
  const built = await feed([...build, ...(args.includes('unsigned') ? [] : ['--key', at('key.pem')])]);
  expect(built.code, built.err).toBeLessThan(2);
  const base = ['site', '--feed', at('edition'), '--out', at('site'), '--public-key', publicKey];
  return { at, publicKey, site: (...more: string[]) => feed([...base, ...more]) };
}

const textsOf = async (folder: string) =>
  Object.entries(await contentsOf(folder)).map(([name, base64]): [string, string] => [
    name,
    Buffer.from(base64, 'base64').toString('utf8'),
  ]);

describe('feed site', () => {
  it('quotes the notices, tells what was seen, and lets nothing foreign into the markup', async () => {
    const { at, site } = await published();
    await writeFile(
      at('seen.ndjson'),
      sightingsFile([
        seen(named, '2026-11-12T00:00:00Z', 'on-sale'),
        seen(named, '2026-11-14T00:00:00Z', 'on-sale'),
        seen('1005099000000777', '2026-11-14T00:00:00Z', 'on-sale'),
      ]),
    );
    const ran = await site('--sightings', at('seen.ndjson'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('2 notices, 1 with a page of their own');
    expect(ran.out).toContain('neither names, shown nowhere: 1');

    const path = noticePath('eu-safety-gate', 'eu-safety-gate:SR/90001/26');
    const english = await readFile(join(at('site'), 'en', path), 'utf8');
    expect(english).toContain('EU Safety Gate');
    expect(english).toContain('SR/90001/26');
    expect(english).toContain('href="https://office.example/SR-90001-26"');
    expect(english).toContain('Still on sale in Germany, past 10 November 2026');
    // What the days are for, by the page that tells of them, in the language it is told in.
    expect(english).toContain(
      'complete the identification of the listings concerned within three working days',
    );
    expect(english).toMatch(/<a href="https:\/\/www\.prnewswire\.co\.uk\/[^"]*301783480\.html" lang="en"/);
    const korean = await readFile(join(at('site'), 'ko', path), 'utf8');
    expect(korean).toContain('독일에서 아직 판매 중입니다');
    const home = await readFile(join(at('site'), 'en/index.html'), 'utf8');
    expect(home).toContain('1 of 1');
    const list = await readFile(join(at('site'), 'en', listPath('us-cpsc', '2025', 1)), 'utf8');
    expect(list).toContain('Fernhollow');

    for (const [name, text] of await textsOf(at('site'))) {
      if (!name.endsWith('.html')) continue;
      expect(text, name).not.toContain('<img');
      expect(text, name).not.toContain('<script>');
      expect(text, name).not.toContain('1005099000000777');
      expect(text, name).toContain('http-equiv="Content-Security-Policy" content="default-src \'none\'');
      expect(text.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:|\/)/g), name).toBeNull();
      expect(text.includes('<script'), name).toBe(name.endsWith('check/index.html'));
    }
  });

  it('shows what stewards accepted as theirs, and nothing about who reported', async () => {
    const { at, site } = await published();
    const signer = await steward();
    await writeFile(
      at('log.ndjson'),
      await logOf(signer, [
        {
          kind: 'accept',
          listing: { marketplace: 'aliexpress', id: byStewards },
          notice: 'us-cpsc:26001',
          basis: 'steward',
          volunteers: 37,
          reports: [hex32(7).repeat(2)],
          words: 'Zinnober',
        },
      ]),
    );
    expect(await site('--decisions', at('log.ndjson'))).toMatchObject({ code: 2 });
    const ran = await site('--decisions', at('log.ndjson'), '--steward-key', signer.publicKey);
    // The check page answers by the edition, which knows nothing of it.
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('decided of 1 notices') });
    const again = [
      'build',
      '--notices',
      at('notices.ndjson'),
      '--key',
      at('key.pem'),
      '--out',
      at('edition'),
    ];
    const log = ['--decisions', at('log.ndjson'), '--steward-key', signer.publicKey];
    expect((await feed([...again, ...log])).code).toBeLessThan(2);
    expect(await site(...log)).toMatchObject({
      code: 0,
      out: expect.not.stringContaining('NOT IN THE EDITION'),
    });
    const page = join(at('site'), 'en', noticePath('us-cpsc', 'us-cpsc:26001'));
    const text = await readFile(page, 'utf8');
    expect(text).toContain(byStewards);
    expect(text).toContain('Not named by the authority: reported, and accepted by a steward');
    expect(text).not.toContain('promised');
    for (const [name, each] of await textsOf(at('site'))) {
      if (name.endsWith('.gz')) continue;
      for (const secret of [signer.id, signer.publicKey, hex32(7), 'Zinnober', '37'])
        if (name.endsWith('.html')) expect(each.includes(secret), `${name}: ${secret}`).toBe(false);
    }
  });

  it('counts nothing that only volunteers reported, and tells nothing that was seen of it', async () => {
    const { at, site } = await published();
    const signer = await steward();
    const listing = { marketplace: 'aliexpress', id: byStewards } as const;
    const decision = { notice: 'us-cpsc:26001', basis: 'volunteers', volunteers: 3 } as const;
    await writeFile(at('log.ndjson'), await logOf(signer, [{ kind: 'accept', listing, ...decision }]));
    await writeFile(at('seen.ndjson'), sightingsFile([seen(byStewards, '2026-11-12T00:00:00Z', 'on-sale')]));
    const log = ['--decisions', at('log.ndjson'), '--steward-key', signer.publicKey];
    const ran = await site(...log, '--sightings', at('seen.ndjson'));
    expect(ran.out).toContain('listings that notices or stewards name: 1, of which 0 were seen');
    expect(ran.out).toContain('neither names, shown nowhere: 1');
    const page = await readFile(join(at('site'), 'en', noticePath('us-cpsc', 'us-cpsc:26001')), 'utf8');
    expect(page).toContain('reported, and compared by nobody yet');
    expect(page).not.toContain('2026-11-12');
    const home = await readFile(join(at('site'), 'en/index.html'), 'utf8');
    expect(home).toContain('The notices or stewards name 1 listing; sightings were shared of 0 listings.');
    expect(home).not.toContain('1 of 1');
  });

  it('tells what was seen of a listing that its notice names by its US number', async () => {
    const listings = [{ marketplace: 'aliexpress', id: usAliExpressId(named), basis: 'authority' }];
    const { at, site } = await published([], [{ ...notices[0], listings }]);
    const days = ['2026-11-12', '2026-11-14'].map((day) => seen(named, `${day}T00:00:00Z`, 'on-sale'));
    await writeFile(at('seen.ndjson'), sightingsFile(days));
    const ran = await site('--sightings', at('seen.ndjson'));
    expect(ran.out).toContain('name: 1, of which 1 were seen');
    const path = noticePath('eu-safety-gate', 'eu-safety-gate:SR/90001/26');
    const page = await readFile(join(at('site'), 'en', path), 'utf8');
    expect(page).toContain('Still on sale in Germany, past 10 November 2026');
  });

  it('gives the same bytes for the same input, whatever stood there and in what order it was seen', async () => {
    const { at, site } = await published();
    const all = [
      seen(named, '2026-11-12T00:00:00Z', 'on-sale'),
      seen(named, '2026-11-14T00:00:00Z', 'not-offered'),
    ];
    await writeFile(at('one.ndjson'), sightingsFile(all));
    await writeFile(at('other.ndjson'), sightingsFile([...all, ...all].reverse()));
    await site('--sightings', at('one.ndjson'));
    const first = await contentsOf(at('site'));
    await writeFile(join(at('site'), 'left-over.html'), 'old');
    await site('--sightings', at('other.ndjson'));
    expect(await contentsOf(at('site'))).toEqual(first);
    const check = checkFilesSchema.parse(
      JSON.parse(await readFile(join(at('site'), 'data/check.json'), 'utf8')),
    );
    expect(check).toMatchObject({ notices: 2 });
  });

  it('names the lines that are no sighting, and goes on without them', async () => {
    const { at, site } = await published();
    await writeFile(
      at('seen.ndjson'),
      `gone\n${sightingsFile([seen(named, '2026-11-12T00:00:00Z', 'on-sale')])}`,
    );
    expect(await site('--sightings', at('seen.ndjson'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('of which 1 were seen'),
      err: expect.stringContaining('line 1: not JSON'),
    });
    expect(await site('--sightings', at('none.ndjson'))).toMatchObject({ code: 2 });
  });

  it('refuses an unsigned edition, a wrong key, and a folder with anything else in it, and leaves that alone', async () => {
    const unsigned = await published(['unsigned']);
    expect(await unsigned.site()).toMatchObject({ code: 3, err: expect.stringContaining('not signed') });
    const { at, site, publicKey } = await published();
    expect(await site('--public-key', unsigned.publicKey)).toMatchObject({ code: 0 });
    const wrong = ['site', '--feed', at('edition'), '--out', at('other'), '--public-key', unsigned.publicKey];
    expect(await feed(wrong)).toMatchObject({ code: 3 });
    const home = ['site', '--feed', at('edition'), '--public-key', publicKey, '--out', at('home')];
    await mkdir(at('home'));
    await writeFile(join(at('home'), 'letters.txt'), 'mine');
    expect(await feed(home)).toMatchObject({ code: 2, err: expect.stringContaining('empty folder') });
    expect(Object.keys(await contentsOf(at('home')))).toEqual(['letters.txt']);
  });

  it('is made of an expired edition too, and says so', async () => {
    const { site } = await published();
    expect(await site('--now', '2027-06-01')).toMatchObject({
      code: 1,
      out: expect.stringContaining('EXPIRED on'),
    });
  });

  it('says in its help what it ends with, and what is missing', async () => {
    const help = await feed(['site', '--help']);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--sightings FILE') });
    expect(help.out).toContain('Exit codes:');
    expect(await feed(['site', '--feed', 'x'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out'),
    });
  });
});

describe('a page of the record', () => {
  it('shows nothing of a notice that was taken back', () => {
    const notice = noticeSchema.parse({ ...notices[0], withdrawn: '2026-11-20' });
    const view = { product: 'Lamp', reference: 'Notice SR/90001/26', authority: 'EU Safety Gate' };
    const html = noticePage({
      language: 'en',
      path: noticePath('eu-safety-gate', notice.id),
      notice,
      view: view as Parameters<typeof noticePage>[0]['view'],
      credit: '',
      sightingsOf: () => [],
    });
    expect(html).toContain('took this notice back on 20 November 2026');
    expect(html).not.toContain('Lamp');
    expect(html).not.toContain(named);
  });

  it('has a name that any file system holds and no other notice shares', () => {
    const names = ['SR/1/26', 'SR-1-26', 'sr/1/26', '경기-1', '경기-2', '../../etc', 'x'.repeat(110)].map(
      (record) => noticePath('eu-safety-gate', `eu-safety-gate:${record}`),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^notices\/eu-safety-gate\/[a-z0-9-]{10,90}\.html$/);
  });

  it('holds a hundred notices of a list, the newest year and notice first', () => {
    const row = (at: number) => ({
      id: `s:${at}`,
      published: at < 5 ? '2025-01-01' : `2026-01-${String((at % 28) + 1).padStart(2, '0')}`,
      told: '',
    });
    const years = pagesByYear(Array.from({ length: 255 }, (_, at) => row(at)));
    expect(years.map(({ year, pages }) => [year, pages.map(({ length }) => length)])).toEqual([
      ['2026', [100, 100, 50]],
      ['2025', [5]],
    ]);
    expect(years[0]?.pages[0]?.[0]?.published).toBe('2026-01-28');
  });
});
