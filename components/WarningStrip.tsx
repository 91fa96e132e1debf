import { StateIcon } from './Icons';
import type { ShapeProps } from './Warning';

/** What stays after "continue": slim, out of the way of the shop's own buttons, and a press away from the whole warning. */
export function WarningStrip({ view, surface, counts, open }: ShapeProps) {
  return (
    <aside ref={surface} class="strip" popover="manual" aria-label={view.heading}>
      <StateIcon kind={view.level} size={18} />
      <p dir="auto">{view.stripText}</p>
      <button
        type="button"
        class="strip-button"
        onClick={(event) => {
          if (counts(event)) open();
        }}
      >
        {view.labels.show}
      </button>
    </aside>
  );
}
