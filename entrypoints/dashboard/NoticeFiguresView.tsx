import { BarTable } from '../../components/BarTable';
import { MonthColumns } from '../../components/MonthColumns';
import type { NoticeFigures } from '../../lib/core/overview-page';
import type { OverviewSentences } from '../../lib/language/overview-sentences';

/** What the lists warn of, in charts; while it is counted, how far that has come. */
export function NoticeFiguresView({ figures, words }: { figures: NoticeFigures; words: OverviewSentences }) {
  return (
    <section class="dashboard-part" aria-labelledby="warned-of" aria-busy={figures.kind === 'counting'}>
      <h2 id="warned-of">{words.notices}</h2>
      <p class="about">{words.noticesAbout}</p>
      <Figures figures={figures} words={words} />
    </section>
  );
}

function Figures({ figures, words }: { figures: NoticeFigures; words: OverviewSentences }) {
  const { bars } = words;
  switch (figures.kind) {
    case 'none':
      return <p>{words.noNotices}</p>;
    case 'failed':
      return (
        <p class="failed" role="alert">
          {words.countFailed}
        </p>
      );
    case 'counting':
      return (
        <div class="counting" role="status">
          <progress aria-label={figures.told} value={figures.done} max={figures.of} />
          <p>{figures.told}</p>
        </div>
      );
    case 'counted':
      return (
        <>
          {figures.incomplete !== undefined && <p class="failed">{figures.incomplete}</p>}
          <div class="charts">
            <BarTable
              heading={words.hazards}
              bars={figures.hazards}
              labels={{ name: bars.hazard, count: bars.notices }}
            />
            <div class="charts-beside">
              <MonthColumns
                heading={words.months}
                months={figures.months}
                labels={{
                  name: bars.month,
                  count: bars.notices,
                  asTable: words.asTable,
                  none: words.noneOfMonths,
                }}
              />
              <BarTable
                heading={words.sources}
                bars={figures.sources}
                labels={{ name: bars.source, count: bars.notices }}
              />
            </div>
          </div>
        </>
      );
  }
}
