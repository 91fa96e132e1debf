import { describe, expect, it } from 'vitest';
import { type Report, reportBounds } from '../../../lib/core/report';
import { type Copy, compareCopies, deliveryName, withAnswer } from '../../../lib/core/report-answers';
import { report } from '../reports/made-reports';

const made = new Date('2026-11-25T10:00:00.000Z');
const picture = (digit: string) => ({ sha256: digit.repeat(64), type: 'image/png' as const, bytes: 7 });
const answer = (to: Report, words: string, attachments = [] as ReturnType<typeof picture>[]) => {
  const answered = withAnswer(to, { made, words, attachments });
  if (!answered) throw new Error('it was not taken');
  return answered;
};
const asked = report(1, { words: 'A charger.', attachments: [picture('a')] });
const once = answer(asked, 'Red.');
const twice = answer(once, 'Small.', [picture('b')]);

describe('answers behind a report', () => {
  const cases: [string, Report, Report, Copy][] = [
    ['itself', asked, report(1, { words: 'A charger.', attachments: [picture('a')] }), 'same'],
    ['with an answer', asked, once, 'later'],
    ['with two', asked, twice, 'later'],
    ['with one fewer', twice, once, 'earlier'],
    ['as it was first', twice, asked, 'earlier'],
    ['with another answer in the place of one', once, answer(asked, 'Blue.'), 'other'],
    ['with other words under an answer', asked, { ...once, words: 'A lamp.' }, 'other'],
    ['about another listing', asked, { ...once, listing: { ...once.listing, id: '77777' } }, 'other'],
    ['with a picture exchanged', asked, { ...once, attachments: [picture('c')] }, 'other'],
    [
      'with a picture and no word',
      asked,
      { ...asked, attachments: [...asked.attachments, picture('b')] },
      'other',
    ],
    ['without its picture', once, { ...twice, attachments: [] }, 'other'],
    ['as another kind', asked, { ...once, kind: 'injury' }, 'other'],
  ];
  it.each(cases)('a report that comes again %s', (_, held, next, copy) => {
    expect(compareCopies(held, next)).toBe(copy);
  });

  it('change nothing of what was sent, and are delivered under a name of their own', () => {
    expect(twice).toEqual({
      ...asked,
      answers: [
        { made: made.toISOString(), words: 'Red.' },
        { made: made.toISOString(), words: 'Small.' },
      ],
      attachments: [picture('a'), picture('b')],
    });
    expect([asked, once, twice].map(deliveryName)).toEqual([asked.id, `${asked.id}-1`, `${asked.id}-2`]);
  });

  it('are as many as a report holds, with as many pictures', () => {
    const full = Array.from({ length: reportBounds.answers }).reduce<Report>(
      (each) => answer(each, 'x'),
      asked,
    );
    expect(withAnswer(full, { made, words: 'One more', attachments: [] })).toBeUndefined();
    const pictures = ['b', 'c', 'd'].map(picture);
    expect(withAnswer(asked, { made, words: 'x', attachments: pictures })).toBeUndefined();
    // The same picture once more is none besides.
    expect(answer(asked, 'x', [picture('a')]).attachments).toEqual([picture('a')]);
  });
});
