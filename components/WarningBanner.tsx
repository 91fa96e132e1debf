import { useState } from 'preact/hooks';
import type { NoticeView } from '../lib/core/warning-view';
import { CopyWarning } from './CopyWarning';
import { EvidenceTable } from './EvidenceTable';
import { StateIcon } from './Icons';
import { NoticeList } from './NoticeList';
import { PracticeRibbon } from './PracticeRibbon';
import type { ShapeProps } from './Warning';
import { WarningActionRow } from './WarningActionRow';
import { WarningReport } from './WarningReport';

/** Possible: a banner that leaves the page usable. Both sides and the notice's limits stand there; the rest is a press away. */
export function WarningBanner(props: ShapeProps) {
  const { view, surface, counts, copy, fold } = props;
  const { labels } = view;
  const [open, setOpen] = useState(false);
  const [strongest] = view.notices;
  return (
    <section
      ref={surface}
      class="banner"
      popover="manual"
      aria-labelledby="heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && counts(event)) fold();
      }}
    >
      <div class="scroll">
        <PracticeRibbon text={view.practice} />
        <div class="band" role="alert">
          <p class="level">
            <StateIcon kind="possible" size={20} />
            {view.levelWord}
          </p>
          <h1 id="heading">{view.heading}</h1>
          <p class="summary">{view.summary}</p>
        </div>
        {!open && strongest && <BothSides notice={strongest} />}
        {open && (
          <>
            <NoticeList view={view} />
            <div class="copying">
              <CopyWarning labels={labels} text={view.copyText} copy={copy} counts={counts} />
            </div>
            <WarningReport {...props} />
          </>
        )}
      </div>
      <WarningActionRow {...props}>
        <button
          type="button"
          class="button quiet disclose"
          aria-expanded={open}
          onClick={(event) => {
            if (counts(event)) setOpen(!open);
          }}
        >
          {open ? labels.hide : labels.details}
          <svg class="chevron" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="m3 9 4-4 4 4" />
          </svg>
        </button>
      </WarningActionRow>
    </section>
  );
}

function BothSides({ notice }: { notice: NoticeView }) {
  return (
    <div class="both-sides">
      {notice.limits.length > 0 && (
        <ul class="limits">
          {notice.limits.map((limit) => (
            <li key={limit} dir="auto">
              {limit}
            </li>
          ))}
        </ul>
      )}
      <EvidenceTable
        evidence={notice.evidence.filter(({ mark }) => mark !== 'context')}
        headings={notice.evidenceHeadings}
      />
    </div>
  );
}
