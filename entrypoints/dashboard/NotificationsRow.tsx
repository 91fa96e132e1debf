import { useState } from 'preact/hooks';
import type { NotificationState } from '../../lib/core/products-page';
import type { ProductsSentences } from '../../lib/language/products-sentences';
import type { DashboardWorker } from './dashboard-worker';

/** Whether the browser may show notifications. The press itself asks. */
export function NotificationsRow({
  words: { notify: words },
  state,
  allow,
  again,
}: {
  words: ProductsSentences;
  state: NotificationState;
  allow: DashboardWorker['allowNotifications'];
  again: () => Promise<unknown>;
}) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="direct">
      <h2>{words.heading}</h2>
      <p class="direct-what">{words.about}</p>
      {state !== 'not-allowed' ? (
        <p class={state === 'blocked' ? 'list-fault' : 'direct-what'}>
          {state === 'blocked' ? words.blocked : words.on}
        </p>
      ) : (
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            void allow().then((granted) => {
              setRefused(!granted);
              return granted ? again() : undefined;
            })
          }
        >
          {words.allow}
        </button>
      )}
      {refused && (
        <p class="list-fault" role="status">
          {words.refused}
        </p>
      )}
    </div>
  );
}
