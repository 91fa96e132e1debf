import { describe, expect, it } from 'vitest';
import { noticeIdOf } from '../../../../lib/sources/us-cpsc/recall-number';

describe('how a CPSC notice gets its id', () => {
  it.each([
    ['the number as the service writes it', '26582', 'us-cpsc:26582'],
    ['the number as the export writes it', '26-582', 'us-cpsc:26582'],
    ['a hyphen of another kind', '26‑582', 'us-cpsc:26582'],
    ['blanks around it', ' 26582 ', 'us-cpsc:26582'],
    ['a zero in front', '00-123', 'us-cpsc:00123'],
    ['a letter of 1998 to 2001', '99123A', 'us-cpsc:99123A'],
    ['the letter with a hyphen', '99-123a', 'us-cpsc:99123a'],
    ['nothing', null, undefined],
    ['an empty number', '', undefined],
    ['words', 'Recall 26582', undefined],
    ['a number of another length', '1', undefined],
  ])('%s', (_, number, id) => expect(noticeIdOf(number)).toBe(id));
});
