import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { CheckFiles, HeldFile } from '../../check-page/check-files';
import { canonicalJson } from '../../core/canonical-json';
import type { ListState } from '../../core/lists';
import { globalListingKey } from '../../core/marketplace-ids';
import type { Notice } from '../../core/notice';
import { type Sighting, sightedListing } from '../../core/sighting';
import { stillOnSale } from '../../core/still-on-sale';
import { listState } from '../../feed/list-state';
import { type PackEntry, packFile } from '../../feed/manifest';
import { packLines } from '../../feed/pack-lines';
import { readNotice } from '../../feed/read-notice';
import { sourceName } from '../../language/authority';
import { type Language, languages } from '../../language/language';
import { shortText } from '../../language/plain-text';
import { sentencesIn } from '../../language/sentences';
import { createIndexBuilder } from '../../matching/build-index';
import { withLinks } from '../../reports/apply-links';
import type { EditionFiles } from '../edition/edition-files';
import { sha256 } from '../edition/make-packs';
import type { Decided } from '../edition/read-decisions';
import { type ReadManifest, readPack } from '../edition/read-edition';
import { exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import { askingPage } from './asking-page';
import type { CheckBundle } from './bundle-check-page';
import { frontPage } from './front-page';
import { homePage, type RecordedSource } from './home-page';
import { type ListRow, listPage, listRow, pagesByYear } from './list-pages';
import { noticePage } from './notice-page';
import { noticeViewOf } from './notice-view';
import { listPath, noticePath } from './page-names';
import type { SharedSightings } from './read-sightings';
import type { SiteFolder } from './site-folder';

/** What the list is called on the page for checking. */
const listName = 'Ansim';

export interface SiteInput {
  files: EditionFiles;
  edition: ReadManifest;
  decided: Decided;
  sightings: SharedSightings;
  bundle: CheckBundle;
  signal: AbortSignal;
  tell(line: string): void;
}

export interface WrittenSite {
  notices: number;
  /** Pages of notices, in each language. */
  pages: number;
  /** Listings that the notices or stewards name, and of how many of them a sighting was shared. */
  named: { listings: number; seen: number };
  /** Sightings of listings that neither names: shown nowhere. */
  unnamed: number;
  /** Notices whose listings the decisions change: on their pages, while the check page has them as they were signed. */
  decidedSince: number;
}

/** Renders an edition into a folder, source by source: of the notices no more than their lines on a list are kept. */
export async function writeSite(input: SiteInput, folder: SiteFolder): Promise<WrittenSite> {
  const { edition, files, signal } = input;
  const { manifest } = edition;
  const builder = createIndexBuilder();
  const record = createRecord(input, folder);
  const left = new Map<string, number>();
  for (const { source } of manifest.packs) left.set(source, (left.get(source) ?? 0) + 1);
  for (const [number, pack] of manifest.packs.entries()) {
    signal.throwIfAborted();
    input.tell(`pack ${number + 1} of ${manifest.packs.length}: ${pack.source} ${pack.year}`);
    const { raw, file } = await readPack(files, pack);
    await folder.write(`data/${packFile(pack)}`, file);
    for (const place of packLines(raw)) {
      const notice = readNotice(raw.subarray(place.offset, place.offset + place.length), pack.source);
      if (!notice) throw unreadable(files, pack);
      builder.add(notice, { pack: number, ...place });
      await record.take(notice);
    }
    left.set(pack.source, (left.get(pack.source) ?? 0) - 1);
    if (left.get(pack.source) === 0) await record.finishSource(pack.source);
  }
  const written = await record.finish();
  await writeCheckPage(input, written.notices, new Uint8Array(builder.finish()), folder);
  return written;
}

function unreadable(files: EditionFiles, pack: PackEntry): PublisherError {
  return new PublisherError(
    `${files.place}: pack ${pack.hash} holds a notice that cannot be read`,
    'feed verify tells which; build the edition anew.',
    exitCodes.failed,
  );
}

/** The pages of the record while they are written. */
function createRecord({ edition, decided, sightings }: SiteInput, folder: SiteFolder) {
  const { manifest } = edition;
  const state = stateOf(edition);
  const own = new Set(manifest.sources.filter((source) => source.own).map(({ id }) => id));
  const named = new Set<string>();
  const seen: Sighting[] = [];
  const years = new Map<string, string[]>();
  let rows = new Map<Language, ListRow[]>();
  let notices = 0;
  let decidedSince = 0;
  let pages = 0;
  const sightingsOf = (listing: Notice['listings'][number]) =>
    sightings.of.get(globalListingKey(listing)) ?? [];

  const takeListings = (notice: Notice) => {
    for (const listing of notice.listings) {
      const key = globalListingKey(listing);
      // What volunteers alone reported nobody has named.
      if (listing.basis === 'volunteers' || named.has(key)) continue;
      named.add(key);
      for (const each of sightingsOf(listing)) seen.push(each);
    }
  };

  const writeNotice = async (notice: Notice) => {
    const path = noticePath(notice.source, notice.id);
    const byAuthority = !own.has(notice.source);
    for (const language of languages) {
      const view = noticeViewOf({ notice, byAuthority, state, language });
      const list = listPath(notice.source, notice.published.slice(0, 4), 1);
      const html = noticePage({
        ...{ language, path, notice, view, sightingsOf },
        credit: creditIn(notice.source, state),
        ...(notice.withdrawn === undefined && { list }),
      });
      await folder.write(`${language}/${path}`, html);
    }
    pages++;
    return path;
  };

  return {
    async take(read: Notice) {
      const links = decided.links.get(read.id);
      const notice = links ? withLinks(read, links) : read;
      const hasPage = notice.listings.length > 0 || links !== undefined;
      if (notice.withdrawn === undefined) takeListings(notice);
      const path = hasPage ? await writeNotice(notice) : undefined;
      if (notice.withdrawn !== undefined) return;
      notices++;
      if (linksOf(notice) !== linksOf(read)) decidedSince++;
      for (const language of languages) {
        const held = rows.get(language) ?? [];
        held.push(listRow(notice, path, language));
        rows.set(language, held);
      }
    },
    async finishSource(source: string) {
      for (const [language, held] of rows) {
        const byYear = pagesByYear(held);
        years.set(
          source,
          byYear.map(({ year }) => year),
        );
        for (const { year, pages: ofYear } of byYear)
          for (const [at, page] of ofYear.entries()) {
            const { path, html } = listPage({
              ...{ language, source, year, rows: page, number: at + 1, of: ofYear.length },
              sourceName: nameOf(source, state, language),
              credit: creditIn(source, state),
            });
            await folder.write(`${language}/${path}`, html);
          }
      }
      rows = new Map();
    },
    async finish(): Promise<WrittenSite> {
      const listings = new Set(seen.map(sightedListing));
      const counts = { listings: named.size, seen: listings.size };
      for (const language of languages) {
        const sources = manifest.sources.map(
          ({ id, notices: count, newest, licence, attribution }): RecordedSource => ({
            ...{ id, notices: count, name: nameOf(id, state, language), years: years.get(id) ?? [] },
            credit: creditOf({ licence, attribution }),
            ...(newest !== undefined && { newest }),
          }),
        );
        const page = { language, generated: manifest.generated, months: stillOnSale(seen), named: counts };
        await folder.write(`${language}/index.html`, homePage({ ...page, sources }));
      }
      const all = [...sightings.of.values()].reduce((sum, each) => sum + each.length, 0);
      return { notices, pages, named: counts, unnamed: all - seen.length, decidedSince };
    },
  };
}

/** What stewards decide of a notice. */
function linksOf({ listings, notTheProduct }: Notice): string {
  return canonicalJson({ listings, notTheProduct });
}

/** The edition as a list that is followed; how old it is, whoever reads the page sees. */
function stateOf({ manifest, hash }: ReadManifest): ListState {
  const feed = { key: 'record', name: listName, url: 'https://record.invalid/', keys: [], byAuthority: true };
  const edition = {
    ...{ feed: feed.key, manifestHash: hash, manifest, verified: manifest.generated },
    ...{ notices: 0, dropped: 0 },
  };
  return listState({ config: feed, edition, memory: undefined, now: Date.parse(manifest.generated) });
}

function nameOf(source: string, state: ListState, language: Language): string {
  const found = state.sources.find(({ id }) => id === source);
  return found ? sourceName(found, !found.own, sentencesIn(language)) : source;
}

/** What every licence asks for beside what is quoted. */
function creditOf({ licence, attribution }: { licence: string; attribution: string }): string {
  return shortText(`${attribution} · ${licence}`, 700);
}

function creditIn(source: string, state: ListState): string {
  const found = state.sources.find(({ id }) => id === source);
  return found ? creditOf(found) : '';
}

async function writeCheckPage(
  { edition, bundle }: SiteInput,
  notices: number,
  index: Uint8Array,
  folder: SiteFolder,
): Promise<void> {
  const lexicon = await readFile(new URL('../../../public/lexicon/lexicon.bin', import.meta.url));
  const held = async (name: string, raw: Uint8Array): Promise<HeldFile> => {
    const packed = gzipSync(raw, { level: 9 });
    await folder.write(`data/${name}`, packed);
    return { name, hash: sha256(raw), bytes: packed.length, rawBytes: raw.length };
  };
  const check: CheckFiles = {
    format: 1,
    manifest: edition.manifest,
    manifestHash: edition.hash,
    name: listName,
    notices,
    index: await held('index.bin.gz', index),
    lexicon: await held('lexicon.bin.gz', lexicon),
  };
  for (const language of languages) await folder.write(`${language}/check/index.html`, askingPage(language));
  await folder.write('index.html', frontPage());
  await folder.write('assets/check.js', bundle.script);
  await folder.write('assets/check.css', bundle.style);
  await folder.write('assets/site.css', await readFile(new URL('site.css', import.meta.url)));
  await folder.write('data/check.json', `${canonicalJson(check)}\n`);
}
