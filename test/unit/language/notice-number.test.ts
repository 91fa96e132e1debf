import { describe, expect, it } from 'vitest';
import { noticeSchema } from '../../../lib/core/notice';
import { noticeNumber } from '../../../lib/language/authority';

function numberOf(id: string): string {
  const source = id.replace(/:.*$/u, '');
  return noticeNumber(noticeSchema.parse({ id, source, kind: 'recall', published: '2026-11-20' }));
}

describe('the number of a notice, as its publisher prints it', () => {
  it.each([
    ['eu-safety-gate:SR/02420/26', 'SR/02420/26'],
    ['us-cpsc:26582', '26-582'],
    ['uk-opss:product-safety-report-vortan-fan-heater-2611-0101', '2611-0101'],
    ['uk-opss:product-safety-report-very-long~b4baca17~2611-0109', '2611-0109'],
    ['uk-opss:magnetic-ball-set', 'magnetic-ball-set'],
    ['accc:5-in-1-cot-%E2%80%93-portable', '5-in-1-cot-–-portable'],
    ['accc:100%-cotton', '100%-cotton'],
  ])('%s has %s', (id, number) => {
    expect(numberOf(id)).toBe(number);
  });
});
