import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/core/canonical-json';
import { feedBounds } from '../../../lib/feed/manifest';
import { readNotice } from '../../../lib/feed/read-notice';
import { makeNotice } from './make-edition';

const read = (line: string, source = 'us-cpsc') => readNotice(new TextEncoder().encode(line), source);
const plain = canonicalJson(makeNotice(1));
/** The line of the notice with one more field, written by hand. */
const withField = (field: string) => plain.replace('{', `{${field},`);

describe('one line of a pack', () => {
  it('is a notice, with what was left out filled in', () => {
    expect(read(plain)).toMatchObject({ id: 'us-cpsc:1', brands: [], limits: { batches: [] }, listings: [] });
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', plain.slice(0, -1)],
    ['is a list', '[]'],
    ['is null', 'null'],
    ['is nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['has a field nobody knows', withField('"note":"x"')],
    ['has __proto__', withField('"__proto__":{"brands":["x"]}')],
    ['has a constructor', withField('"constructor":{}')],
    ['has a title of 10 kB', withField(`"brands":["${'x'.repeat(10_000)}"]`)],
    ['has a number that is none', withField('"brands":[NaN]')],
    ['has a number beyond numbers', withField('"brands":[1e400]')],
    ['has a thousand brands', withField(`"brands":[${'"x",'.repeat(999)}"x"]`)],
    ['links to javascript:', withField('"page":"javascript:alert(1)"')],
    ['links to data:', withField('"page":"data:text/html,x"')],
    ['links without a scheme', withField('"page":"//evil.example/"')],
    ['links over http', withField('"page":"http://www.cpsc.gov/"')],
    ['links with a user before the host', withField('"page":"https://www.cpsc.gov@evil.example/"')],
    ['is of another source than its pack', canonicalJson(makeNotice(1, { source: 'accc', id: 'accc:1' }))],
    ['has an id of another source', canonicalJson(makeNotice(1, { id: 'eu-safety-gate:1' }))],
    ['is longer than any notice', `${plain}${' '.repeat(feedBounds.notice)}`],
  ])('cannot be read where it %s', (_, line) => {
    expect(read(line)).toBeUndefined();
  });

  it('cannot be read where it is not UTF-8', () => {
    const line = new TextEncoder().encode(plain);
    expect(
      readNotice(
        line.map((byte, at) => (at === 20 ? 0xff : byte)),
        'us-cpsc',
      ),
    ).toBeUndefined();
  });

  it.each([
    ['a right-to-left override', '\u202eexe.fdp', 'exe.fdp'],
    ['an override written as an escape', '\\u202eexe.fdp', 'exe.fdp'],
    ['an isolate that is never closed', 'a\u2067b', 'ab'],
    ['NUL', 'a\\u0000b', 'ab'],
    ['a bell', 'a\\u0007b', 'ab'],
    ['half a surrogate pair', 'a\\ud800b', 'a\ufffdb'],
    ['a line feed', 'a\\nb', 'a\nb'],
    ['an escaped quote', 'a\\"b', 'a"b'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Hangul and an emoji', '안심 😀', '안심 😀'],
  ])('with %s in a text still warns, and the text is harmless: %j', (_, written, text) => {
    expect(read(withField(`"brands":["${written}"]`))?.brands).toEqual([text]);
  });

  it('that is nothing but hidden characters where a text must be cannot be read', () => {
    expect(read(withField('"brands":["\u202e"]'))).toBeUndefined();
  });

  it('takes the last of a key that comes twice, as every reader does', () => {
    expect(read(withField('"brands":["a"],"brands":["b"]'))?.brands).toEqual(['b']);
  });
});
