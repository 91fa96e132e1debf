import { useState } from 'preact/hooks';
import { DismissalList } from '../../components/DismissalList';
import type { DismissalsPage } from '../../lib/core/dismissals-page';
import { ConfirmedPress } from './ConfirmedPress';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { useAnswer } from './use-answer';

/** The warnings the user continued past, each with its way back. */
export function DismissedSection({ worker, say }: SectionProps) {
  const {
    answer: page,
    failed,
    busy,
    ask,
  } = useAnswer(worker, isDismissalsPage, () => ({ type: 'dismissals' }));
  const [done, setDone] = useState('');
  const words = say.dashboard.dismissed;
  const undo = async (dismissals: string[], told: string) => {
    setDone('');
    if (await ask({ type: 'undo-dismissals', dismissals })) setDone(told);
  };
  const labelOf = (dismissal: string) =>
    page?.dismissals.find((each) => each.dismissal === dismissal)?.label ?? '';
  return (
    <SectionBody
      heading={words.heading}
      about={words.about}
      shown={page !== undefined}
      failed={failed}
      say={say}
    >
      {page && (
        <section class="dashboard-part dismissed">
          <p role="status" class="done">
            {done}
          </p>
          {page.dismissals.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <DismissalList
                dismissals={page.dismissals}
                labels={say.popup}
                busy={busy !== undefined}
                undo={(dismissal) => void undo([dismissal], words.undone(labelOf(dismissal)))}
              />
              <ConfirmedPress
                label={words.undoAll}
                question={words.undoAllAsk(
                  say.dashboard.settings.tables.dismissals.count(page.dismissals.length),
                )}
                labels={{ yes: words.undoAll, no: say.dashboard.confirm.no }}
                busy={busy !== undefined}
                press={() =>
                  void undo(
                    page.dismissals.map(({ dismissal }) => dismissal),
                    words.undoneAll,
                  )
                }
              />
            </>
          )}
        </section>
      )}
    </SectionBody>
  );
}

export function isDismissalsPage(answer: unknown): answer is DismissalsPage {
  return typeof answer === 'object' && answer !== null && 'dismissals' in answer && !('page' in answer);
}
