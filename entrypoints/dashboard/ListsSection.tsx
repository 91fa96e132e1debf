import { useState } from 'preact/hooks';
import { ListCardView } from '../../components/ListCardView';
import { AddedList } from './AddedList';
import { DirectSwitchRow } from './DirectSwitchRow';
import { SectionBody } from './SectionBody';
import { SubscribePart } from './SubscribePart';
import type { SectionProps } from './sections';
import { useLists } from './use-lists';
import { useSubscribing } from './use-subscribing';

/** Where notices come from: what can be fetched straight from the authorities, and every list in use. */
export function ListsSection({ worker, say }: SectionProps) {
  const { page, failed, busy, checked, ask, took } = useLists(worker);
  const words = say.dashboard.lists;
  const subscribing = useSubscribing(worker, words.subscribe.notLooked, took);
  const [unsubscribed, setUnsubscribed] = useState('');
  const unsubscribe = ({ key, name }: { key: string; name: string }) =>
    void ask({ type: 'unsubscribe', key }).then(() => setUnsubscribed(words.subscribe.unsubscribed(name)));
  const fetching = busy === 'check-lists' || page?.fetching === true;
  return (
    <SectionBody
      heading={words.heading}
      about={words.about}
      shown={page !== undefined}
      failed={failed}
      say={say}
      lead={
        <div class="check-now">
          <button
            type="button"
            class="button primary"
            disabled={busy !== undefined}
            onClick={() => void ask({ type: 'check-lists' })}
          >
            {words.checkNow}
          </button>
          <p role="status">{fetching ? words.fetching : checked ? words.checked : ''}</p>
        </div>
      }
    >
      <section class="dashboard-part" aria-labelledby="direct">
        <h2 id="direct">{words.direct}</h2>
        <div class="direct-about">
          <p>{words.directAbout}</p>
          <p>{words.directAsked}</p>
          <p>{words.directSent}</p>
        </div>
        <ul class="direct-switches">
          {page?.switches.map((each) => (
            <DirectSwitchRow
              key={each.source}
              direct={each}
              words={words}
              busy={busy !== undefined}
              askForHost={worker.askForHost}
              turn={(on) => ask({ type: 'switch-direct', source: each.source, on })}
            />
          ))}
        </ul>
      </section>
      <section class="dashboard-part" aria-labelledby="kept">
        <h2 id="kept">{words.kept}</h2>
        {page?.lists.length === 0 ? (
          <p>{words.noLists}</p>
        ) : (
          page?.lists.map((list) => (
            <ListCardView key={list.key} list={list} notAuthority={words.notAuthority}>
              {list.added && (
                <AddedList
                  list={list}
                  added={list.added}
                  words={words}
                  busy={busy !== undefined}
                  askForHost={worker.askForHost}
                  checkAgain={() => void ask({ type: 'check-lists' })}
                  unsubscribe={() => unsubscribe(list)}
                />
              )}
            </ListCardView>
          ))
        )}
        <p class="done" role="status">
          {unsubscribed}
        </p>
      </section>
      <SubscribePart
        subscribing={subscribing}
        words={words.subscribe}
        waiting={page?.waiting ?? []}
        busy={busy !== undefined}
        drop={unsubscribe}
      />
    </SectionBody>
  );
}
