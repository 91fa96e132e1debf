import { describe, expect, it } from 'vitest';
import { krMfds } from '../../../../lib/sources/kr-mfds';
import { judgeRows, readAnswer } from '../../../../lib/sources/kr-mfds/answer';
import { keyPlace } from '../../../../lib/sources/source';
import { bytesOf, fixture, walk } from '../fixture';

const answer = (name: string) => fixture(`kr-mfds/${name.toLowerCase()}`);
const coded = (code: string, inside = true) => {
  const RESULT = { CODE: code, MSG: 'x' };
  return bytesOf(JSON.stringify(inside ? { I2715: { total_count: '5', RESULT } } : { RESULT }));
};
const judge = judgeRows('I2715', 1);

describe('an answer of the ministry', () => {
  it('holds the number of all rows and those asked for, one of them as well as several', () => {
    expect(readAnswer(answer('I2715-1.json'), 'I2715')).toMatchObject({ kind: 'rows', total: 1003 });
    expect(readAnswer(answer('I2715-1001.json'), 'I2715')).toMatchObject({ rows: [{}] });
  });

  it('is empty where the service says that there is no data', () => {
    expect(readAnswer(answer('no-data.json'), 'I0490')).toEqual({ kind: 'rows', total: 0, rows: [] });
    expect(judge(coded('INFO-200'))).toEqual({ kind: 'answer' });
  });

  it('by day is none inside 200, says when to come back, and is not asked for again', () => {
    expect(judge(answer('closed.json'))).toEqual({
      kind: 'no-answer',
      why: expect.stringMatching(/09:00 to 19:00 Korean time; build again after 19:00/),
      again: false,
    });
  });

  it.each([
    ['INFO-100', /ANSIM_MFDS_KEY/],
    ['INFO-110', /apply for I2715 and I0490/],
    ['INFO-300', /tomorrow/],
    ['INFO-400', /apply/],
    ['ERROR-336', /1,000/],
  ])('with %s is none, in the service and alone, and says what to do', (code, why) => {
    for (const inside of [true, false]) {
      expect(judge(coded(code, inside))).toEqual({
        kind: 'no-answer',
        why: expect.stringMatching(why),
        again: false,
      });
    }
  });

  it('is none where a wrong key is answered with a page', () => {
    expect(judge(answer('wrong-key.html'))).toEqual({
      kind: 'no-answer',
      why: expect.stringMatching(/refuses the key.*ANSIM_MFDS_KEY/),
      again: false,
    });
  });

  it.each([
    ['a fault of the service', coded('ERROR-500')],
    ['half an answer', answer('I2715-1.json').slice(0, 300)],
    ['a page', bytesOf('<html>점검중</html>')],
    ['another service', bytesOf('{"I0490":{"row":[]}}')],
    ['no count', bytesOf('{"I2715":{"RESULT":{"CODE":"INFO-000"},"row":[]}}')],
    ['no rows where there must be some', coded('INFO-000')],
  ])('is none with %s, and may be asked for again', (_, bytes) => {
    expect(judge(bytes)).toEqual({ kind: 'no-answer', why: expect.any(String) });
  });
});

describe('the plan of the ministry', () => {
  const context = { now: '2026-11-20T12:00:00.000Z', keys: new Set(['ANSIM_MFDS_KEY']) };

  it('asks for both services by the thousand, with the key’s place in the path', () => {
    const requests = walk(krMfds.plan(context), ({ name }) =>
      name.startsWith('I2715') ? answer('I2715-1.json') : answer('I0490-1.json'),
    );
    expect(requests.map(({ path }) => path)).toEqual([
      `/api/${keyPlace}/I2715/json/1/1000`,
      `/api/${keyPlace}/I2715/json/1001/2000`,
      `/api/${keyPlace}/I0490/json/1/1000`,
    ]);
    expect(requests.every(({ key }) => key === 'ANSIM_MFDS_KEY')).toBe(true);
  });

  it('asks for nothing without a key', () => {
    expect(walk(krMfds.plan({ now: context.now }), () => undefined)).toEqual([]);
  });

  it('names the hours in which nothing is answered', () => {
    expect(krMfds.closed).toEqual({ timeZone: 'Asia/Seoul', from: '09:00', to: '19:00' });
  });
});
