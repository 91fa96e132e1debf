import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../lib/core/settings-view';
import { chooseLanguage, type Language, languages } from '../../lib/language/language';
import type { DashboardWorker } from './dashboard-worker';

export interface Spoken {
  language: Language;
  /** Grows when the language was changed elsewhere: what the worker composed in the old one is to be asked for again. */
  turn: number;
  /** Looks again, after a section has changed the language itself. */
  look(): void;
}

/** The language the worker says the extension speaks; until then, and where it does not answer, the browser's. */
export function useLanguage(worker: DashboardWorker): Spoken {
  const [spoken, setSpoken] = useState(() => ({
    language: chooseLanguage('browser', worker.browserLanguages),
    turn: 0,
  }));
  const look = useCallback(
    async (turns: 0 | 1) => {
      const settings = await worker.ask({ type: 'settings' }, isSettingsView);
      const language = languages.find((each) => each === settings?.language);
      if (!language) return;
      setSpoken((before) =>
        before.language === language ? before : { language, turn: before.turn + turns },
      );
    },
    [worker],
  );
  useEffect(() => {
    void look(0);
    // It may have been chosen in the popup meanwhile.
    const focused = () => void look(1);
    addEventListener('focus', focused);
    return () => removeEventListener('focus', focused);
  }, [look]);
  return { ...spoken, look: () => void look(0) };
}

export function isSettingsView(answer: unknown): answer is SettingsView {
  return typeof answer === 'object' && answer !== null && 'language' in answer && 'languageSetting' in answer;
}
