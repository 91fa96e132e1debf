import { describe, expect, it } from 'vitest';
import {
  beforeMarkup,
  cleanText,
  statedProse,
  statedValue,
  withoutLinks,
} from '../../../lib/sources/clean-text';

describe('cleaning official texts', () => {
  it.each([
    ['an entity escaped once', 'Y&amp;H', 'Y&H'],
    ['an entity escaped twice', 'Y&amp;amp;H', 'Y&H'],
    ['an entity escaped three times', 'a &amp;amp;gt; b', 'a > b'],
    ['characters by number', 'Caf&#233; &#x2013; bar', 'Café – bar'],
    ['quotation marks and no-break spaces', '&nbsp;&ldquo;A&rdquo;\u00A0\u00A0b ', '“A” b'],
    ['an accent by name, in either case', '&Eacute;toile fil&eacute;e', 'Étoile filée'],
    ['line breaks as HTML', 'one<br/>two', 'one two'],
    ['zero-width characters', 'A\u200BB\uFEFF', 'AB'],
    ['a sign that is no tag', 'less than < 90 mg', 'less than < 90 mg'],
    ['an unknown entity, which stays', '&hearts; x', '&hearts; x'],
    ['an ampersand that is none', 'Black & Decker; co', 'Black & Decker; co'],
    ['a number that is no character', '&#0;&#1114112;&#xD800;', '&#0;&#1114112;&#xD800;'],
  ])('reads %s', (_, raw, clean) => expect(cleanText(raw)).toBe(clean));

  it.each([undefined, null, '', '  ', 'Unknown', 'UNKNOWN', '-', 'n/a', 'null'])(
    'takes %o for nothing stated',
    (raw) => expect(statedValue(raw)).toBeUndefined(),
  );

  it('keeps a stated value with its leading zeros', () => expect(statedValue(' 0708 ')).toBe('0708'));

  it('drops the literal null that the reports of 2013 start every danger with', () => {
    expect(statedProse('null The doll contains lead.')).toBe('The doll contains lead.');
    expect(statedProse('null')).toBeUndefined();
    expect(statedProse('Nullify the risk.')).toBe('Nullify the risk.');
  });

  it('cuts a brand before its HTML, escaped or not', () => {
    expect(beforeMarkup('Pinafora <font color="#ff0000">(THE PRODUCT MA')).toBe('Pinafora ');
    expect(beforeMarkup('Pinafora &lt;b&gt;x')).toBe('Pinafora ');
    expect(beforeMarkup('A < B')).toBe('A < B');
  });

  it('drops links with their words', () => {
    expect(withoutLinks('PF-18 <a href="https://example.org">list</a> PF-19')).toBe('PF-18   PF-19');
  });
});
