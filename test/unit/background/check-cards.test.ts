import { describe, expect, it } from 'vitest';
import { checkCards } from '../../../entrypoints/background/check-cards';
import { createOrdersMemory } from '../../../entrypoints/background/orders';
import { createSettings } from '../../../lib/store/settings';
import { list, match, now } from '../language/samples';
import { makeSession } from './make-session';

describe('a batch of cards', () => {
  it('is worded by one reading of the settings, however many of its cards are listed', async () => {
    const readings: string[][] = [];
    const stored: Record<string, unknown> = { language: 'ko', children: ['1-3'] };
    const settings = createSettings({
      get: async (keys) => {
        readings.push(keys);
        return stored;
      },
      set: async () => undefined,
    });
    const cards = [0, 1, 2].map((at) => ({ ids: [`100500000000000${at}`] }));
    const answer = await checkCards(
      {
        type: 'check-cards',
        address: 'https://ko.aliexpress.com/w/wholesale-toy.html',
        mark: 'm',
        visit: 1,
        cards,
        ready: true,
      },
      { tab: 1 },
      {
        settings,
        languageOf: ({ language }) => (language === 'browser' ? 'en' : language),
        orders: createOrdersMemory(makeSession().area),
        now: () => now,
        lists: {
          open: async () => ({ states: [list()], matchCards: async (all) => all.map(() => [match()]) }),
        },
      },
    );
    expect(answer?.cards.map((card) => card?.language)).toEqual(['ko', 'ko', 'ko']);
    expect(readings).toHaveLength(1);
  });
});
