import type { ComponentChildren } from 'preact';
import type { ListCard } from '../lib/core/lists-page';

/** One list: its name, the way it came, what it is worth now, what failed last, and the sources in it. */
export function ListCardView({
  list,
  notAuthority,
  children,
}: {
  list: ListCard;
  notAuthority: string;
  /** What else there is to say of it, and to do with it. */
  children?: ComponentChildren;
}) {
  return (
    <article class="list-card" data-state={list.state}>
      <header>
        <h3 dir="auto">{list.name}</h3>
        <span class="list-state">{list.stateTold}</span>
        {!list.byAuthority && <span class="tag">{notAuthority}</span>}
      </header>
      <p class="list-way">{list.wayTold}</p>
      <p class="list-detail">{list.detail}</p>
      {list.fault !== undefined && <p class="list-fault">{list.fault}</p>}
      {children}
      {list.sources.length > 0 && (
        <ul class="source-cards">
          {list.sources.map((source) => (
            <li key={source.id} class="source-card">
              {/* A list of one source that bears its name needs no second heading. */}
              <h4 dir="auto" class={source.name === list.name ? 'unseen' : undefined}>
                {source.name}
                {source.notAuthority !== undefined && list.byAuthority && (
                  <span class="tag">{source.notAuthority}</span>
                )}
              </h4>
              <dl>
                {source.facts.map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd dir="auto">{text}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
