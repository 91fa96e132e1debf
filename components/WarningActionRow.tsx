import type { ComponentChildren } from 'preact';
import type { ShapeProps } from './Warning';

/** Safest first, "continue" last and quiet. Only a person's own presses count, and none in the deaf time. */
export function WarningActionRow({
  view: { labels },
  counts,
  leave,
  proceed,
  children,
}: Pick<ShapeProps, 'view' | 'counts' | 'leave' | 'proceed'> & { children: ComponentChildren }) {
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary"
        data-first
        onClick={(event) => {
          if (counts(event)) leave();
        }}
      >
        {labels.leave}
      </button>
      {children}
      <button
        type="button"
        class="button text"
        onClick={(event) => {
          if (counts(event)) proceed();
        }}
      >
        {labels.continue}
      </button>
    </div>
  );
}
