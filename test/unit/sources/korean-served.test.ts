import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '../../../lib/core/notice';
import { noCache } from '../../../lib/publisher/fetching/answer-cache';
import { createAsk } from '../../../lib/publisher/fetching/ask';
import { fetchSource } from '../../../lib/publisher/fetching/fetch-source';
import { krConsumer24 } from '../../../lib/sources/kr-consumer24';
import { krMfds } from '../../../lib/sources/kr-mfds';
import type { Source } from '../../../lib/sources/source';
import {
  fixtureKey,
  fixtureNight,
  type ServedSources,
  serveSources,
} from '../../fixtures/sources/serve-sources';
import { stillWorld } from '../publisher/run-in-process';

let served: ServedSources;
beforeAll(async () => {
  served = await serveSources();
});
afterAll(() => served.close());

/** Fetches a source as a build does, with these keys. */
async function fetchWith(source: Source, keys: ReadonlyMap<string, string>) {
  const ask = createAsk(
    {
      ...{ origin: served.originOf(source.id), pauseMs: 0, firstWaitMs: 1, cache: noCache, offline: false },
      ...{ keys, now: fixtureNight },
    },
    stillWorld(),
  );
  return fetchSource(source, { now: fixtureNight, keys: new Set(keys.keys()) }, ask, () => {});
}

const keysOf = (...variables: string[]) =>
  new Map(variables.map((variable) => [variable, fixtureKey(variable)]));

describe('the Korean services, served at their own paths', () => {
  it('give every list of 소비자24 there is a key for, one of them at the old address only, and no key', async () => {
    const keys = keysOf(...['0101', '0206', '0501', '0405'].map((list) => `ANSIM_CONSUMER24_KEY_${list}`));
    const fetched = await fetchWith(krConsumer24, keys);
    if (fetched.kind === 'failed') throw new Error(fetched.why);
    const ids = fetched.notices.map(({ id }: Notice) => id.replace('kr-consumer24:', ''));
    expect(ids.sort()).toEqual(['900101', '900102', '900104', '900201', '900301', '900302', '900401']);
    const everything = JSON.stringify(fetched);
    for (const key of keys.values()) {
      expect(everything).not.toContain(key);
      expect(everything).not.toContain(encodeURIComponent(key));
    }
    expect(everything).not.toContain('serviceKey');
  });

  it('fail where 소비자24 does not know a key, without telling it', async () => {
    const wrong = new Map([['ANSIM_CONSUMER24_KEY_0101', 'a-wrong-key-of-0101']]);
    const failed = await fetchWith(krConsumer24, wrong);
    expect(failed).toEqual({
      kind: 'failed',
      why: expect.stringMatching(/recalls-0101-1\.xml: .*approval number/),
    });
    expect(JSON.stringify(failed)).not.toContain('a-wrong-key');
  });

  it('give both services of the ministry, by the thousand', async () => {
    const fetched = await fetchWith(krMfds, keysOf('ANSIM_MFDS_KEY'));
    if (fetched.kind === 'failed') throw new Error(fetched.why);
    expect(fetched.requests).toEqual(['I2715-1.json', 'I2715-1001.json', 'I0490-1.json']);
    expect(fetched.notices).toHaveLength(8);
    const over = fetched.notices.find(({ id }: Notice) => id === 'kr-mfds:I2715-90002');
    expect(over?.withdrawn).toBe('2025-12-31');
  });

  it('fail where the ministry refuses a key with a page, without telling it', async () => {
    const failed = await fetchWith(krMfds, new Map([['ANSIM_MFDS_KEY', 'a-wrong-key-of-mfds']]));
    expect(failed).toEqual({ kind: 'failed', why: expect.stringMatching(/refuses the key/) });
    expect(JSON.stringify(failed)).not.toContain('a-wrong-key');
  });
});
