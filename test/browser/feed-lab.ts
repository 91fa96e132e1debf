/**
 * A publisher of our own on this machine: a key, a feeds file to build the extension with, the real `feed build`, and a
 * server on loopback whose address stays the same while it is stopped, tampered with or moved on.
 *
 *     const lab = await openFeedLab();
 *     await lab.publish({ sources: { 'eu-safety-gate': office.url }, now: '2026-11-24T06:00:00Z' });
 *     const extension = await buildExtension({ feedsFile: lab.feedsFile });
 *     …
 *     lab.tamper('manifest.json');          // one byte differs from now on
 *     await lab.stop();                     // whoever connects is cut off
 *     await lab.publish({ now: '2026-09-01T00:00:00Z' });  // expired at birth
 *     await lab.close();
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../lib/publisher/serving/serve-folder';
import { type FeedFront, type Mounted, openFeedFront, type ServedRequest } from './feed-front';
import { type LabIdentity, labIdentity } from './lab-identity';
import { runFeedCommand } from './run-feed-command';

export interface Publication {
  /** Fetched, by source id, from the address given (a server of fixtures on loopback). */
  sources?: Record<string, string>;
  /** Files of notices in our own format. */
  notices?: string[];
  /** ISO time of the run. Default: now. */
  now?: string;
  validDays?: number;
  /** Anything else `feed build` takes. */
  args?: string[];
}

export interface FeedLab {
  /** The key of the feed in the extension. */
  feed: string;
  /** `http://127.0.0.1:PORT/` */
  url: string;
  /** For `ANSIM_FEEDS`. */
  feedsFile: string;
  publicKey: string;
  /** The folder that is published. */
  edition: string;
  /** Builds the next edition into the folder; it is served at once. Returns what the command printed. */
  publish(publication: Publication): Promise<string>;
  /** Serves this file (`manifest.json`, `manifest.sig`, `packs`) with one byte changed from now on. */
  tamper(file: string): void;
  /** Answers every request with this status from now on; undefined: answers honestly again. */
  answerWith(status: number | undefined): void;
  /** Serves what was published, untampered. */
  mend(): void;
  /** Whoever connects is cut off from now on, and back. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Puts another server on the feed's own origin, behind this path. */
  mount(path: string, answer: Mounted): void;
  /** What the server was asked. */
  requests: ServedRequest[];
  close(): Promise<void>;
}

export async function openFeedLab({
  feed = 'main',
  name = 'Test list',
  byAuthority = true,
  selectors = false,
}: {
  feed?: string;
  name?: string;
  byAuthority?: boolean;
  /** Whether the build lets it send selectors for pages that cannot be read. */
  selectors?: boolean;
} = {}): Promise<FeedLab> {
  const folder = mkdtempSync(join(tmpdir(), 'ansim-feed-'));
  const edition = join(folder, 'edition');
  const feedsFile = join(folder, 'feeds.json');
  mkdirSync(edition);
  const ended = new AbortController();
  const clean = () => rmSync(folder, { recursive: true, force: true });
  let front: FeedFront;
  let identity: LabIdentity;
  try {
    identity = await labIdentity();
    const honest = await serveFolder({ folder: edition, port: 0, signal: ended.signal });
    front = await openFeedFront(honest.url, identity.ports);
    identity.keepPort(Number(new URL(front.url).port));
    const keys = [identity.key];
    const feeds = [{ key: feed, name, url: front.url, keys, byAuthority, ...(selectors && { selectors }) }];
    writeFileSync(feedsFile, JSON.stringify({ feeds }));
  } catch (fault) {
    ended.abort();
    clean();
    throw fault;
  }

  return {
    feed,
    url: front.url,
    feedsFile,
    publicKey: identity.key.publicKey,
    edition,
    publish: (publication) =>
      runFeedCommand(buildArgs(publication, { edition, keyFile: identity.keyFile, folder }), [0, 1]),
    tamper: (file) => front.behave({ kind: 'tampered', file }),
    answerWith: (status) =>
      front.behave(status === undefined ? { kind: 'honest' } : { kind: 'status', status }),
    mend: () => front.behave({ kind: 'honest' }),
    mount: front.mount,
    stop: front.stop,
    start: front.start,
    requests: front.requests,
    async close() {
      await front.close();
      ended.abort();
      clean();
    },
  };
}

function buildArgs(
  { sources = {}, notices = [], now, validDays, args = [] }: Publication,
  { edition, keyFile, folder }: { edition: string; keyFile: string; folder: string },
): string[] {
  const names = Object.keys(sources);
  return [
    ...['build', '--out', edition, '--key', keyFile, '--cache', join(folder, 'cache')],
    ...(names.length > 0 ? ['--sources', names.join(',')] : []),
    ...Object.entries(sources).flatMap(([source, url]) => ['--origin', `${source}=${url}`]),
    ...notices.flatMap((file) => ['--notices', file]),
    ...(now === undefined ? [] : ['--now', now]),
    ...(validDays === undefined ? [] : ['--valid-days', String(validDays)]),
    ...args,
  ];
}
