import { useEffect, useState } from 'preact/hooks';
import { OutboxCardView } from '../../components/OutboxCardView';
import type { OutboxPage } from '../../lib/core/report-pages';
import { ConfirmedPress } from './ConfirmedPress';
import { SaveButton } from './SaveButton';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { useAnswer } from './use-answer';

/** Milliseconds between two looks while a report is on its way. */
const lookEvery = 3000;

/** One's own reports: what became of each, and what can be done with it. */
export function OutboxSection({ worker, say }: SectionProps) {
  const { answer: page, failed, busy, ask } = useAnswer(worker, isOutboxPage, () => ({ type: 'outbox' }));
  const { reports: words, confirm } = say.dashboard;
  const isMoving = page?.isMoving === true && busy === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer with something on its way asks for the next
  useEffect(() => {
    if (!isMoving) return;
    const timer = setTimeout(() => void ask({ type: 'outbox' }), lookEvery);
    return () => clearTimeout(timer);
  }, [ask, isMoving, page]);
  const [resumeFailed, setResumeFailed] = useState(false);
  const resume = async (id: string) => {
    const answer = await worker.ask({ type: 'resume-report', id }, isShown);
    setResumeFailed(!answer?.shown);
  };
  return (
    <SectionBody
      heading={words.heading}
      about={words.about}
      shown={page !== undefined}
      failed={failed}
      say={say}
    >
      {page && (
        <section class="dashboard-part">
          {page.unreadable > 0 && <p class="list-fault">{words.unreadable(page.unreadable)}</p>}
          {page.reports.length === 0 && page.unreadable === 0 && <p>{words.none}</p>}
          <p role="status" class={resumeFailed ? 'failed' : undefined}>
            {resumeFailed && words.resumeFailed}
          </p>
          <ul class="outbox">
            {page.reports.map((card) => (
              <OutboxCardView key={card.id} card={card} words={words}>
                {card.may.resume !== undefined && (
                  <button type="button" class="button quiet" onClick={() => void resume(card.id)}>
                    {card.may.resume}
                  </button>
                )}
                {card.may.sendNow && (
                  <button
                    type="button"
                    class="button quiet"
                    disabled={busy === 'send-report-now'}
                    onClick={() => void ask({ type: 'send-report-now', id: card.id })}
                  >
                    {words.sendNow}
                  </button>
                )}
                <ConfirmedPress
                  label={words.remove}
                  question={words.removeSure}
                  labels={confirm}
                  busy={busy === 'remove-report'}
                  press={() => void ask({ type: 'remove-report', id: card.id })}
                />
              </OutboxCardView>
            ))}
          </ul>
          {page.reports.length > 0 && (
            <div class="presses">
              <SaveButton
                label={words.json}
                request={{ type: 'export-reports', as: 'json' }}
                worker={worker}
                say={say}
              />
              <SaveButton
                label={words.csv}
                request={{ type: 'export-reports', as: 'csv' }}
                worker={worker}
                say={say}
              />
            </div>
          )}
        </section>
      )}
    </SectionBody>
  );
}

export function isOutboxPage(answer: unknown): answer is OutboxPage {
  return typeof answer === 'object' && answer !== null && 'reports' in answer && 'isMoving' in answer;
}

function isShown(answer: unknown): answer is { shown: boolean } {
  return typeof answer === 'object' && answer !== null && 'shown' in answer;
}
