import { useEffect, useRef } from 'preact/hooks';
import { LanguageSetting } from '../../components/LanguageSetting';
import { isRelistingsPage } from '../../lib/core/relistings-page';
import type { SettingsPage } from '../../lib/core/settings-page';
import { KeptDataTable } from './KeptDataTable';
import { SaveButton } from './SaveButton';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { TakeInFile } from './TakeInFile';
import { useAnswer } from './use-answer';
import { VisitSightingsSwitch } from './VisitSightingsSwitch';

/** The settings, everything of the user's own as a file, and what can be deleted. */
export function SettingsSection({ worker, say, languageChanged }: SectionProps) {
  const {
    answer: page,
    failed,
    busy,
    ask,
  } = useAnswer(worker, isSettingsPage, () => ({ type: 'settings-page' }));
  const words = say.dashboard.settings;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may stand far below.
    if (page?.outcome) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [page?.outcome]);
  const askAndSpeak = async (request: Parameters<typeof ask>[0]) => {
    if (await ask(request)) languageChanged();
  };
  const keepVisits = async (on: boolean) => {
    await worker.ask({ type: 'set-visit-sightings', on }, isRelistingsPage);
    await ask({ type: 'settings-page' });
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
        <>
          <div ref={outcome} role="status" class="outcome" data-refused={page.outcome?.refused === true}>
            {page.outcome?.told.map((sentence) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))}
          </div>
          <section class="dashboard-part" aria-labelledby="language">
            <h2 id="language">{words.language}</h2>
            <p class="about">{words.languageAbout}</p>
            <LanguageSetting
              setting={page.languageSetting}
              labels={say.popup}
              busy={busy !== undefined}
              choose={(language) => void askAndSpeak({ type: 'choose-language', language })}
            />
          </section>
          <section class="dashboard-part" aria-labelledby="official-sources">
            <h2 id="official-sources">{words.direct}</h2>
            <p class="about">{words.directAbout}</p>
            <p>
              <a class="section-link" href="#lists">
                {say.dashboard.sections.lists}
              </a>
            </p>
          </section>
          <section class="dashboard-part product-settings">
            <VisitSightingsSwitch
              words={say.dashboard.relistings}
              on={page.visitSightings}
              busy={busy !== undefined}
              change={(on) => void keepVisits(on)}
            />
            <p>
              <a class="section-link" href="#relistings">
                {say.dashboard.sections.relistings}
              </a>
            </p>
          </section>
          <section class="dashboard-part" aria-labelledby="one-file">
            <h2 id="one-file">{words.file}</h2>
            <p class="about">{words.fileAbout}</p>
            <div class="presses">
              <SaveButton label={words.save} request={{ type: 'save-data' }} worker={worker} say={say} />
              <TakeInFile
                words={words}
                busy={busy !== undefined}
                begin={() => ask({ type: 'settings-page' })}
                takeIn={(text) => askAndSpeak({ type: 'take-in-data', text })}
              />
            </div>
            <p class="about soft">{words.takeInAbout}</p>
          </section>
          <KeptDataTable
            kept={page.kept}
            words={words}
            labels={say.dashboard.confirm}
            busy={busy !== undefined}
            remove={(what) => void askAndSpeak({ type: 'delete-data', what })}
          />
        </>
      )}
    </SectionBody>
  );
}

export function isSettingsPage(answer: unknown): answer is SettingsPage {
  return typeof answer === 'object' && answer !== null && 'kept' in answer && 'languageSetting' in answer;
}
