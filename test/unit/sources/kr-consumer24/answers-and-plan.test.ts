import { describe, expect, it } from 'vitest';
import { judgePage, readAnswer } from '../../../../lib/sources/kr-consumer24/answer';
import { consumer24Keys, coveredLists, recallLists } from '../../../../lib/sources/kr-consumer24/lists';
import { planLists } from '../../../../lib/sources/kr-consumer24/plan';
import { keyPlace } from '../../../../lib/sources/source';
import { bytesOf, fixture, walk } from '../fixture';

const answer = (name: string) => fixture(`kr-consumer24/${name}`);
const now = '2026-11-20T12:00:00.000Z';
const page = (code: string, inside: string, channel = true) => {
  const returned = `<return><allCnt>${inside}</allCnt><code>${code}</code><codeMsg>x</codeMsg></return>`;
  return bytesOf(`<a:r xmlns:a="urn:x">${channel ? `<channel>${returned}</channel>` : returned}</a:r>`);
};

describe('an answer of 소비자24', () => {
  it('holds the number of all records and those of the page, one of them as well as several', () => {
    expect(readAnswer(answer('recalls-0501-1.xml'))).toMatchObject({ kind: 'records', total: 101 });
    expect(readAnswer(answer('recalls-0206-1.xml'))).toMatchObject({ total: 1, records: [{}] });
  });

  it('is empty where the service says that there is no data, without a channel', () => {
    expect(readAnswer(answer('no-data.xml'))).toEqual({ kind: 'records', total: 0, records: [] });
  });

  it.each([
    ['unknown-key.xml', /approval number/],
    ['wrong-parameter.xml', /interface has changed/],
  ])('%s is none, says what to do, and is not asked for again', (name, why) => {
    expect(judgePage(1, 100)(answer(name))).toEqual({
      kind: 'no-answer',
      why: expect.stringMatching(why),
      again: false,
    });
  });

  it.each(['40', '41', '50', '51'])('with code %s is none', (code) => {
    expect(judgePage(1, 100)(page(code, '0', false))).toMatchObject({ kind: 'no-answer', again: false });
  });

  it.each([
    ['a code that is only a number', page('0', '3'), /nobody documented/],
    ['a code nobody documented', page('99', '3'), /99/],
    ['success without a channel', page('00', '3', false), /without a channel/],
    ['no count', page('00', ''), /how many/],
    ['another document', bytesOf('<html><body>점검중</body></html>'), /no XML/],
    ['half a document', answer('recalls-0501-1.xml').slice(0, 900), /broken/],
    ['nothing', new Uint8Array(), /empty/],
  ])('is none with %s, and may be asked for again', (_, bytes, why) => {
    const judged = judgePage(1, 100)(bytes);
    expect(judged).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });

  it('within the list must hold records', () => {
    expect(judgePage(2, 100)(page('00', '150'))).toMatchObject({ why: 'page 2 of 150 records holds none' });
    expect(judgePage(3, 100)(page('00', '150'))).toEqual({ kind: 'answer' });
  });
});

describe('the plan of 소비자24', () => {
  const keys = (...lists: string[]) => new Set(lists.map((id) => `ANSIM_CONSUMER24_KEY_${id}`));
  const long = page('00', '1950');
  const requests = walk(planLists({ now, keys: keys('0501', '0206') }), ({ name }) =>
    name.startsWith('recalls-0501') ? long : answer('recalls-0206-1.xml'),
  );

  it('asks for every page of the lists there is a key for, and for no other', () => {
    const names = requests.map(({ name }) => name);
    expect(names).toHaveLength(21);
    expect(names.slice(0, 2)).toEqual(['recalls-0501-1.xml', 'recalls-0501-2.xml']);
    expect(names.at(-1)).toBe('recalls-0206-1.xml');
    expect(walk(planLists({ now }), () => undefined)).toEqual([]);
  });

  it('never holds a key, names the variable of its list, and knows both addresses', () => {
    for (const { path, key, alternatives, name } of requests) {
      expect(path).toContain(`serviceKey=${keyPlace}&`);
      expect(path).toContain('cntPerPage=100');
      expect(key).toBe(`ANSIM_CONSUMER24_KEY_${name.split('-')[1]}`);
      expect(path.startsWith('/openapi/recall/contents/index.do?')).toBe(true);
      expect(alternatives).toEqual([path.replace('/openapi/recall/contents/', '/openapi/contents/')]);
    }
  });

  it('reads both ends of a list anew, and takes the middle from the cache but for its turn', () => {
    const fixed = requests.filter(({ immutable }) => immutable).map(({ name }) => name);
    expect(fixed.length).toBeGreaterThan(10);
    for (const end of ['1', '2', '3', '18', '19', '20'])
      expect(fixed).not.toContain(`recalls-0501-${end}.xml`);
    const everyDay = Array.from({ length: 14 }, (_, day) =>
      walk(
        planLists({ now: `2026-11-${day + 1}T12:00:00.000Z`.replace(/-(\d)T/, '-0$1T'), keys: keys('0501') }),
        () => long,
      )
        .filter(({ immutable }) => !immutable)
        .map(({ name }) => name),
    );
    expect(new Set(everyDay.flat()).size).toBe(20);
  });

  it('demands the first page of each list, and passes over a later one that fails', () => {
    expect(requests.filter(({ optional }) => !optional).map(({ name }) => name)).toEqual([
      'recalls-0501-1.xml',
      'recalls-0206-1.xml',
    ]);
  });
});

describe('the table of lists', () => {
  it('has all thirteen of the guide, and a reason for each that is left out', () => {
    expect(recallLists).toHaveLength(13);
    expect(recallLists.filter(({ leftOut }) => leftOut !== undefined).map(({ id }) => id)).toEqual([
      '0203',
      '0204',
      '0301',
      '0403',
    ]);
  });

  it('has one key for each list that is covered', () => {
    expect(consumer24Keys.map(({ variable }) => variable).sort()).toEqual(
      coveredLists.map(({ id }) => `ANSIM_CONSUMER24_KEY_${id}`).sort(),
    );
    expect(consumer24Keys[0]?.variable).toBe('ANSIM_CONSUMER24_KEY_0501');
  });
});
