import { type RelistingsPage, sightingsFileKinds } from '../../lib/core/relistings-page';
import type { Sentences } from '../../lib/language/sentences';
import { ConfirmedPress } from './ConfirmedPress';
import type { DashboardWorker } from './dashboard-worker';
import { SaveButton } from './SaveButton';

/** What was seen of listed products here: the newest of it, all of it as a file, and none of it. */
export function SightingsPart({
  sightings: { count, shown },
  worker,
  say,
  busy,
  remove,
}: {
  sightings: RelistingsPage['sightings'];
  worker: DashboardWorker;
  say: Sentences;
  busy: boolean;
  remove: () => void;
}) {
  const words = say.dashboard.relistings.sightings;
  return (
    <section class="dashboard-part" aria-labelledby="sightings">
      <h2 id="sightings">{words.heading}</h2>
      <p class="about">{words.about}</p>
      {count === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <table class="sightings">
            <caption class="unseen">{words.heading}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.when}</th>
                <th scope="col">{words.columns.listing}</th>
                <th scope="col">{words.columns.where}</th>
                <th scope="col">{words.columns.what}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, when, listing, where, what }) => (
                <tr key={key}>
                  <td>{when}</td>
                  <td>{listing}</td>
                  <td>{where}</td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length < count && <p class="soft">{words.shown(shown.length)}</p>}
          <div class="presses">
            {sightingsFileKinds.map((as) => (
              <SaveButton
                key={as}
                label={words.save[as]}
                request={{ type: 'export-sightings', as }}
                worker={worker}
                say={say}
              />
            ))}
          </div>
          <p class="about soft">{words.saveAbout}</p>
          <ConfirmedPress
            label={words.remove}
            question={words.removeAsk(words.count(count))}
            labels={say.dashboard.confirm}
            busy={busy}
            press={remove}
          />
        </>
      )}
    </section>
  );
}
