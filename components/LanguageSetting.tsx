import type { SettingsView } from '../lib/core/settings-view';
import type { PopupSentences } from '../lib/language/popup-sentences';

const settings: SettingsView['languageSetting'][] = ['browser', 'ko', 'en'];

/** The setting overrides the browser's language. */
export function LanguageSetting({
  setting,
  labels,
  busy,
  choose,
}: {
  setting: SettingsView['languageSetting'];
  labels: Pick<PopupSentences, 'language' | 'languages'>;
  busy: boolean;
  choose: (setting: SettingsView['languageSetting']) => void;
}) {
  return (
    <label class="language">
      {labels.language}
      <select
        value={setting}
        disabled={busy}
        onChange={(event) => {
          const chosen = settings.find((each) => each === event.currentTarget.value);
          if (chosen) choose(chosen);
        }}
      >
        {settings.map((each) => (
          <option key={each} value={each} lang={each === 'browser' ? undefined : each}>
            {labels.languages[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
