import { describe, expect, it } from 'vitest';
import { oneReadingEach } from '../../../lib/core/one-reading-each';
import { list, match, notice } from '../language/samples';

const lists = [
  list({ feed: 'main', generated: '2026-11-24T06:00:00Z' }),
  list({
    feed: 'direct-eu-safety-gate',
    generated: '2026-11-25T02:00:00Z',
    direct: { source: 'eu-safety-gate', whole: true },
  }),
  list({ feed: 'starter', state: 'starter', generated: '2026-11-26T00:00:00Z' }),
  list({ feed: 'mine', byAuthority: false }),
];
const direct = match({ feed: 'direct-eu-safety-gate' });
const feeds = (of: ReturnType<typeof oneReadingEach>) => of.map(({ feed }) => feed);

describe('a notice that several lists bring', () => {
  it('is named once, by the list that was made later', () => {
    expect(feeds(oneReadingEach([match(), direct], lists))).toEqual(['direct-eu-safety-gate']);
    expect(feeds(oneReadingEach([direct, match()], lists))).toEqual(['direct-eu-safety-gate']);
  });

  it('is named by its newer reading, whichever list that came by', () => {
    const newer = match({ notice: notice({ updated: '2026-10-01' }) });
    expect(feeds(oneReadingEach([direct, newer], lists))).toEqual(['main']);
  });

  it('keeps the stronger of two readings of one day', () => {
    const weaker = match({ feed: 'direct-eu-safety-gate', level: 'possible' });
    expect(oneReadingEach([match(), weaker], lists)).toMatchObject([{ feed: 'main', level: 'flagged' }]);
  });

  it('is never named by the starter list where another has it too', () => {
    expect(feeds(oneReadingEach([match({ feed: 'starter' }), match()], lists))).toEqual(['main']);
  });

  it('keeps what either says of other notices about the product', () => {
    const linked = match({ notice: notice({ linked: ['us-cpsc:26701'] }) });
    const [only] = oneReadingEach([linked, direct], lists);
    expect(only).toMatchObject({ feed: 'direct-eu-safety-gate', notice: { linked: ['us-cpsc:26701'] } });
  });

  it('stands beside what a list the user added says of it', () => {
    const own = match({ feed: 'mine', byAuthority: false });
    expect(feeds(oneReadingEach([direct, own], lists))).toEqual(['direct-eu-safety-gate', 'mine']);
  });

  it('leaves other notices where they are', () => {
    const other = match({ notice: notice({ id: 'eu-safety-gate:SR/08888/26' }) });
    expect(oneReadingEach([other, match(), direct], lists).map((each) => each.notice.id)).toEqual([
      'eu-safety-gate:SR/08888/26',
      'eu-safety-gate:SR/09999/26',
    ]);
  });
});
