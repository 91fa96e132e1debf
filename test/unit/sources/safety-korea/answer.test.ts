import { describe, expect, it } from 'vitest';
import { judgeAnswer, judgeWindow, readAnswer } from '../../../../lib/sources/safety-korea/answer';
import { bytesOf, fixture } from '../fixture';

const judge = judgeWindow({ field: 'publishDate', prefix: '2026' });
const body = (resultCode: unknown, resultData?: unknown) =>
  bytesOf(
    JSON.stringify({ resultCode, resultMsg: 'as told', ...(resultData !== undefined && { resultData }) }),
  );

describe('an answer of SafetyKorea', () => {
  it('is one with 2000 and rows of the window', () => {
    expect(judge(fixture('kr-kats-recalls/recalls-2026.json'))).toEqual({ kind: 'answer' });
    expect(judge(body(2000, [{ publishDate: 20260101 }]))).toEqual({ kind: 'answer' });
  });

  it('is an empty one with 2004, which has no resultData', () => {
    expect(judge(fixture('kr-kats-recalls/no-data.json'))).toEqual({ kind: 'answer' });
    expect(readAnswer(fixture('kr-kats-recalls/no-data.json'))).toEqual({ kind: 'rows', rows: [] });
  });

  it.each([
    ['a refused key', '4000', /ANSIM_SAFETYKOREA_KEY/],
    ['an unknown address', '4001', /register the IP address/],
    ['a refused parameter', '4005', /correct lib\/sources\/safety-korea/],
  ])('is none with %s, says what to do, and is not asked for again', (_, code, why) => {
    expect(judge(body(code))).toEqual({ kind: 'no-answer', why: expect.stringMatching(why), again: false });
  });

  it.each([
    ['an error of the service', body('5000'), /error of its own/],
    ['a code nobody documented', body('9999'), /nobody documented/],
    ['a page of the host', bytesOf('<html>점검 중입니다</html>'), /not whole JSON/],
    ['a list that was cut off', fixture('kr-kats-recalls/recalls-2026.json').slice(0, 700), /not whole JSON/],
    ['another value', bytesOf('[]'), /no resultCode/],
    ['success without a list', body('2000', null), /no resultData/],
  ])('is none with %s, and may be asked for again', (_, bytes, why) => {
    expect(judge(bytes)).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });

  it('is none where the service gave its whole list for a condition it does not know', () => {
    const whole = body('2000', [
      { publishDate: '20260101' },
      { publishDate: '20130418' },
      { publishDate: null },
      7,
    ]);
    expect(judge(whole)).toEqual({
      kind: 'no-answer',
      why: '3 of 4 rows are not of 2026: the service did not filter by publishDate',
      again: false,
    });
  });

  it('is none where a window cannot be empty', () => {
    const never = judgeWindow({ field: 'certDate', prefix: '202601', never: 'a month is never empty' });
    expect(never(body('2004'))).toEqual({ kind: 'no-answer', why: 'a month is never empty', again: false });
  });

  it('with the single object of a detail has one row', () => {
    const detail = body('2000', { certNum: 'X' });
    expect(judgeAnswer(detail)).toEqual({ kind: 'answer' });
    expect(readAnswer(detail)).toEqual({ kind: 'rows', rows: [{ certNum: 'X' }] });
  });
});
