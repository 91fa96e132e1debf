import type { WarningView } from '../lib/core/warning-view';
import { NoticeBody, NoticeCard, NoticeHead } from './NoticeCard';

/** The strongest notice whole, the others by name, each to be opened; then what the lists' age is. */
export function NoticeList({
  view,
}: {
  view: Pick<WarningView, 'level' | 'notices' | 'more' | 'also' | 'listLines' | 'from' | 'labels'>;
}) {
  const [first, ...others] = view.notices;
  return (
    <div class="notices">
      {first && <NoticeCard notice={first} level={view.level} labels={view.labels} />}
      {others.map((notice) => (
        <details key={notice.id} class="notice other">
          <summary>
            <NoticeHead notice={notice} />
          </summary>
          <NoticeBody notice={notice} level={view.level} labels={view.labels} />
        </details>
      ))}
      {view.more && <p class="more">{view.more}</p>}
      {view.also && <p class="more">{view.also}</p>}
      <div class="colophon">
        {view.listLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{view.from}</p>
      </div>
    </div>
  );
}
