import { useRef, useState } from 'preact/hooks';
import { PreviewCard } from '../../components/PreviewCard';
import type { WaitingList } from '../../lib/core/lists-page';
import type { SubscribeSentences } from '../../lib/language/subscribe-sentences';
import type { Subscribing } from './use-subscribing';
import { WaitingLists } from './WaitingLists';

/** Where somebody subscribes to a list by its address. The press itself asks for the host. */
export function SubscribePart({
  subscribing,
  words,
  waiting,
  busy,
  drop,
}: {
  subscribing: Subscribing;
  words: SubscribeSentences;
  waiting: WaitingList[];
  busy: boolean;
  /** Lets go of one that waits. */
  drop: (list: WaitingList) => void;
}) {
  const { state, look, confirm, cancel } = subscribing;
  const [address, setAddress] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isBusy = busy || state.kind === 'looking' || state.kind === 'subscribing';
  const empty = () => {
    setAddress('');
    setFingerprint('');
    field.current?.focus();
  };
  return (
    <section class="dashboard-part" aria-labelledby="subscribe">
      <h2 id="subscribe">{words.heading}</h2>
      <div class="direct-about">
        <p>{words.about}</p>
        <p>{words.sent}</p>
      </div>
      <form
        class="subscribe-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look(address, fingerprint);
        }}
      >
        <label for="list-address">{words.address}</label>
        <input
          ref={field}
          id="list-address"
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby="list-address-hint"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id="list-address-hint" class="soft">
          {words.addressHint}
        </p>
        <label for="list-fingerprint">{words.fingerprint}</label>
        <input
          id="list-fingerprint"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={200}
          aria-describedby="list-fingerprint-hint"
          value={fingerprint}
          onInput={(event) => setFingerprint(event.currentTarget.value)}
        />
        <p id="list-fingerprint-hint" class="soft">
          {words.fingerprintHint}
        </p>
        <div class="presses">
          <button type="submit" class="button primary" disabled={isBusy || address.trim() === ''}>
            {words.look}
          </button>
        </div>
      </form>
      <div class="subscribe-told" role="status">
        {state.kind === 'looking' && <p>{words.looking}</p>}
        {state.kind === 'subscribing' && <p>{words.subscribing}</p>}
        {state.kind === 'refused' && <p class="list-fault">{state.told}</p>}
        {state.kind === 'subscribed' && <p class="done">{words.subscribed(state.name)}</p>}
      </div>
      {(state.kind === 'seen' || state.kind === 'subscribing') && (
        <PreviewCard
          preview={state.preview}
          words={words}
          busy={isBusy}
          confirm={() => void confirm(state.preview).then((done) => done && empty())}
          cancel={() => {
            cancel();
            field.current?.focus();
          }}
        />
      )}
      <WaitingLists
        waiting={waiting}
        words={words}
        busy={isBusy}
        look={(list) => look(list.address, list.fingerprint)}
        drop={drop}
      />
    </section>
  );
}
