import type { ResultsView } from '../lib/core/check-page';
import { NoticeBody } from './NoticeCard';

/** Notices that were searched for, group by group, each to be opened. The heading says that they judge nothing. */
export function SearchResults({ results }: { results: ResultsView }) {
  const { heading, groups, labels } = results;
  return (
    <section class="results">
      <h2>{heading}</h2>
      {groups.map((group) => (
        <div key={group.about} class="results-group">
          {group.heading !== undefined && <h3>{group.heading}</h3>}
          <p>{group.about}</p>
          {group.notices.map((notice, at) => (
            <details key={notice.id} class="notice other" open={group.picked === true && at === 0}>
              <summary>
                <div class="result">
                  <strong lang={notice.productLanguage} dir="auto">
                    {notice.product}
                  </strong>
                  <span dir="auto">{notice.facts.map(({ text }) => text).join(' · ')}</span>
                  {notice.foundAs !== undefined && <span dir="auto">{notice.foundAs}</span>}
                  <span class="reference" dir="auto">
                    {`${notice.authority} · ${notice.reference}`}
                  </span>
                  {notice.notAuthority !== undefined && (
                    <span class="not-authority">{notice.notAuthority}</span>
                  )}
                </div>
              </summary>
              <NoticeBody notice={notice} level="possible" labels={labels} />
            </details>
          ))}
          {group.more !== undefined && <p class="results-more">{group.more}</p>}
        </div>
      ))}
    </section>
  );
}
