import { useEffect, useState } from 'preact/hooks';
import type { ReportSentences } from '../../lib/language/report-sentences';
import type { WholeReport } from './ReportForm';

/** Exactly what is sent, made anew whenever it is opened or the report changes. */
export function Preview({
  whole,
  words,
}: {
  whole: () => Promise<WholeReport | undefined>;
  words: Pick<ReportSentences, 'preview' | 'previewAbout'>;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isOpen) return;
    let isLatest = true;
    void whole().then((made) => {
      if (isLatest && made) setText(JSON.stringify(made.report, null, 2));
    });
    return () => {
      isLatest = false;
    };
  }, [isOpen, whole]);
  return (
    <details class="report-part preview" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.preview}</summary>
      <p>{words.previewAbout}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section aria-label={words.preview} tabIndex={0}>
        <pre dir="ltr">{text}</pre>
      </section>
    </details>
  );
}
