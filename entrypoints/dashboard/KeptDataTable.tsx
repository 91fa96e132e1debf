import type { KeptData } from '../../lib/core/settings-page';
import type { UserTableName } from '../../lib/core/user-data';
import type { DashboardSentences } from '../../lib/language/dashboard-sentences';
import type { SettingsSentences } from '../../lib/language/settings-sentences';
import { ConfirmedPress } from './ConfirmedPress';

/** What is kept of the user's own, each with its press to delete it, and all of it. */
export function KeptDataTable({
  kept,
  words,
  labels,
  busy,
  remove,
}: {
  kept: KeptData[];
  words: SettingsSentences;
  labels: DashboardSentences['confirm'];
  busy: boolean;
  remove: (what: UserTableName | 'everything') => void;
}) {
  return (
    <section class="dashboard-part" aria-labelledby="kept-data">
      <h2 id="kept-data">{words.kept}</h2>
      <p class="about">{words.keptAbout}</p>
      <ul class="kept-data">
        {kept.map(({ name, label, about, count, told }) => (
          <li key={name}>
            <div>
              <h3>{label}</h3>
              <p class="soft">{about}</p>
            </div>
            <p class="kept-count">{told}</p>
            {count > 0 && (
              <ConfirmedPress
                label={words.remove}
                named={`${words.remove}: ${label}`}
                question={words.removeAsk(label, told)}
                labels={labels}
                busy={busy}
                press={() => remove(name)}
              />
            )}
          </li>
        ))}
      </ul>
      <ConfirmedPress
        label={words.removeAll}
        question={words.removeAllAsk}
        labels={labels}
        busy={busy}
        press={() => remove('everything')}
      />
    </section>
  );
}
