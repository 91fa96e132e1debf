import { useState } from 'preact/hooks';
import { RelistingCardView } from '../../components/RelistingCardView';
import { isRelistingsPage, type RelistingsPage } from '../../lib/core/relistings-page';
import type { RelistingsSentences } from '../../lib/language/relistings-sentences';
import { SectionBody } from './SectionBody';
import { SightingsPart } from './SightingsPart';
import type { SectionProps } from './sections';
import { useAnswer } from './use-answer';
import { VisitCountry } from './VisitCountry';
import { VisitSightingsSwitch } from './VisitSightingsSwitch';

/** Listings that may be others put up again, with what was seen of listed products. */
export function RelistingsSection({ worker, say }: SectionProps) {
  const {
    answer: page,
    failed,
    busy,
    ask,
  } = useAnswer(worker, isRelistingsPage, () => ({ type: 'relistings' }));
  const [reportFailed, setReportFailed] = useState(false);
  const words = say.dashboard.relistings;
  const report = async (key: string) => {
    const shown = await worker.ask({ type: 'report-relisting', key }, wasShown);
    setReportFailed(!shown);
  };
  const dismiss = (key: string, dismissed: boolean) =>
    void ask({ type: 'dismiss-relisting', key, dismissed });
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
          <section class="dashboard-part product-settings">
            <VisitSightingsSwitch
              words={words}
              on={page.visitSightings}
              busy={busy !== undefined}
              change={(on) => void ask({ type: 'set-visit-sightings', on })}
            />
            {page.visitSightings && (
              <VisitCountry
                words={words}
                country={page.visitCountry}
                busy={busy !== undefined}
                change={(country) => void ask({ type: 'set-visit-sightings', on: true, country })}
              />
            )}
          </section>
          <section class="dashboard-part" aria-labelledby="relistings">
            <h2 id="relistings">{words.listHeading}</h2>
            {page.proposals.length + page.dismissed.length === 0 && (
              <p>{page.visitSightings ? words.none : words.noneOff}</p>
            )}
            {reportFailed && (
              <p class="failed" role="alert">
                {words.reportFailed}
              </p>
            )}
            <ul class="relistings">
              {page.proposals.map((card) => (
                <RelistingCardView key={card.key} card={card} words={words}>
                  <button type="button" class="button primary" onClick={() => void report(card.key)}>
                    {words.report}
                  </button>
                  <button
                    type="button"
                    class="button quiet"
                    aria-label={words.notSameNamed(card.heading)}
                    disabled={busy !== undefined}
                    onClick={() => dismiss(card.key, true)}
                  >
                    {words.notSame}
                  </button>
                </RelistingCardView>
              ))}
            </ul>
            <Dismissed
              dismissed={page.dismissed}
              words={words}
              busy={busy !== undefined}
              again={(key) => dismiss(key, false)}
            />
          </section>
          <SightingsPart
            sightings={page.sightings}
            worker={worker}
            say={say}
            busy={busy !== undefined}
            remove={() => void ask({ type: 'delete-sightings' })}
          />
        </>
      )}
    </SectionBody>
  );
}

function Dismissed({
  dismissed,
  words,
  busy,
  again,
}: {
  dismissed: RelistingsPage['dismissed'];
  words: RelistingsSentences;
  busy: boolean;
  again: (key: string) => void;
}) {
  if (dismissed.length === 0) return null;
  return (
    <details class="relistings-dismissed">
      <summary>{words.dismissed}</summary>
      <ul class="dismissals">
        {dismissed.map(({ key, label, told }) => (
          <li key={key}>
            <span class="dismissal-label" dir="auto">
              {label}
              <span class="dismissal-told">{told}</span>
            </span>
            <button
              type="button"
              class="link-button"
              aria-label={words.againNamed(label)}
              disabled={busy}
              onClick={() => again(key)}
            >
              {words.again}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wasShown(answer: unknown): answer is { shown: true } {
  return typeof answer === 'object' && answer !== null && 'shown' in answer && answer.shown === true;
}
