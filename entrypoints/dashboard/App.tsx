import { useEffect } from 'preact/hooks';
import { BrandMark } from '../../components/Icons';
import { chooseLanguage, type Language, languages } from '../../lib/language/language';
import { sentencesIn } from '../../lib/language/sentences';
import type { DashboardWorker } from './dashboard-worker';
import { ListsSection } from './ListsSection';
import { useLists } from './use-lists';
import { useSection } from './use-section';

/** The extension's large page: a header with its sections, each under its own hash, and the one that is open. */
export function App({ worker }: { worker: DashboardWorker }) {
  const section = useSection();
  const lists = useLists(worker);
  const language = languageOf(lists.page?.language, worker);
  const say = sentencesIn(language);
  const { sections, navigation } = say.dashboard;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say.prefixed(say.name, sections[section]);
  }, [language, say, sections, section]);

  return (
    <div class="ansim dashboard" lang={language}>
      <header class="dashboard-header">
        <p class="dashboard-name">
          <BrandMark size={30} />
          <strong>{say.name}</strong>
        </p>
        <nav aria-label={navigation}>
          <ul>
            <li>
              <a href="#lists" aria-current={section === 'lists' ? 'page' : undefined}>
                {sections.lists}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main aria-busy={lists.page === undefined && !lists.failed}>
        <ListsSection lists={lists} say={say} askForHost={worker.askForHost} />
      </main>
    </div>
  );
}

function languageOf(told: string | undefined, { browserLanguages }: DashboardWorker): Language {
  return languages.find((each) => each === told) ?? chooseLanguage('browser', browserLanguages);
}
