import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupedFingerprint } from '../../lib/core/fingerprint';
import type { FixtureRequest, Serve, Served } from '../fixtures/sources/served';
import { runFeedCommand } from './run-feed-command';

/** A group that publishes its own list, from a spreadsheet and with keys of its own, at an address of its own. */
export interface ClubList {
  origin: string;
  url: string;
  /** In groups, as the group tells people. */
  fingerprint: string;
  /** Builds the next edition out of these rows of a table; signed by the main key unless it says otherwise. */
  publish(publication: {
    rows: string[];
    key?: ClubKey;
    /** Begins anew, as somebody would who has taken the address over. */
    anew?: boolean;
    name?: string;
    validDays?: number;
    now?: string;
  }): Promise<void>;
  /** Answers in place of the files from now on; undefined: the files again. */
  meddle: ((path: string) => Served | undefined) | undefined;
  /** Files that were asked for. */
  asked: string[];
  serve: Serve;
  close(): void;
}

export type ClubKey = 'main' | 'spare' | 'stranger';

const columns =
  'source;id;kind;published;names:en;names:ko;brands;models;category;type;hazards;danger:en;danger:ko;advice:en;page;listings';

/** One row of a club's table, of one listing by its address or of a brand and model. */
export function clubRow(
  id: string,
  what: { name: string; listing?: string; brand?: string; model?: string; danger?: string },
): string {
  const { name, listing, brand = '', model = '', danger = 'Dye comes off.' } = what;
  const address = listing === undefined ? '' : `https://www.aliexpress.com/item/${listing}.html`;
  return `our-club;${id};failed-test;2026-11-02;${name};지어낸 물건;${brand};${model};Towels;clothing-and-textiles;chemical;${danger};염료가 묻어난다.;Do not use them.;https://club.example/${id};${address}`;
}

export async function openClub(origin = 'https://club.example'): Promise<ClubList> {
  const folder = mkdtempSync(join(tmpdir(), 'ansim-club-'));
  const edition = join(folder, 'edition');
  mkdirSync(edition);
  const keyFile = (key: ClubKey) => join(folder, `${key}.pem`);
  const makeKey = async (key: ClubKey): Promise<string> => {
    const { publicKey } = JSON.parse(await runFeedCommand(['keygen', '--out', keyFile(key)]));
    return publicKey;
  };
  const keys = {
    main: await makeKey('main'),
    spare: await makeKey('spare'),
    stranger: await makeKey('stranger'),
  };
  const path = '/list/';
  const asked: string[] = [];

  const club: ClubList = {
    origin,
    url: origin + path,
    fingerprint: groupedFingerprint(
      createHash('sha256').update(Buffer.from(keys.main, 'base64')).digest('hex').slice(0, 32),
    ),
    async publish({ rows, key = 'main', anew = false, name, validDays, now }) {
      const table = join(folder, 'list.csv');
      writeFileSync(table, `${[columns, ...rows].join('\n')}\n`);
      if (anew) rmSync(edition, { recursive: true });
      const isFirst = !existsSync(join(edition, 'manifest.json'));
      await runFeedCommand(
        [
          ...['build', '--out', edition, '--key', keyFile(key), '--notices', table],
          ...(isFirst || name !== undefined ? ['--name', name ?? 'Our club'] : []),
          ...((isFirst || name !== undefined) && key === 'main' ? ['--spare-key', keys.spare] : []),
          ...(key === 'spare' ? ['--previous-key', keys.main] : []),
          ...(validDays === undefined ? [] : ['--valid-days', String(validDays)]),
          ...(now === undefined ? [] : ['--now', now]),
        ],
        [0, 1],
      );
    },
    meddle: undefined,
    asked,
    serve({ url: { pathname } }: FixtureRequest) {
      if (!pathname.startsWith(path)) return { status: 404, type: 'text/plain', body: 'not here\n' };
      const file = pathname.slice(path.length);
      asked.push(file);
      if (club.meddle) return club.meddle(file);
      const place = join(edition, file);
      if (file.includes('..') || !existsSync(place)) return { status: 404, type: 'text/plain', body: 'no\n' };
      return { type: 'application/octet-stream', body: readFileSync(place) };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  return club;
}
