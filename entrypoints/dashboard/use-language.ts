import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../lib/core/settings-view';
import { chooseLanguage, type Language, languages } from '../../lib/language/language';
import type { DashboardWorker } from './dashboard-worker';

/** The language the worker says the extension speaks; until then, and where it does not answer, the browser's. */
export function useLanguage(worker: DashboardWorker): Language {
  const [language, setLanguage] = useState(() => chooseLanguage('browser', worker.browserLanguages));
  useEffect(() => {
    const look = async () => {
      const settings = await worker.ask({ type: 'settings' }, isSettingsView);
      const told = languages.find((each) => each === settings?.language);
      if (told) setLanguage(told);
    };
    void look();
    // It may have been chosen in the popup meanwhile.
    const focused = () => void look();
    addEventListener('focus', focused);
    return () => removeEventListener('focus', focused);
  }, [worker]);
  return language;
}

export function isSettingsView(answer: unknown): answer is SettingsView {
  return typeof answer === 'object' && answer !== null && 'language' in answer && 'languageSetting' in answer;
}
