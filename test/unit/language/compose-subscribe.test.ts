import { describe, expect, it } from 'vitest';
import { subscribeFaultKinds } from '../../../lib/core/subscribe-fault';
import {
  composePreview,
  composeSubscribeFault,
  type SeenList,
} from '../../../lib/language/compose-subscribe';
import { hostile } from './samples';

const source = {
  id: 'our-club',
  name: 'Our club',
  licence: 'CC BY 4.0',
  attribution: 'Our club',
  notices: 12,
};
const seen: SeenList = {
  ...{ url: 'https://club.example/list/', name: 'Our club', spares: 1, hash: '0'.repeat(64) },
  fingerprint: '3f2a91bc04de77a15c0e8d21b6f40a93',
  ...{ generated: '2026-11-24T06:00:00Z', expires: '2026-12-24T06:00:00Z', sources: [source] },
};
const preview = (over: Partial<SeenList> = {}, language: 'en' | 'ko' = 'en') =>
  composePreview({ ...seen, ...over }, { isGiven: false, language });

describe('a list that somebody may subscribe to', () => {
  it('is told with address, notices, dates, spare key, licence and attribution, and its key’s fingerprint', () => {
    expect(preview()).toEqual({
      ...{ address: seen.url, seen: seen.hash, name: 'Our club', isGiven: false },
      fingerprint: '3f2a 91bc 04de 77a1 5c0e 8d21 b6f4 0a93',
      facts: [
        { label: 'Address', text: 'https://club.example/list/' },
        { label: 'Notices', text: '12 notices' },
        { label: 'Issued', text: '24 November 2026' },
        { label: 'Valid until', text: '24 December 2026' },
        { label: 'Spare key', text: expect.stringMatching(/^Yes/) },
      ],
      sources: [
        {
          ...{ id: 'our-club', name: 'Our club' },
          facts: [
            { label: 'Notices', text: '12 notices' },
            { label: 'Licence', text: 'CC BY 4.0' },
            { label: 'Attribution', text: 'Our club' },
          ],
        },
      ],
    });
    expect(preview({ spares: 0 }).facts.at(-1)?.text).toMatch(/^None/);
  });

  it('shows foreign words cleaned, cut and not without end', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...{ ...source, id: `our-club-${at}`, name: hostile, licence: hostile, attribution: hostile },
    }));
    const told = preview({ sources: many });
    expect(JSON.stringify(told)).not.toMatch(/\u202e|\\u0007|A{400}/);
    expect(told.sources.length).toBeLessThan(20);
    expect(told.facts[1]?.text).toBe('2,400 notices');
  });
});

describe('what stands in the way of subscribing', () => {
  it.each(subscribeFaultKinds)('%s has its own sentence, and says what to do next', (kind) => {
    for (const language of ['en', 'ko'] as const) {
      const told = composeSubscribeFault({ kind, detail: '2026-11-24' }, 'https://club.example/', language);
      expect(told.length).toBeGreaterThan(20);
      expect(told).not.toMatch(/undefined|NaN/);
      const others = subscribeFaultKinds.filter((other) => other !== kind);
      for (const other of others)
        expect(
          composeSubscribeFault({ kind: other, detail: '2026-11-24' }, 'https://club.example/', language),
        ).not.toBe(told);
    }
  });

  it('names the host, and the day it expired', () => {
    expect(composeSubscribeFault({ kind: 'unreachable' }, ' https://club.example/x ', 'en')).toContain(
      'club.example',
    );
    const expired = { kind: 'expired', detail: '2026-11-24T00:00:00Z' } as const;
    expect(composeSubscribeFault(expired, 'x', 'en')).toContain('24 November 2026');
  });

  it('never shows more of a foreign name than its words', () => {
    const fault = { kind: 'name-of-authority', detail: hostile } as const;
    expect(composeSubscribeFault(fault, 'https://club.example/', 'en')).not.toMatch(/\u202e|A{100}/);
  });
});
