import type { FeedPreview } from '../lib/core/lists-page';
import type { SubscribeSentences } from '../lib/language/subscribe-sentences';
import { Fingerprint } from './Fingerprint';

/** What a feed says of itself, with the fingerprint to compare in sight of the press that trusts it. */
export function PreviewCard({
  preview,
  words,
  busy,
  confirm,
  cancel,
}: {
  preview: FeedPreview;
  words: SubscribeSentences;
  busy: boolean;
  confirm: () => void;
  cancel: () => void;
}) {
  const { name, fingerprint, isGiven, facts, sources } = preview;
  return (
    <article class="list-card preview" aria-labelledby="preview">
      <header>
        <h3 id="preview" dir="auto" tabIndex={-1} ref={(heading) => heading?.focus()}>
          {words.preview(name)}
        </h3>
        <span class="tag">{words.notAuthority}</span>
      </header>
      <Facts facts={facts} />
      <ul class="source-cards">
        {sources.map((source) => (
          <li key={source.id} class="source-card">
            <h4 dir="auto">{source.name}</h4>
            <Facts facts={source.facts} />
          </li>
        ))}
      </ul>
      <div class="to-compare">
        <Fingerprint label={words.theFingerprint} fingerprint={fingerprint} />
        <p id="compare">{isGiven ? words.given : words.compare}</p>
        <div class="presses">
          <button type="button" class="button quiet" disabled={busy} onClick={cancel}>
            {words.cancel}
          </button>
          <button
            type="button"
            class="button primary"
            aria-describedby="compare"
            disabled={busy}
            onClick={confirm}
          >
            {isGiven ? words.confirmGiven : words.confirm}
          </button>
        </div>
      </div>
    </article>
  );
}

export function Facts({ facts }: { facts: FeedPreview['facts'] }) {
  return (
    <dl>
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
