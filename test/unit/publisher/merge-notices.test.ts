import { describe, expect, it } from 'vitest';
import { mergeNotices } from '../../../lib/publisher/edition/merge-notices';
import { mergeReadings } from '../../../lib/sources/merge-readings';
import { notice } from './fake-source';

describe('merging what several documents say', () => {
  it('keeps each notice once and in order, with what only one document says of it', () => {
    const merged = mergeNotices(
      [notice('1', { brands: ['Voltara'] }), notice('2'), notice('1', { models: ['VT-9041'] })],
      mergeReadings,
    );
    expect(merged.map((each) => each.id)).toEqual(['test-office:1', 'test-office:2']);
    expect(merged[0]).toMatchObject({ brands: ['Voltara'], models: ['VT-9041'] });
  });

  it('leaves it to the source how two become one', () => {
    const merged = mergeNotices([notice('1'), notice('1', { kind: 'ban' })], (_, later) => later);
    expect(merged).toEqual([notice('1', { kind: 'ban' })]);
  });
});
