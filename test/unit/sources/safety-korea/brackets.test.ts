import { describe, expect, it } from 'vitest';
import { takeBrackets } from '../../../../lib/sources/safety-korea/brackets';

describe('brackets', () => {
  it.each([
    ['one within another', '가(나(다)라)마', ['나(다)라'], '가 마'],
    ['several', '가(나)(다)', ['나', '다'], '가  '],
    ['full-width ones', '가（나）', ['나'], '가 '],
    ['one that never closes', '가(나; 다', ['나'], '가 ;  다'],
    ['one that was never opened', '가)나', [], '가)나'],
    ['none', '가', [], '가'],
  ])('%s', (_, text, groups, rest) => expect(takeBrackets(text)).toEqual({ groups, rest }));
});
