import { describe, expect, it } from 'vitest';
import { visitNamingNotices } from '../../../lib/store/naming-notices';
import { makeEdition, makeNotice, packBytes } from '../feed/make-edition';

const listing = { marketplace: 'temu', id: '601099000000001', basis: 'authority' } as const;
const records = [
  makeNotice(1, { listings: [] }),
  makeNotice(2, { listings: [listing] }),
  // Words that read like the field stand escaped in a text.
  makeNotice(3, { listings: [], names: [{ lang: 'ko', text: '"listings":[{ 히터' }] }),
  makeNotice(4, { listings: [listing], names: [{ lang: 'ko', text: '히터' }] }),
];

async function visited({ without = false, signal = new AbortController().signal } = {}) {
  const { manifest } = makeEdition({ sequence: 1, packs: [{ year: 2026, records }] });
  const found: string[] = [];
  const store = {
    pack: async () => (without ? undefined : new Blob([new Uint8Array(packBytes(records))])),
    dropPack: async () => undefined,
  };
  await visitNamingNotices(store, { manifest }, { pause: async () => undefined, signal }, ({ id }) =>
    found.push(id),
  );
  return found;
}

describe('the notices that name a listing', () => {
  it('are visited, and no others', async () => {
    expect(await visited()).toEqual([records[1]?.id, records[3]?.id]);
  });

  it('are none of a pack that is not there', async () => {
    expect(await visited({ without: true })).toEqual([]);
  });

  it('are visited no further once that is stopped', async () => {
    await expect(visited({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
  });
});
