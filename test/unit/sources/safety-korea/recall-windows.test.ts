import { describe, expect, it } from 'vitest';
import { krKatsForeignRecalls } from '../../../../lib/sources/kr-kats-foreign-recalls';
import { krKatsRecalls } from '../../../../lib/sources/kr-kats-recalls';
import { bytesOf, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';
const empty = () => bytesOf('{"resultCode":"2004"}');

describe('the plan of SafetyKorea’s recalls', () => {
  const requests = walk(krKatsRecalls.plan({ now }), empty);

  it('asks by the beginning of the date: months of this year and the last, years back to 2000', () => {
    expect(requests[0]?.path).toBe(
      '/openapi/api/recall/recallList.json?conditionKey=publishDate&conditionValue=202611',
    );
    expect(requests.map(({ name }) => name.match(/\d+/)?.[0])).toEqual([
      ...[
        '202611',
        '202610',
        '202609',
        '202608',
        '202607',
        '202606',
        '202605',
        '202604',
        '202603',
        '202602',
        '202601',
      ],
      ...[
        '202512',
        '202511',
        '202510',
        '202509',
        '202508',
        '202507',
        '202506',
        '202505',
        '202504',
        '202503',
        '202502',
      ],
      '202501',
      ...Array.from({ length: 25 }, (_, back) => String(2024 - back)),
    ]);
  });

  it('never asks for the undocumented whole', () => {
    for (const { path } of requests) expect(path).not.toMatch(/conditionKey=all|%25/);
  });

  it('puts the key into the header the document demands, never into the address', () => {
    for (const { path, headers, key } of requests) {
      expect(headers).toEqual({ AuthKey: '{KEY}' });
      expect(key).toBe('ANSIM_SAFETYKOREA_KEY');
      expect(path).not.toContain('KEY}');
    }
  });

  it('demands an answer to each, so that no recall is missed silently', () => {
    for (const { optional } of requests) expect(optional ?? false).toBe(false);
  });

  it('begins a new year when Korea does', () => {
    const [first] = walk(krKatsRecalls.plan({ now: '2026-12-31T15:30:00.000Z' }), empty);
    expect(first?.name).toBe('recalls-202701.json');
  });

  it('asks for the newest three months in every run, and for each other window once in 28 days', () => {
    const anew = new Map<string, number>();
    for (let day = 0; day < 28; day++) {
      const at = new Date(Date.parse('2026-11-01T06:00:00Z') + day * 86_400_000).toISOString();
      for (const { name, immutable } of walk(krKatsRecalls.plan({ now: at }), empty)) {
        if (!immutable) anew.set(name, (anew.get(name) ?? 0) + 1);
      }
    }
    expect([...anew].filter(([, count]) => count === 28).map(([name]) => name)).toEqual([
      'recalls-202611.json',
      'recalls-202610.json',
      'recalls-202609.json',
    ]);
    expect([...anew].filter(([, count]) => count === 1)).toHaveLength(requests.length - 3);
  });

  it('asks the other list for recalls abroad', () => {
    const [first] = walk(krKatsForeignRecalls.plan({ now }), empty);
    expect(first).toMatchObject({
      name: 'foreign-recalls-202611.json',
      path: '/openapi/api/recall/fRecallList.json?conditionKey=publishDate&conditionValue=202611',
    });
  });
});
