import { useState } from 'preact/hooks';
import type { ShapeProps } from './Warning';

/** The two ways to a report. They only ask for the page it is written on; a practice warning reports nothing. */
export function WarningReport({ view, counts, report }: Pick<ShapeProps, 'view' | 'counts' | 'report'>) {
  const [failed, setFailed] = useState(false);
  if (view.practice) return null;
  const press = (isWrong: boolean) => async (event: Event) => {
    if (counts(event)) setFailed(!(await report(isWrong)));
  };
  return (
    <div class="reporting">
      <button type="button" class="link-button" onClick={press(false)}>
        {view.labels.report}
      </button>
      <button type="button" class="link-button" onClick={press(true)}>
        {view.labels.wrong}
      </button>
      <p role="status">{failed && view.labels.reportFailed}</p>
    </div>
  );
}
