import { describe, expect, it } from 'vitest';
import { clickedQuestion } from '../../../lib/marketplaces/clicked-question';

const listing = 'https://www.temu.com/kr/g-601000000000017.html';

describe('a press in the menu', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ['a shop’s link', listing, undefined, listing],
    ['a shop’s link, whatever is selected', listing, 'cheap rattle', listing],
    ['a short link', 'https://share.temu.com/abc', 'here', 'https://share.temu.com/abc'],
    ['selected text', undefined, 'Voltara VT-9041', 'Voltara VT-9041'],
    ['selected text on another link', 'https://blog.example/', 'Voltara VT-9041', 'Voltara VT-9041'],
    ['another link without selected text', 'https://blog.example/', ' ', 'https://blog.example/'],
    ['neither', undefined, undefined, ''],
  ])('on %s asks for that', (_, link, selection, text) =>
    expect(clickedQuestion({ link, selection })).toBe(text),
  );
});
