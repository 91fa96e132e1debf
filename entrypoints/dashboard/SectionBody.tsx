import type { ComponentChildren } from 'preact';
import type { Sentences } from '../../lib/language/sentences';

/** What every section of the dashboard is: its heading, what it is about, whether it could be shown, and its parts. */
export function SectionBody({
  heading,
  about,
  lead,
  shown,
  failed,
  say,
  children,
}: {
  heading: string;
  about: string;
  /** What stands at the top beside words: the press that concerns the whole section. */
  lead?: ComponentChildren;
  /** Whether there is something to show: the worker has answered. */
  shown: boolean;
  /** The worker did not answer what was asked last. What is shown may be old then. */
  failed: boolean;
  say: Sentences;
  children: ComponentChildren;
}) {
  const { fault, failed: failedWords, loading } = say.dashboard;
  return (
    <div class="dashboard-section" aria-busy={!shown && !failed}>
      <div class="dashboard-lead">
        <h1>{heading}</h1>
        <p>{about}</p>
        {lead}
        {failed && (
          <p class="failed" role="alert">
            {shown ? failedWords : fault}
          </p>
        )}
      </div>
      {shown ? children : !failed && <p class="loading">{loading}</p>}
    </div>
  );
}
