import { subscriptionBounds } from '../core/subscribe-fault';
import { type Subscription, subscriptionSchema } from '../core/subscription';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow } from './rows';

/** The lists the user added by their address. */
export interface Subscriptions {
  /** Oldest first; those that wait to be confirmed among them. */
  list(): Promise<Subscription[]>;
  /** The keys of all rows, of those too that cannot be read: what is kept of a list must not go because its row rotted. */
  keys(): Promise<string[]>;
  /**
   * Keeps one that the user confirmed, in place of whatever waited under its address. False, and nothing is kept, where there
   * is no room.
   */
  keep(subscription: Subscription): Promise<boolean>;
  remove(key: string): Promise<void>;
}

export function createSubscriptions(database: AnsimDatabase): Subscriptions {
  const { subscriptions } = database;
  const readable = async (): Promise<Subscription[]> => {
    const rows = await subscriptions.toArray();
    return rows
      .map((row) => readRow(subscriptionSchema, row, 'subscription'))
      .filter((row) => row !== undefined)
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  };
  return {
    list: () => inDatabase(database, readable),
    keys: () => inDatabase(database, () => subscriptions.toCollection().primaryKeys()),
    keep: (subscription) =>
      inDatabase(database, () =>
        database.transaction('rw', subscriptions, async () => {
          const rows = await readable();
          const waiting = rows.filter(({ isConfirmed, url }) => !isConfirmed && url === subscription.url);
          const others = rows.filter(({ key, isConfirmed }) => isConfirmed && key !== subscription.key);
          if (others.length >= subscriptionBounds.lists) return false;
          await subscriptions.bulkDelete(waiting.map(({ key }) => key));
          await subscriptions.put(subscription);
          return true;
        }),
      ),
    remove: (key) => inDatabase(database, () => subscriptions.delete(key)),
  };
}
