import { useState } from 'preact/hooks';
import type { ReportSentences } from '../../lib/language/report-sentences';

/** The way to a report on this page. A picture of the page is taken on the press only, and only where it is asked for. */
export function ReportPart({
  labels,
  all,
  report,
}: {
  labels: ReportSentences['popup'];
  all: string;
  report: (withPicture: boolean) => Promise<boolean>;
}) {
  const [withPicture, setWithPicture] = useState(false);
  const [state, setState] = useState<'idle' | 'opening' | 'failed'>('idle');
  const press = async () => {
    setState('opening');
    setState((await report(withPicture)) ? 'idle' : 'failed');
  };
  return (
    <section class="popup-part report-part">
      <h2>{labels.heading}</h2>
      <p>{labels.about}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={withPicture}
          onChange={(event) => setWithPicture(event.currentTarget.checked)}
        />
        {labels.withPicture}
      </label>
      <button type="button" class="button quiet" disabled={state === 'opening'} onClick={() => void press()}>
        {labels.press}
      </button>
      <p role="status" class="structure-told">
        {state === 'failed' && labels.failed}
      </p>
      <a class="lists-page" href="/dashboard.html#reports" target="_blank" rel="noreferrer">
        {all}
      </a>
    </section>
  );
}
