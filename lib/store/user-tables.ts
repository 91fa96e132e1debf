import { joinDays, joinDismissals, joinProducts, joinRequests } from '../core/join-rows';
import { ownProductBounds, ownProductSchema } from '../core/own-product';
import { shopDaySchema } from '../core/shop-day';
import type { UserTableName } from '../core/user-data';
import type { AnsimDatabase } from './database';
import { daysKept } from './days';
import { mostDismissals } from './dismissals';
import { outboxTable } from './outbox-table';
import { plainTable, type UserTable } from './plain-table';
import { requestsKept } from './requests';
import { dismissalRow, requestRow } from './rows';

/** The user's own tables. Each is kept as this says, in the file and when a file is taken in. */
export function createUserTables(database: AnsimDatabase): Record<UserTableName, UserTable> {
  const { dismissals, products, days, requests } = database;
  return {
    dismissals: plainTable(dismissals, {
      ...{ row: dismissalRow, most: mostDismissals, join: joinDismissals },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
    }),
    products: plainTable(products, {
      ...{ row: ownProductSchema, most: ownProductBounds.products, join: joinProducts },
      keyOf: ({ key }) => key,
      timeOf: ({ at }) => at,
      // It is compared with the lists that are here.
      enter: ({ comparedWith: _, ...product }) => product,
    }),
    outbox: outboxTable(database),
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
