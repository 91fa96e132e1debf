import type { ComponentChildren } from 'preact';
import type { OutboxCard } from '../lib/core/report-pages';
import type { OutboxSentences } from '../lib/language/report-sentences';

/** A report of one's own: what it is about, what became of it and why, and what can be pressed. */
export function OutboxCardView({
  card,
  words,
  children,
}: {
  card: OutboxCard;
  words: Pick<OutboxSentences, 'openListing'>;
  children: ComponentChildren;
}) {
  return (
    <li class="outbox-card" data-state={card.state}>
      <p class="outbox-state">{card.stateWord}</p>
      <h2 dir="auto">{card.label}</h2>
      <p>{card.kind}</p>
      <ul class="outbox-told">
        {card.told.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <div class="presses">
        {children}
        {card.address !== undefined && (
          <a href={card.address} target="_blank" rel="noreferrer">
            {words.openListing}
          </a>
        )}
      </div>
    </li>
  );
}
