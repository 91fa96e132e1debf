import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Notice } from '../../../../lib/core/notice';
import { krKatsCertificates } from '../../../../lib/sources/kr-kats-certificates';
import { krKatsForeignRecalls } from '../../../../lib/sources/kr-kats-foreign-recalls';
import { krKatsRecalls } from '../../../../lib/sources/kr-kats-recalls';
import { keyVariable } from '../../../../lib/sources/safety-korea/answer';
import type { Judgement, Source } from '../../../../lib/sources/source';
import {
  fixtureKey,
  fixtureNow,
  type ServedSources,
  serveSources,
} from '../../../fixtures/sources/serve-sources';

let served: ServedSources;
beforeAll(async () => {
  served = await serveSources();
});
afterAll(() => served.close());

/** What the asker does, without its politeness. */
async function ask(source: Source, path: string, key: string | undefined): Promise<Response> {
  const headers = key === undefined ? {} : { AuthKey: key };
  return fetch(served.originOf(source.id) + path, { headers, redirect: 'manual' });
}

async function fetchAll(source: Source): Promise<{ notices: Map<string, Notice>; unanswered: string[] }> {
  const notices = new Map<string, Notice>();
  const unanswered: string[] = [];
  const plan = source.plan({ now: fixtureNow });
  for (let step = plan.next(); step.done !== true; ) {
    const request = step.value;
    const response = await ask(source, request.path, fixtureKey(keyVariable));
    const answer = new Uint8Array(await response.arrayBuffer());
    const isAnswer = response.ok && request.judge(answer).kind === 'answer';
    if (!isAnswer) unanswered.push(request.name);
    for (const notice of isAnswer ? source.parse({ request: request.name, bytes: answer }).notices : []) {
      const before = notices.get(notice.id);
      notices.set(notice.id, before && source.mergeSame ? source.mergeSame(before, notice) : notice);
    }
    step = plan.next({ request: request.name, bytes: isAnswer ? answer : new Uint8Array() });
  }
  return { notices, unanswered };
}

/** What the first request of a source makes of an answer. */
async function judged(
  source: Source,
  key: string | undefined,
  change: (path: string) => string,
): Promise<Judgement> {
  const first = source.plan({ now: fixtureNow }).next().value;
  if (!first) throw new Error('nothing asked');
  const response = await ask(source, change(first.path), key);
  return first.judge(new Uint8Array(await response.arrayBuffer()));
}

const asItIs = (path: string) => path;

describe('SafetyKorea, served with its habits', () => {
  it.each([
    [krKatsRecalls, ['90000101', '90000102', '90000103', '90000104', '90000105', '90000001']],
    [krKatsForeignRecalls, ['91000101', '91000102', '91000103', '91000104', '91000001']],
    [krKatsCertificates, ['CB061R999-6102', 'HU072999-26108', 'SU071999-26012', 'JU071999-19002']],
  ] satisfies [Source, string[]][])('$id comes to what the README promises', async (source, records) => {
    const { notices, unanswered } = await fetchAll(source);
    expect([...notices.keys()].sort()).toEqual(records.map((record) => `${source.id}:${record}`).sort());
    expect(unanswered).toEqual([]);
  });

  it('tells the reason of a revoked certificate from its detail', async () => {
    const { notices } = await fetchAll(krKatsCertificates);
    expect(notices.get('kr-kats-certificates:CB061R999-6102')).toMatchObject({
      published: '2026-11-15',
      models: ['BN-2201', 'BN-2202', 'BN-2203'],
    });
  });

  it('sends those without a key elsewhere, and refuses another with 200', async () => {
    const first = krKatsRecalls.plan({ now: fixtureNow }).next().value;
    const response = await ask(krKatsRecalls, first?.path ?? '', undefined);
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      '/openapi/api/error/accessDeniedByKey.json',
    ]);
    expect(await judged(krKatsRecalls, 'another', asItIs)).toMatchObject({ kind: 'no-answer', again: false });
  });

  it('is not believed when it gives everything for a condition it does not know, or refuses an empty one', async () => {
    const key = fixtureKey(keyVariable);
    for (const source of [krKatsRecalls, krKatsForeignRecalls, krKatsCertificates]) {
      const misspelt = await judged(source, key, (path) => path.replace(/(publish|cert)Date/, '$1Day'));
      expect(misspelt).toMatchObject({ why: expect.stringContaining('did not filter by'), again: false });
      const empty = await judged(source, key, (path) =>
        path.replace(/conditionValue=\d+/, 'conditionValue='),
      );
      expect(empty).toMatchObject({ why: expect.stringContaining('4005'), again: false });
    }
  });
});
