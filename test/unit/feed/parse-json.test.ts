import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../lib/feed/parse-json';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (text: string | Uint8Array) => {
  const parsed = parseJson(typeof text === 'string' ? bytes(text) : text, 4);
  return parsed.kind === 'refused' ? parsed.why : 'accepted';
};

describe('JSON of a manifest', () => {
  it.each([
    '{}',
    '{"a":[{"b":"c"}]}',
    '{"a":{"x":1},"b":{"x":2}}',
    '{"a":"a","b":["a","a"]}',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":"한국어 \\ud83d\\ude00 tab\\t"}',
    '[1,2.5,-3e2,true,null]',
  ])('is read as it stands: %s', (text) => {
    expect(parseJson(bytes(text), 4)).toEqual({ kind: 'json', value: JSON.parse(text) });
  });

  it.each([
    ['a key twice', '{"a":1,"a":2}', 'it holds the key "a" twice'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', 'it holds the key "a" twice'],
    ['a key twice, far apart and deep', '{"x":[{"a":1,"b":{"a":1},"a":2}]}', 'it holds the key "a" twice'],
    ['__proto__', '{"__proto__":{"byAuthority":true}}', 'it holds the key "__proto__"'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'it holds the key "__proto__"'],
    ['too deep a nest', '{"a":[{"b":[[1]]}]}', 'it is nested more than 4 deep'],
    ['a million brackets', '['.repeat(1_000_000), 'it is nested more than 4 deep'],
    ['half a surrogate pair', '{"a":"\\ud800"}', 'a text in it holds control or direction characters'],
    ['NUL', '{"a":"\\u0000"}', 'a text in it holds control or direction characters'],
    [
      'a right-to-left override',
      '{"a":"\u202efdp.exe"}',
      'a text in it holds control or direction characters',
    ],
    ['a hostile key', '{"\\u202e":1}', 'a text in it holds control or direction characters'],
    ['nothing', '', 'it is not JSON'],
    ['a byte order mark', '\ufeff{}', 'it is not JSON'],
    ['something after it', '{} {}', 'it is not JSON'],
    ['a comma too many', '{"a":1,}', 'it is not JSON'],
    ['NaN', '{"a":NaN}', 'it is not JSON'],
    ['a raw line feed in a text', '{"a":"\n"}', 'it is not JSON'],
    ['a text that does not end', '{"a":"\\', 'it is not JSON'],
    ['a bad escape in a key', '{"\\x":1}', 'it is not JSON'],
    ['HTML', '<!doctype html><p>', 'it is not JSON'],
  ])('is refused with %s', (_, text, why) => {
    expect(refusal(text)).toBe(why);
  });

  it('is refused where it is not UTF-8', () => {
    expect(refusal(new Uint8Array([123, 34, 0xed, 0xa0, 0x80, 34, 125]))).toBe('it is not UTF-8');
    expect(refusal(new Uint8Array([0xff, 0xfe, 123, 0]))).toBe('it is not UTF-8');
  });
});
