import { describe, expect, it } from 'vitest';
import { composeOutbox } from '../../../lib/language/compose-outbox';
import { languages } from '../../../lib/language/language';
import { type OutboxItem, outboxStates, withGone, withOutcome } from '../../../lib/reports/outbox';
import { report } from '../reports/made-reports';
import { hostile, now } from './samples';

const item = (over: Partial<OutboxItem> = {}): OutboxItem => ({
  id: report(1).id,
  name: 'c'.repeat(64),
  report: report(1),
  state: 'queued',
  changed: '2026-11-20T10:00:00.000Z',
  attempts: 0,
  ...over,
});
const told = (over: Partial<OutboxItem>, language: 'ko' | 'en' = 'en') =>
  composeOutbox([item(over)], { language, now }).reports[0]!;

describe('one’s own reports in words', () => {
  it.each(languages)('tell every state apart in %s', (language) => {
    const cards = outboxStates.map((state) => told({ state }, language));
    expect(new Set(cards.map(({ stateWord }) => stateWord)).size).toBe(outboxStates.length);
    expect(new Set(cards.map((card) => card.told.join(' '))).size).toBe(outboxStates.length);
  });

  it('say why the last attempt failed and when the next one is', () => {
    const fault = { kind: 'unreachable', detail: 'net::ERR' } as const;
    expect(told({ attempts: 2, fault, next: '2026-11-27T09:05:00.000Z' }).told).toEqual(
      expect.arrayContaining([
        '2 attempts so far.',
        'The last one failed: the receiver could not be reached.',
        expect.stringMatching(/^Next attempt: 27 November 2026 .*:05:00/),
      ]),
    );
    expect(told({ next: '2026-11-01T00:00:00.000Z' }).told).toContain('It is sent as soon as possible.');
  });

  it('give the reason and the steward’s own words, cleaned', () => {
    const { told: lines } = told({
      state: 'rejected',
      outcome: { at: now.toISOString(), reason: 'another-product', words: hostile.slice(0, 60) },
    });
    expect(lines).toContain('The listing is another product.');
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('offer what can be done: to go on with a draft, to send what waits', () => {
    expect(told({ state: 'draft' }).may).toEqual({ resume: 'Go on writing', sendNow: false });
    expect(told({}).may).toEqual({ sendNow: true });
    expect(told({ state: 'received' }).may).toEqual({ sendNow: false });
    // "Turn to one of those on the report's page" has a press that leads there; what was handed on can be opened again.
    expect(told({ state: 'needs-authority' }).may.resume).toBe('Choose an authority');
    expect(told({ state: 'sent' }).may.resume).toBe('Open it again');
  });

  it('tell that the listing is gone, which keeps no later word of a steward’s from coming', () => {
    const gone = withGone(item({ state: 'received' }), now);
    expect(composeOutbox([gone], { language: 'en', now }).reports[0]?.told.at(-1)).toContain(
      '25 November 2026',
    );
    expect(withGone(gone, new Date())).toBe(gone);
    const accepted = { report: 'c'.repeat(64), state: 'accepted', at: '2026-11-21T00:00:00.000Z' } as const;
    expect(withOutcome(gone, accepted, now)).toMatchObject({
      state: 'accepted',
      outcome: { gone: now.toISOString() },
    });
    expect(withGone(item({ state: 'draft' }), now)).not.toHaveProperty('outcome');
  });
});
