import { useEffect, useRef } from 'preact/hooks';
import { BrandMark } from '../../components/Icons';
import { sentencesIn } from '../../lib/language/sentences';
import type { DashboardWorker } from './dashboard-worker';
import { Navigation } from './Navigation';
import { RoundStrip } from './RoundStrip';
import { isRoundView } from './round-leader';
import { useLanguage } from './use-language';
import { useSection } from './use-section';

/** The extension's large page: a header with the way to every section, and the one that is open. */
export function App({ worker }: { worker: DashboardWorker }) {
  const {
    section: { name, View },
    within,
  } = useSection();
  const { language, turn, look } = useLanguage(worker);
  const say = sentencesIn(language);
  const { sections: names, skip } = say.dashboard;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say.prefixed(say.name, names[name]);
  }, [language, say, names, name]);
  useEffect(() => {
    void worker
      .ask({ type: 'current-round' }, isRoundView)
      .then((current) => current && worker.rounds.follow(current));
  }, [worker]);

  return (
    <div class="ansim dashboard" lang={language}>
      <header class="dashboard-header">
        <a
          class="skip-link"
          href={`#${name}`}
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {skip}
        </a>
        <p class="dashboard-name">
          <BrandMark size={30} />
          <strong>{say.name}</strong>
        </p>
        <Navigation current={name} words={say.dashboard} />
      </header>
      <div class="dashboard-body">
        {name !== 'rounds' && <RoundStrip leader={worker.rounds} language={language} say={say} />}
        <main ref={main} tabIndex={-1}>
          <View key={`${name} ${turn}`} worker={worker} say={say} within={within} languageChanged={look} />
        </main>
      </div>
    </div>
  );
}
