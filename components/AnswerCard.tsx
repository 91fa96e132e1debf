import type { ComponentChildren } from 'preact';
import type { AnswerView } from '../lib/core/check-page';
import { CertificateLine } from './CertificateLine';
import { StateIcon } from './Icons';
import { NoticeList } from './NoticeList';
import { SearchResults } from './SearchResults';

/**
 * The answer to one thing that was asked: what was read, how it stands with the lists, and the notices behind that; `children`: what
 * can be done with it here.
 */
export function AnswerCard({ answer, children }: { answer: AnswerView; children?: ComponentChildren }) {
  const isHit = answer.verdict?.kind === 'flagged' || answer.verdict?.kind === 'possible';
  const { what, text, title, verdict, open, certificate, notices, results } = answer;
  return (
    <article class="answer" data-state={verdict?.kind ?? 'search'}>
      <p class="answer-what">
        <span>{what}</span> <bdi translate={false}>{text}</bdi>
      </p>
      {title !== undefined && (
        <p class="answer-title" dir="auto">
          {title}
        </p>
      )}
      {verdict && (
        <div class="answer-verdict">
          <StateIcon kind={verdict.kind} size={30} />
          <div>
            <h2>{verdict.heading}</h2>
            {verdict.detail !== '' && <p>{verdict.detail}</p>}
          </div>
        </div>
      )}
      {open && (
        <p>
          <a
            class={isHit ? 'button quiet' : 'button primary'}
            href={open.href}
            target="_blank"
            rel="noopener noreferrer"
          >
            {open.label}
          </a>
        </p>
      )}
      {certificate && <CertificateLine certificate={certificate} isNamed />}
      {notices && <NoticeList view={notices} />}
      {children}
      {results && <SearchResults results={results} />}
    </article>
  );
}
