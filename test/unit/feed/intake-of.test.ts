import { describe, expect, it } from 'vitest';
import { feedConfigSchema, isIntakeOf } from '../../../lib/feed/feed-config';

const feed = {
  key: 'main',
  name: 'List',
  url: 'https://feed.example/list/',
  keys: [{ id: '0123456789abcdef', publicKey: `${'A'.repeat(43)}=` }],
};

describe('where a feed may have reports posted to', () => {
  it('is its own origin, and those the build names', () => {
    const named = feedConfigSchema.parse({ ...feed, intakes: ['https://desk.example'] });
    expect(isIntakeOf(named, 'https://feed.example/reports')).toBe(true);
    expect(isIntakeOf(named, 'https://desk.example/a?b')).toBe(true);
    for (const other of ['https://evil.example/', 'https://desk.example:8443/', 'http://desk.example/', 'x'])
      expect(isIntakeOf(named, other)).toBe(false);
  });

  it.each([
    'https://desk.example/',
    'http://desk.example',
    'https://*',
    "https://a.example; script-src 'none'",
  ])('is refused in the build where it is no origin: %s', (origin) => {
    expect(feedConfigSchema.safeParse({ ...feed, intakes: [origin] }).success).toBe(false);
  });
});
