import { Fingerprint } from '../../components/Fingerprint';
import type { WaitingList } from '../../lib/core/lists-page';
import type { SubscribeSentences } from '../../lib/language/subscribe-sentences';

/** Subscriptions out of a file. Each is looked at as if its address and fingerprint had been typed in here. */
export function WaitingLists({
  waiting,
  words,
  busy,
  look,
  drop,
}: {
  waiting: WaitingList[];
  words: SubscribeSentences;
  busy: boolean;
  look: (list: WaitingList) => void;
  drop: (list: WaitingList) => void;
}) {
  if (waiting.length === 0) return null;
  return (
    <div class="waiting-lists">
      <h3>{words.waiting}</h3>
      <p class="soft">{words.waitingAbout}</p>
      <ul>
        {waiting.map((list) => (
          <li key={list.key} class="list-card">
            <h4 dir="auto">{list.name}</h4>
            <p class="list-way">{list.address}</p>
            <Fingerprint label={words.theFingerprint} fingerprint={list.fingerprint} />
            <div class="presses">
              <button
                type="button"
                class="button primary"
                aria-label={`${words.waitingLook}: ${list.name}`}
                disabled={busy}
                onClick={() => look(list)}
              >
                {words.waitingLook}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={`${words.waitingRemove}: ${list.name}`}
                disabled={busy}
                onClick={() => drop(list)}
              >
                {words.waitingRemove}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
