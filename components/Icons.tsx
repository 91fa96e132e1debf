import type { ComponentChildren } from 'preact';
import type { PageStateView } from '../lib/core/warning-view';

/** The mark: ㅅ and ㅇ, the initials of 안심, as somebody under a roof. The toolbar icons are drawn from the same paths. */
export function BrandMark({ size = 24 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="9" />
      <BrandLines />
    </svg>
  );
}

/** The mark's lines alone, large and pale, as the seal of an official paper. */
export function Seal() {
  return (
    <svg class="seal" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <BrandLines />
    </svg>
  );
}

function BrandLines() {
  return (
    <g class="mark-lines">
      <path d="M6.2 16.6 16 6.6l9.8 10" />
      <circle cx="16" cy="21.2" r="4.6" />
    </g>
  );
}

/** The state's own shape, so that it is told apart without colour. The word stands beside it. */
export function StateIcon({ kind, size = 24 }: { kind: PageStateView['kind']; size?: number }) {
  return (
    <svg
      class={`state-icon state-icon-${kind}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[kind]}
    </svg>
  );
}

/** Words that are looked for in notices: a glass, which is no state of anything. */
export function WordsIcon({ size = 24 }: { size?: number }) {
  return (
    <svg
      class="words-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.4 15.4 21 21" />
    </svg>
  );
}

const shapes: Record<PageStateView['kind'], ComponentChildren> = {
  flagged: (
    <>
      <path class="solid" d="M7.9 1.5h8.2l6.4 6.4v8.2l-6.4 6.4H7.9l-6.4-6.4V7.9z" />
      <path class="cut" d="M12 6.4v7" />
      <circle class="cut-dot" cx="12" cy="17.2" r="1.4" />
    </>
  ),
  possible: (
    <>
      <path class="solid" d="M10.3 2.9a2 2 0 0 1 3.4 0l9 15.6a2 2 0 0 1-1.7 3H3a2 2 0 0 1-1.7-3z" />
      <path class="cut" d="M12 8.4v5.2" />
      <circle class="cut-dot" cx="12" cy="17.4" r="1.4" />
    </>
  ),
  'not-listed': (
    <>
      <path class="line" d="M6 2.5h8.5L19 7v14.5H6zM14 2.8V7.5h4.7" />
      <path class="line" d="M9 12h7M9 15h7M9 18h4" />
    </>
  ),
  'could-not-check': (
    <>
      <circle class="line dashed" cx="12" cy="12" r="10" />
      <path class="line" d="M9.2 9.4a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.1" />
      <circle class="solid" cx="12" cy="17.2" r="1.3" />
    </>
  ),
  checking: (
    <>
      <circle class="line faint" cx="12" cy="12" r="9.5" />
      <path class="line turning" d="M12 2.5a9.5 9.5 0 0 1 9.5 9.5" />
    </>
  ),
  'not-a-shop': <OtherPage />,
  'not-a-product-page': <OtherPage />,
};

function OtherPage() {
  return <path class="line" d="M3.5 9h17M3.5 5.5h17v13h-17z" />;
}
