import type { ListLine } from '../lib/core/popup-state';

/** Which lists there are, of when, how large, what failed since, and whose notices they hold under which licence. */
export function ListStatus({
  lines,
  labels,
}: {
  lines: ListLine[];
  labels: { noLists: string; notAuthority: string; sources: string };
}) {
  if (lines.length === 0) return <p class="list-detail">{labels.noLists}</p>;
  return (
    <ul class="lists">
      {lines.map((line) => (
        <li key={line.name}>
          <p class="list-name">
            <strong dir="auto">{line.name}</strong>
            {!line.byAuthority && <span class="tag">{labels.notAuthority}</span>}
          </p>
          <p class="list-detail">{line.detail}</p>
          {line.fault && <p class="list-fault">{line.fault}</p>}
          {line.sources.length > 0 && (
            <details>
              <summary>{labels.sources}</summary>
              <ul class="sources">
                {line.sources.map((source) => (
                  <li key={source.name} dir="auto">
                    <span class="source-name">{source.name}</span>
                    {source.notAuthority !== undefined && <span class="tag">{source.notAuthority}</span>}
                    <span>{source.detail}</span>
                    {source.attribution !== '' && <span>{source.attribution}</span>}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
