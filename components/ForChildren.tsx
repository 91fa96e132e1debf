import type { ForChildrenView } from '../lib/core/parents-view';
import { ConcernLines, OurWordsLine } from './ConcernLines';
import { QuotedText } from './QuotedText';

/** What a notice means for the children of the household: our plain words, and the ages the official text speaks of. */
export function ForChildren({ view, whole }: { view: ForChildrenView; whole: string }) {
  const { heading, lines, ageWarnings } = view;
  return (
    <section class="part for-children">
      <h3>{heading}</h3>
      {lines.length > 0 && (
        <>
          <ConcernLines lines={lines} />
          <OurWordsLine words={view} />
        </>
      )}
      {ageWarnings && (
        <div class="why">
          <h4>{ageWarnings.label}</h4>
          {ageWarnings.items.map(({ text, language }) => (
            <QuotedText key={text} text={text} language={language} whole={whole} />
          ))}
        </div>
      )}
    </section>
  );
}
