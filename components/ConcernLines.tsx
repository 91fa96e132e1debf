import type { ConcernLine, OurWords } from '../lib/core/parents-view';

/** Concerns in plain words, each with the age it is told for. */
export function ConcernLines({ lines }: { lines: ConcernLine[] }) {
  return (
    <ul class="concerns">
      {lines.map(({ name, age, text }) => (
        <li key={name}>
          <p class="concern-name">
            <strong>{name}</strong> <span>{age}</span>
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** That the words are ours, and which public rules there are on the same dangers. */
export function OurWordsLine({ words }: { words: OurWords }) {
  const { ours, rules } = words;
  return (
    <div class="our-words">
      <p>{ours}</p>
      {rules.links.length > 0 && (
        <details>
          <summary>{rules.label}</summary>
          <ul>
            {rules.links.map(({ label, href }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
