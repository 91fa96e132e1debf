import { describe, expect, it } from 'vitest';
import { followedLists } from '../../../entrypoints/background/followed-lists';
import { createSettings } from '../../../lib/store/settings';
import { createSubscriptions } from '../../../lib/store/subscriptions';
import { makeArea } from '../store/make-area';
import { makeDatabase } from '../store/make-database';

describe('the lists that are searched', () => {
  it('are those too whose row can no longer be read, so that a miss rests on no fewer than before', async () => {
    const { database } = makeDatabase();
    await database.open();
    await database.table('subscriptions').put({ key: 'added-0123456789abcdef', url: 7 });
    const followed = await followedLists({
      feeds: [],
      settings: createSettings(makeArea()),
      subscriptions: createSubscriptions(database),
    });
    expect(followed).toContainEqual({
      key: 'added-0123456789abcdef',
      name: 'added-0123456789abcdef',
      byAuthority: false,
    });
  });
});
