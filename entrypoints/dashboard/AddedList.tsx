import { useState } from 'preact/hooks';
import { Fingerprint } from '../../components/Fingerprint';
import { Facts } from '../../components/PreviewCard';
import type { AddedCard, ListCard } from '../../lib/core/lists-page';
import { readFeedAddress } from '../../lib/feed/feed-address';
import type { ListsPageSentences } from '../../lib/language/lists-page-sentences';
import { ConfirmedPress } from './ConfirmedPress';
import type { DashboardWorker } from './dashboard-worker';

/** Of a list the user subscribed to: where it comes from, since when, by which key, and the way to end it. */
export function AddedList({
  list,
  added,
  words,
  busy,
  askForHost,
  checkAgain,
  unsubscribe,
}: {
  list: ListCard;
  added: AddedCard;
  words: ListsPageSentences;
  busy: boolean;
  askForHost: DashboardWorker['askForHost'];
  checkAgain: () => void;
  unsubscribe: () => void;
}) {
  const [refused, setRefused] = useState(false);
  const address = added.lostAccess === undefined ? undefined : readFeedAddress(added.lostAccess);
  const say = words.subscribe;
  return (
    <div class="added-list">
      <Facts facts={added.facts} />
      <Fingerprint label={say.theFingerprint} fingerprint={added.fingerprint} />
      {refused && address?.kind === 'address' && (
        <p class="list-fault" role="status">
          {words.refused(address.host)}
        </p>
      )}
      <div class="presses">
        {address?.kind === 'address' && (
          <button
            type="button"
            class="button quiet"
            aria-label={`${words.allowAgain}: ${list.name}`}
            disabled={busy}
            onClick={() =>
              void askForHost(address.permission).then((granted) => {
                setRefused(!granted);
                if (granted) checkAgain();
              })
            }
          >
            {words.allowAgain}
          </button>
        )}
        <ConfirmedPress
          label={say.unsubscribe}
          named={say.unsubscribeNamed(list.name)}
          question={say.unsubscribeAsk(list.name)}
          labels={say.unsubscribeLabels}
          busy={busy}
          press={unsubscribe}
        />
      </div>
    </div>
  );
}
