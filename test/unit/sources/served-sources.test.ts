import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldBack } from '../../../lib/core/may-go-red';
import type { Notice } from '../../../lib/core/notice';
import { sourceNamed } from '../../../lib/sources/registry';
import type { Source } from '../../../lib/sources/source';
import { fixtureNow, type ServedSources, serveSources } from '../../fixtures/sources/serve-sources';

let served: ServedSources;
beforeAll(async () => {
  served = await serveSources();
});
afterAll(() => served.close());

/** What a publisher does, without its politeness: plan, ask, judge, try the other form, parse, merge. */
async function fetchAll(source: Source): Promise<Map<string, Notice>> {
  const notices = new Map<string, Notice>();
  const plan = source.plan({ now: fixtureNow });
  for (let step = plan.next(); step.done !== true; ) {
    const request = step.value;
    let bytes = new Uint8Array();
    for (const path of [request.path, ...(request.alternatives ?? [])]) {
      const post = request.body === undefined ? {} : { method: 'POST', body: request.body };
      const response = await fetch(served.origin + path, { ...post, redirect: 'manual' });
      const answer = new Uint8Array(await response.arrayBuffer());
      if (response.ok && request.judge(answer).kind === 'answer') {
        bytes = answer;
        break;
      }
    }
    if (bytes.length === 0 && !request.optional) throw new Error(`no answer to ${request.name}`);
    for (const notice of bytes.length > 0 ? source.parse({ request: request.name, bytes }).notices : []) {
      const before = notices.get(notice.id);
      notices.set(notice.id, before && source.mergeSame ? source.mergeSame(before, notice) : notice);
    }
    step = plan.next({ request: request.name, bytes });
  }
  return notices;
}

function source(id: string): Source {
  const found = sourceNamed(id);
  if (!found) throw new Error(id);
  return found;
}

