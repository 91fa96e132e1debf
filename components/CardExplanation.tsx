import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../lib/core/cards';
import type { NoticeView } from '../lib/core/warning-view';
import { CopyWarning } from './CopyWarning';
import { EvidenceTable } from './EvidenceTable';
import { StateIcon } from './Icons';
import { NoticeHead, OfficialLink } from './NoticeCard';
import { NoticeList } from './NoticeList';

/** Pixels between the explanation and the edges of the window, and between it and its badge. */
const edge = 8;

/** What stands behind a badge: who says so, when, why, the matched facts, and the official page. */
export function CardExplanation({
  view,
  from,
  copy,
  counts,
  closed,
}: {
  view: CardView;
  from: DOMRect;
  copy: (text: string) => Promise<boolean>;
  counts: (event: Event) => boolean;
  closed: () => void;
}) {
  const surface = useRef<HTMLElement>(null);
  const [strongest] = view.notices;
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    const before = focusedBeside(element);
    let hadFocus = false;
    const note = ({ newState }: ToggleEvent) => {
      hadFocus = newState === 'closed' && element.matches(':focus-within');
    };
    // The keyboard goes on from the badge it came by; a press elsewhere has taken it there already.
    const goBack = ({ newState }: ToggleEvent) => {
      if (newState === 'closed' && hadFocus) before?.focus({ preventScroll: true });
    };
    element.addEventListener('beforetoggle', note);
    element.addEventListener('toggle', goBack);
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(edge, Math.min(from.left, innerWidth - width - edge));
    const below = from.bottom + edge;
    const top = below + height <= innerHeight - edge ? below : Math.max(edge, innerHeight - height - edge);
    element.style.setProperty('--left', `${left}px`);
    element.style.setProperty('--top', `${top}px`);
    element.focus({ preventScroll: true });
  }, [from]);
  return (
    <section
      ref={surface}
      class="explanation"
      popover="auto"
      role="dialog"
      aria-labelledby="card-heading"
      tabIndex={-1}
      data-level={view.level}
      onToggle={(event) => {
        if (event.newState === 'closed') closed();
      }}
    >
      <div class="band">
        <p class="level">
          <StateIcon kind={view.level} size={20} />
          {view.levelWord}
        </p>
        <h1 id="card-heading">{view.heading}</h1>
        <p class="summary">{view.summary}</p>
      </div>
      <div class="scroll">
        {strongest && <InShort notice={strongest} />}
        <details class="whole-notice">
          <summary>{view.labels.details}</summary>
          <NoticeList view={view} />
        </details>
        <p class="from">{view.from}</p>
      </div>
      <div class="actions">
        <CopyWarning labels={view.labels} text={view.copyText} copy={copy} counts={counts} />
        <button
          type="button"
          class="button text"
          onClick={(event) => {
            if (counts(event)) surface.current?.hidePopover();
          }}
        >
          {view.close}
        </button>
      </div>
    </section>
  );
}

/** What has the keyboard in the same root. */
function focusedBeside(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : undefined;
}

/** The strongest notice as far as it fits beside a card: who, which and when, of what danger, what agrees, where it stands. */
function InShort({ notice }: { notice: NoticeView }) {
  return (
    <article class="in-short">
      <NoticeHead notice={notice} />
      <h2 lang={notice.productLanguage} dir="auto">
        {notice.product}
      </h2>
      {notice.hazards.length > 0 && (
        <ul class="hazards">
          {notice.hazards.map((hazard) => (
            <li key={hazard}>{hazard}</li>
          ))}
        </ul>
      )}
      <p class="sure">{notice.sure}</p>
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
      {notice.link && <OfficialLink link={notice.link} />}
    </article>
  );
}
