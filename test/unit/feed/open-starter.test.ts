import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EditionStore } from '../../../lib/feed/edition-store';
import { adoptStarter } from '../../../lib/feed/open-starter';
import { makeEdition, makeNotices, sha256, type TestEdition } from './make-edition';
import { editionPorts, makeStore, wholeEdition } from './make-store';

const starter = makeEdition({ keyId: 'unsigned', sequence: 3, packs: [{ records: makeNotices(4) }] });
const older = makeEdition({ keyId: 'unsigned', sequence: 2, packs: [{ records: makeNotices(3) }] });

let store: EditionStore;
beforeEach(() => {
  store = makeStore().store;
});

function adopt(edition: TestEdition, over: Partial<Parameters<typeof adoptStarter>[0]> = {}) {
  const asked: string[] = [];
  const outcome = adoptStarter({
    ...editionPorts(store),
    expectedHash: edition.manifestHash,
    readFile: async (name) => {
      asked.push(name);
      const bytes = edition.files.get(name);
      if (!bytes) throw new Error(`${name} is not there`);
      return bytes;
    },
    ...over,
  });
  return { outcome, asked };
}

const held = () => wholeEdition(store, 'starter');

describe('the starter edition', () => {
  it('is adopted once, by its hash, and then not even read', async () => {
    expect(await adopt(starter).outcome).toEqual({ kind: 'adopted' });
    expect(await held()).toBe(starter.manifestHash);
    const again = adopt(starter);
    expect(await again.outcome).toEqual({ kind: 'kept' });
    expect(again.asked).toEqual([]);
  });

  it('follows the build it came with, forwards and backwards', async () => {
    await adopt(starter).outcome;
    expect(await adopt(older).outcome).toEqual({ kind: 'adopted' });
    expect(await held()).toBe(older.manifestHash);
    expect(await adopt(starter).outcome).toEqual({ kind: 'adopted' });
    expect(await held()).toBe(starter.manifestHash);
  });

  it('is no other than the one whose hash was compiled in', async () => {
    const outcome = await adopt(starter, { expectedHash: sha256(new Uint8Array()) }).outcome;
    expect(outcome).toMatchObject({ kind: 'failed', fault: { kind: 'bad-signature' } });
    expect(await held()).toBeUndefined();
  });

  it('with a changed or missing pack is refused, and the one held stays', async () => {
    await adopt(older).outcome;
    const [pack] = starter.manifest.packs;
    const changed = { ...starter, files: new Map(starter.files) };
    changed.files.set(`packs/${pack?.hash}.ndjson.gz`, new TextEncoder().encode('x'));
    expect(await adopt(changed).outcome).toMatchObject({ kind: 'failed', fault: { kind: 'bad-pack' } });
    changed.files.delete(`packs/${pack?.hash}.ndjson.gz`);
    expect(await adopt(changed).outcome).toMatchObject({ kind: 'failed', fault: { kind: 'fault' } });
    expect(await held()).toBe(older.manifestHash);
  });

  it('is mended where a pack of it went away', async () => {
    await adopt(starter).outcome;
    await store.dropPack(starter.manifest.packs[0]?.hash ?? '');
    expect(await adopt(starter).outcome).toEqual({ kind: 'adopted' });
    expect(await held()).toBe(starter.manifestHash);
  });

  it('is adopted once by two that try at the same time', async () => {
    const outcomes = await Promise.all([adopt(starter).outcome, adopt(starter).outcome]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['adopted', 'kept']);
    expect(await held()).toBe(starter.manifestHash);
  });

  it('is no mass change, however different it is', async () => {
    const long = makeEdition({ keyId: 'unsigned', packs: [{ records: makeNotices(200) }] });
    await adopt(long).outcome;
    expect(await adopt(older).outcome).toEqual({ kind: 'adopted' });
  });

  it('that ships with the extension is adopted to the last record', async () => {
    const readFile = async (name: string) =>
      new Uint8Array(readFileSync(new URL(`../../../public/starter/${name}`, import.meta.url)));
    const expectedHash = sha256(await readFile('manifest.json'));
    expect(await adopt(starter, { readFile, expectedHash }).outcome).toEqual({ kind: 'adopted' });
    const edition = await store.edition('starter');
    expect(edition?.manifestHash).toBe(await held());
    expect(edition?.dropped).toBe(0);
    expect(edition?.notices).toBe(edition?.manifest.packs.reduce((sum, { notices }) => sum + notices, 0));
  });

  it('ends as aborted when it is stopped', async () => {
    const stop = new AbortController();
    const readFile = async (name: string) => {
      stop.abort();
      return starter.files.get(name) ?? new Uint8Array();
    };
    expect(await adopt(starter, { readFile, signal: stop.signal }).outcome).toEqual({ kind: 'aborted' });
    expect(await held()).toBeUndefined();
  });
});
