import {
  joinDays,
  joinDismissals,
  joinRequests,
  joinRounds,
  joinSightings,
  joinSubscriptions,
  joinWatched,
} from '../core/join-rows';
import { ownProductBounds } from '../core/own-product';
import { joinRelistings, relistingSchema } from '../core/relisting';
import { atRest, roundBounds, roundSchema } from '../core/round';
import { shopDaySchema } from '../core/shop-day';
import { subscriptionBounds } from '../core/subscribe-fault';
import { subscriptionSchema } from '../core/subscription';
import type { UserTableName } from '../core/user-data';
import { type Watched, watchedSchema } from '../core/word-watch';
import type { AnsimDatabase } from './database';
import { daysKept } from './days';
import { mostDismissals } from './dismissals';
import { outboxTable } from './outbox-table';
import { plainTable, type UserTable } from './plain-table';
import { mostRelistings } from './relistings';
import { requestsKept } from './requests';
import { dismissalRow, requestRow, sightingRow } from './rows';
import { mostSightings } from './sightings';

/** The user's own tables. Each is kept as this says, in the file and when a file is taken in. */
export function createUserTables(database: AnsimDatabase): Record<UserTableName, UserTable> {
  const { dismissals, products, subscriptions, days, requests, rounds, sightings, relistings } = database;
  return {
    dismissals: plainTable(dismissals, {
      ...{ row: dismissalRow, most: mostDismissals, join: joinDismissals },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
    }),
    products: plainTable<Watched, string>(products, {
      ...{ row: watchedSchema, most: ownProductBounds.products, join: joinWatched },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
      // It is compared with the lists that are here.
      enter: ({ comparedWith: _, ...product }) => product,
    }),
    outbox: outboxTable(database),
    rounds: plainTable(rounds, {
      ...{ row: roundSchema, most: roundBounds.rounds, join: joinRounds, enter: atRest },
      keyOf: ({ id }) => id,
      timeOf: ({ changed }) => changed,
    }),
    sightings: plainTable(sightings, {
      ...{ row: sightingRow, most: mostSightings, join: joinSightings },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
    }),
    relistings: plainTable(relistings, {
      ...{ row: relistingSchema, most: mostRelistings, join: joinRelistings },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
    }),
    subscriptions: plainTable(subscriptions, {
      ...{ row: subscriptionSchema, most: subscriptionBounds.lists, join: joinSubscriptions },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
      // A file makes nobody trusted: the user compares the fingerprint here before anything is fetched.
      enter: (subscription) => ({ ...subscription, isConfirmed: false }),
    }),
    days: plainTable(days, {
      ...{ row: shopDaySchema, most: daysKept * 2, join: joinDays },
      keyOf: ({ day, marketplace }) => `${day} ${marketplace}`,
      timeOf: ({ day }) => day,
    }),
    requests: plainTable(requests, {
      ...{ row: requestRow, most: requestsKept.most, join: joinRequests },
      keyOf: ({ id }) => id,
      timeOf: ({ at }) => at,
    }),
  };
}
