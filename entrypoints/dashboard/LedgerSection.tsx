import { useState } from 'preact/hooks';
import type { LedgerPage } from '../../lib/core/ledger-page';
import { requestsFileKinds } from '../../lib/core/requests-file';
import { ConfirmedPress } from './ConfirmedPress';
import { LedgerDayView } from './LedgerDayView';
import { LedgerTotals } from './LedgerTotals';
import { SaveButton } from './SaveButton';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { useAnswer } from './use-answer';

/** How many requests are shown one by one at first, and how many more at each press. */
const shownAtOnce = 500;

/** Every request the extension made: in all, and day by day. */
export function LedgerSection({ worker, say }: SectionProps) {
  const [shown, setShown] = useState(shownAtOnce);
  const [removed, setRemoved] = useState(false);
  const {
    answer: page,
    failed,
    busy,
    ask,
  } = useAnswer(worker, isLedgerPage, () => ({ type: 'ledger', shown }));
  const words = say.dashboard.ledger;
  const showOlder = () => {
    setShown(shown + shownAtOnce);
    void ask({ type: 'ledger', shown: shown + shownAtOnce });
  };
  const remove = () => void ask({ type: 'delete-requests' }).then(setRemoved);
  return (
    <SectionBody
      heading={words.heading}
      about={words.about}
      shown={page !== undefined}
      failed={failed}
      say={say}
    >
      {page && (
        <>
          <div class="ledger-told">
            {page.gaps.map((gap) => (
              <p key={gap} class="failed" role="alert">
                {gap}
              </p>
            ))}
            <p role="status" class="ledger-summary">
              {removed && page.count === 0 ? words.removed : page.told}
            </p>
            {page.count > 0 && <p>{words.sent}</p>}
            <p class="soft">{page.kept}</p>
          </div>
          {page.count > 0 && (
            <>
              <LedgerTotals
                heading={words.byReason}
                first={words.columns.reason}
                totals={page.reasons}
                labels={words.columns}
              />
              <LedgerTotals
                heading={words.byHost}
                first={words.columns.host}
                totals={page.hosts}
                labels={words.columns}
              />
              <section class="dashboard-part" aria-labelledby="by-day">
                <h2 id="by-day">{words.byDay}</h2>
                {page.days.map((day) => (
                  <LedgerDayView key={day.day} day={day} />
                ))}
                {page.older > 0 && (
                  <p class="ledger-older">
                    {words.older(words.requests(page.older))}{' '}
                    <button
                      type="button"
                      class="link-button"
                      disabled={busy !== undefined}
                      onClick={showOlder}
                    >
                      {words.showOlder}
                    </button>
                  </p>
                )}
              </section>
              <section class="dashboard-part ledger-keep">
                <div class="presses">
                  {requestsFileKinds.map((kind) => (
                    <SaveButton
                      key={kind}
                      label={words.save[kind]}
                      request={{ type: 'export-requests', as: kind }}
                      worker={worker}
                      say={say}
                    />
                  ))}
                </div>
                <p class="soft">{words.saveAbout}</p>
                <ConfirmedPress
                  label={words.remove}
                  question={words.removeAsk(words.requests(page.count))}
                  labels={say.dashboard.confirm}
                  busy={busy !== undefined}
                  press={remove}
                />
              </section>
            </>
          )}
        </>
      )}
    </SectionBody>
  );
}

export function isLedgerPage(answer: unknown): answer is LedgerPage {
  return typeof answer === 'object' && answer !== null && 'days' in answer && 'hosts' in answer;
}
