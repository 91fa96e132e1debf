import type { ResultsView } from '../lib/core/check-page';
import { NoticeBody } from './NoticeCard';

/** Notices that have the words, each to be opened. The heading says that they judge nothing. */
export function SearchResults({ results }: { results: ResultsView }) {
  const { heading, about, notices, picked, more, labels } = results;
  return (
    <section class="results">
      <h2>{heading}</h2>
      <p>{about}</p>
      {notices.map((notice, at) => (
        <details key={notice.id} class="notice other" open={picked === true && at === 0}>
          <summary>
            <div class="result">
              <strong lang={notice.productLanguage} dir="auto">
                {notice.product}
              </strong>
              <span dir="auto">{notice.facts.map(({ text }) => text).join(' · ')}</span>
              <span class="reference" dir="auto">
                {`${notice.authority} · ${notice.reference}`}
              </span>
              {notice.notAuthority !== undefined && <span class="not-authority">{notice.notAuthority}</span>}
            </div>
          </summary>
          <NoticeBody notice={notice} level="possible" labels={labels} />
        </details>
      ))}
      {more !== undefined && <p class="results-more">{more}</p>}
    </section>
  );
}