describe('the fixtures, served at the publishers’ own paths', () => {
  it('come to the Safety Gate notices that their README promises', async () => {
    const notices = await fetchAll(source('eu-safety-gate'));
    const record = (name: string) => notices.get(`eu-safety-gate:${name}`);
    expect(notices.size).toBe(13);
    expect(record('SR/90001/26')?.listings).toEqual([
      { marketplace: 'aliexpress', id: '1005000000000017', sku: '12000000000000017', basis: 'authority' },
    ]);
    expect(record('SR/90002/26')?.listings[0]?.id).toBe('601000000000017');
    expect(record('SR/90021/26')?.listings[0]?.id).toBe('601000000000025');
    expect(record('SR/90005/26')?.gtins).toEqual(['09501101530003']);
    expect(record('SR/90010/26')?.models).toEqual(['FH20U', 'QF1098U']);
    expect(record('SR/90022/26')?.withdrawn).toBe('2026-11-19');
    expect(record('SR/90006/26')).toBeUndefined();
    const held = (name: string) => {
      const notice = record(name);
      return notice ? heldBack(notice, 'brand-model', true) : 'no notice';
    };
    expect(held('SR/90003/26')).toBeUndefined();
    expect(held('SR/90004/26')).toBe('limited-to-batches');
    expect(held('A12/90007/26')).toBe('repaired-in-production');
    expect(held('SR/90009/26')).toBe('administrative');
  });

  it('come to the CPSC notices that their README promises, the year that answers in pieces too', async () => {
    const notices = await fetchAll(source('us-cpsc'));
    expect([...notices.keys()].sort()).toEqual(
      ['24515', '26901', '26902', '26903', '26905', '26907', '99123A'].map((number) => `us-cpsc:${number}`),
    );
    const asked = served.requests.filter(({ path }) => path.includes('RecallDateStart=2024'));
    expect(asked).toHaveLength(3);
    expect(notices.get('us-cpsc:24515')).toMatchObject({ brands: ['Nestova'], models: ['NV-22'] });
  });

  it('come to the OPSS notices that their README promises, that which has moved passed over', async () => {
    const notices = await fetchAll(source('uk-opss'));
    const numbers = [...notices.keys()].map((id) => /\d{4}-\d{4}$/.exec(id)?.[0] ?? id);
    expect(numbers.sort()).toEqual([
      ...['2610-0108', '2611-0101', '2611-0102', '2611-0103', '2611-0105', '2611-0107', '2611-0109'],
      'uk-opss:magnetic-ball-set',
    ]);
  });

  it('come to the notices of RappelConso that their README promises, a new version in the place of the old', async () => {
    const notices = await fetchAll(source('fr-rappelconso'));
    expect([...notices.keys()].sort()).toEqual(
      [
        '2022-03-0002',
        '2026-10-0077',
        ...['0101', '0102', '0106', '0107', '0109'].map((number) => `2026-11-${number}`),
      ]
        .concat('SR/90003/26')
        .map((record) => `fr-rappelconso:${record}`),
    );
    expect(notices.get('fr-rappelconso:2026-10-0077')).toMatchObject({
      published: '2026-11-09',
      models: ['tr-150', 'tr-160'],
    });
  });

  it('come to the notices of Health Canada that their README promises, each in the languages it has', async () => {
    const notices = await fetchAll(source('ca-health-canada'));
    expect(
      [...notices].map(([id, { names }]) => [id.slice(-5), names.map(({ lang }) => lang).join()]),
    ).toEqual([
      ['90201', 'en,en,fr,fr'],
      ['90202', 'en,en,fr,fr'],
      ['90203', 'en'],
      ['90204', 'en'],
      ['90207', 'en'],
      ['90210', 'en'],
      ['90212', 'en,en'],
      ['90213', 'en'],
      ['90214', 'fr'],
    ]);
  });

  it('come to the ACCC notices that their README promises, one of them by the feed alone', async () => {
    const notices = await fetchAll(source('accc'));
    const oil = [...notices.keys()].find((id) => id.startsWith('accc:very-very-'));
    expect([...notices.keys()].sort()).toEqual(
      [
        'accc:glimmo-lcd-drawing-tablet-%E2%80%93-sold-on-temu',
        'accc:node/90009',
        'accc:pool-noodle-sold-on-aliexpress-0',
        'accc:torvik-2-tonne-trolley-jack',
        oil,
        'accc:whirling-gong',
      ].sort(),
    );
    expect(notices.get(oil ?? '')).toMatchObject({
      page: expect.stringMatching(/-long-named-lamp-oil$/),
      category: { official: 'Home and garden; Household items', type: 'chemical-products' },
    });
    expect(notices.get('accc:node/90009')?.brands).toEqual([]);
  });

  it('answer as badly as the publishers do', async () => {
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(served.origin + path, init)).status;
    expect(await status('/safety-gate-alerts/public/api/search', { method: 'POST', body: '{}' })).toBe(405);
    expect(await status('/RestWebServices/Recall?format=json', { method: 'HEAD' })).toBe(405);
    expect(await status('/safety-gate-alerts/public/api/notification/1?language=en')).toBe(404);
    expect(await status('/api/content/product-safety-alerts-reports-recalls/nothing')).toBe(404);
    expect(await status('/api/search.json?count=2000')).toBe(422);
    const exported = await fetch(
      `${served.origin}/api/explore/v2.1/catalog/datasets/rappelconso-v2-gtin-espaces/exports/json?where=year=2026`,
    );
    expect([exported.status, (await exported.json()).error_code]).toEqual([200, 'ODSQLSyntaxError']);
    expect(await status('/node/90009')).toBe(403);
    const redirected = '/rss/feed.xml/psa_recall?f%5B0%5D=topic%3A10017';
    expect(await status(redirected, { redirect: 'manual' })).toBe(301);
    const shell = await fetch(
      `${served.origin}/safety-gate-alerts/api/download/weeklyReport/detail/xml/20000046?language=en`,
    );
    expect([shell.status, (await shell.text()).startsWith('<!doctype html>')]).toEqual([200, true]);
  });
});
