import { useState } from 'preact/hooks';
import { StateIcon } from '../../components/Icons';
import { NoticeList } from '../../components/NoticeList';
import { PracticeRibbon } from '../../components/PracticeRibbon';
import { composePractice } from '../../lib/language/compose-practice';
import type { Language } from '../../lib/language/language';
import type { PopupSentences } from '../../lib/language/popup-sentences';

type Level = 'flagged' | 'possible';
const levels: Level[] = ['flagged', 'possible'];

/** A practice warning on the page; on a page without Ansim's script, here in the popup. */
export function Practice({
  language,
  labels,
  practise,
}: {
  language: Language;
  labels: PopupSentences;
  practise: (level: Level) => Promise<boolean>;
}) {
  const [shown, setShown] = useState<{ where: 'page' } | { where: 'here'; level: Level } | undefined>();
  return (
    <>
      <p class="practice-about">{labels.practiceAbout}</p>
      <div class="practice-levels">
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            class="button quiet"
            data-level={level}
            onClick={() =>
              void practise(level).then((onPage) =>
                setShown(onPage ? { where: 'page' } : { where: 'here', level }),
              )
            }
          >
            <StateIcon kind={level} size={18} />
            {labels.practiceLevels[level]}
          </button>
        ))}
      </div>
      <p class="practice-told" role="status">
        {shown && (shown.where === 'page' ? labels.practiceShown : labels.practiceHere)}
      </p>
      {shown?.where === 'here' && (
        <PracticeHere
          level={shown.level}
          language={language}
          labels={labels}
          end={() => setShown(undefined)}
        />
      )}
    </>
  );
}

function PracticeHere({
  level,
  language,
  labels,
  end,
}: {
  level: Level;
  language: Language;
  labels: PopupSentences;
  end: () => void;
}) {
  const view = composePractice({ language, level, now: new Date() });
  return (
    <section class="practice-here popup-warning" data-level={level}>
      <PracticeRibbon text={view.practice} />
      <h3>{view.heading}</h3>
      <p>{view.summary}</p>
      <NoticeList view={view} />
      <button type="button" class="button quiet" onClick={end}>
        {labels.practiceEnd}
      </button>
    </section>
  );
}
