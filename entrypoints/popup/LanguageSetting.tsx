import type { PopupState } from '../../lib/core/popup-state';
import type { PopupSentences } from '../../lib/language/popup-sentences';

const settings: PopupState['languageSetting'][] = ['browser', 'ko', 'en'];

/** The setting overrides the browser's language. */
export function LanguageSetting({
  setting,
  labels,
  busy,
  choose,
}: {
  setting: PopupState['languageSetting'];
  labels: Pick<PopupSentences, 'language' | 'languages'>;
  busy: boolean;
  choose: (setting: PopupState['languageSetting']) => void;
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
