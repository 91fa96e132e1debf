import type { ComponentChildren } from 'preact';
import type { RelistingCard, RelistingSide } from '../lib/core/relistings-page';
import type { RelistingsSentences } from '../lib/language/relistings-sentences';

/** A listing that may be another one put up again: both sides, what they have in common, and what can be pressed. */
export function RelistingCardView({
  card,
  words,
  children,
}: {
  card: RelistingCard;
  words: RelistingsSentences;
  children: ComponentChildren;
}) {
  const { heading, doubt, notice, known, here, grounds } = card;
  return (
    <li class="relisting" data-doubt={doubt !== undefined}>
      <p class="relisting-may">{words.may}</p>
      <h3 dir="auto">{heading}</h3>
      {doubt !== undefined && <p class="relisting-doubt">{doubt}</p>}
      <p class="relisting-notice">
        <strong>{words.notice}</strong> <span dir="auto">{notice.line}</span>
        {notice.name !== undefined && <span dir="auto">{notice.name}</span>}
        {notice.page !== undefined && (
          <a href={notice.page} target="_blank" rel="noreferrer">
            {words.official}
          </a>
        )}
      </p>
      <div class="relisting-sides">
        <Side side={known} words={words} />
        <Side side={here} words={words} />
      </div>
      <table class="relisting-grounds">
        <caption>{words.grounds.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{words.grounds.there}</th>
            <th scope="col">{words.grounds.here}</th>
          </tr>
        </thead>
        {grounds.map((ground) => (
          <tbody key={ground.kind}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {ground.label}
              </th>
            </tr>
            <tr>
              <td dir="auto">{ground.there}</td>
              <td dir="auto">{ground.here}</td>
            </tr>
          </tbody>
        ))}
      </table>
      <div class="presses">{children}</div>
    </li>
  );
}

function Side({ side, words }: { side: RelistingSide; words: RelistingsSentences }) {
  const { heading, number, title, address, facts, pictures, timeline } = side;
  return (
    <section class="relisting-side">
      <h4>{heading}</h4>
      <p class="relisting-number">{number}</p>
      {title !== undefined && <p dir="auto">{title}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <h5>{words.timeline}</h5>
      <ol class="relisting-timeline">
        {timeline.map(({ at, when, told }) => (
          <li key={`${at} ${told}`}>
            <time dateTime={at}>{when}</time>
            <span>{told}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {words.open}
        </a>
      </p>
      {pictures.length > 0 && (
        <details>
          <summary>{words.facts.pictures}</summary>
          <p class="soft">{words.picturesAbout}</p>
          <ul class="relisting-pictures">
            {pictures.map((picture) => (
              <li key={picture}>{picture}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
