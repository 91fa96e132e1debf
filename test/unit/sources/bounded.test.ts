import { describe, expect, it } from 'vitest';
import { distinct, localTexts, shortText } from '../../../lib/sources/bounded';

describe('fitting the notice schema', () => {
  it('cuts long values with an ellipsis and never half a character', () => {
    const cut = shortText(`${'a'.repeat(298)}😀😀`);
    expect(cut).toBe(`${'a'.repeat(298)}…`);
    expect(shortText('short')).toBe('short');
  });

  it('keeps the first of values that differ in case and spacing only', () => {
    expect(distinct(['AB  1', 'ab 1', '', '  ', 'AB1'], 9)).toEqual(['AB  1', 'AB1']);
  });

  it('keeps at most as many as asked', () => {
    expect(distinct(['a', 'b', 'c'], 2)).toEqual(['a', 'b']);
  });

  it('tags texts with their language and drops empty and repeated ones', () => {
    expect(localTexts('en', 'Doll', undefined, ' ', 'doll')).toEqual([{ lang: 'en', text: 'Doll' }]);
    expect(localTexts('en', 'x'.repeat(5000))[0]?.text).toHaveLength(4000);
  });
});
