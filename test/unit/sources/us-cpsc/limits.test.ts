import { describe, expect, it } from 'vitest';
import { limitPatterns, limitsOf } from '../../../../lib/sources/us-cpsc/limits';

describe('what a recall is limited to', () => {
  it.each(limitPatterns)('reads its own example: $example', ({ limit, example }) => {
    const limits = limitsOf(`This recall involves heaters ${example}.`);
    expect(limits[limit]).toHaveLength(1);
  });

  it.each([
    [
      'serials by their beginning',
      'Only units with serial numbers beginning with 2405 or 2406 are included.',
      'serials',
      ['serial numbers beginning with 2405 or 2406 are included'],
    ],
    [
      'serials by a range',
      'with serial numbers between 2406000001 and 2501001920',
      'serials',
      ['serial numbers between 2406000001 and 2501001920'],
    ],
    [
      'serials one by one',
      'axes with serial numbers 17L 0000000 to 20F 9999999',
      'serials',
      ['serial numbers 17L 0000000 to 20F 9999999'],
    ],
    [
      'serials to be looked up',
      'Visit the site to see if your specific serial number is included in this recall.',
      'serials',
      ['serial number is included in this recall'],
    ],
    [
      'a time of manufacture',
      'refrigerators manufactured between 2015 and 2019',
      'productionDates',
      ['manufactured between 2015 and 2019'],
    ],
    [
      'a month of manufacture',
      'coolers manufactured prior to January 2024',
      'productionDates',
      ['manufactured prior to January 2024'],
    ],
    [
      'a printed date',
      'and the date of manufacture "2023.DEC.02" are printed on the bottom',
      'productionDates',
      ['date of manufacture "2023.DEC.02" are printed on the bottom'],
    ],
    [
      'date codes',
      'with a date code between 0722 and 1223',
      'productionDates',
      ['date code between 0722 and 1223'],
    ],
    [
      'expiry dates',
      'bottles have expiration dates between 01/2026 and 10/2026',
      'productionDates',
      ['expiration dates between 01/2026 and 10/2026'],
    ],
    ['a lot', 'with model number 220B and lot code 106824.', 'batches', ['lot code 106824']],
    ['a batch', 'printed with Batch No. BE220801', 'batches', ['Batch No. BE220801']],
  ] as const)('%s', (_, description, limit, values) => expect(limitsOf(description)[limit]).toEqual(values));

  it.each([
    ['where the serial number is', 'The model number and serial number are printed on a label on the back.'],
    ['where it was made', 'The dolls were manufactured in China and sold from 2023 to 2024.'],
    ['when it was sold', 'Sold from October 2023 through April 2024 for about $60.'],
    ['a lot of something', 'The set has a lot of parts and comes in 2 colors.'],
    [
      'the form of a date without one',
      'There is a tag with the date of manufacture in the format of month and year.',
    ],
    ['made from something', 'The toys are made from recycled plastic with 200 pieces.'],
  ])('is not told by %s', (_, description) => {
    expect(limitsOf(description)).toEqual({ batches: [], serials: [], productionDates: [] });
  });

  it('gives one value for each kind and sentence, cut to length', () => {
    const long = `Only units with the following serial numbers are included: ${'AB123456 '.repeat(80)}`;
    const { serials } = limitsOf(long);
    expect(serials).toHaveLength(1);
    expect(serials[0]?.length).toBeLessThanOrEqual(300);
  });
});
