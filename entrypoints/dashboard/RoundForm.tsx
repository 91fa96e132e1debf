import { useState } from 'preact/hooks';
import type { RoundFilter } from '../../lib/core/round';
import type { RoundForm as Form, RoundChoice } from '../../lib/core/rounds-page';
import type { RoundsSentences } from '../../lib/language/rounds-sentences';

/** What a round is, before the first one; then what it is to be over. */
export function RoundForm({
  form,
  filter,
  isFirst,
  busy,
  words,
  choose,
  begin,
}: {
  /** As the worker last counted it, which may be a choice behind. */
  form: Form;
  /** What is chosen by now. */
  filter: RoundFilter;
  isFirst: boolean;
  busy: boolean;
  words: RoundsSentences;
  choose: (filter: RoundFilter) => void;
  begin: (country: string) => Promise<'begun' | 'refused' | 'elsewhere'>;
}) {
  const [isKnown, setKnown] = useState(!isFirst);
  const [country, setCountry] = useState(form.country ?? '');
  const [came, setCame] = useState<'begun' | 'refused' | 'elsewhere' | 'asked'>();
  if (!isKnown)
    return (
      <section class="dashboard-part" aria-labelledby="before-rounds">
        <h2 id="before-rounds">{words.first.heading}</h2>
        <Points points={words.first.points} />
        <p>
          <button type="button" class="button primary" onClick={() => setKnown(true)}>
            {words.first.agree}
          </button>
        </p>
      </section>
    );
  const start = async () => {
    setCame('asked');
    setCame(await begin(country));
  };
  return (
    <section class="dashboard-part" aria-labelledby="new-round">
      <h2 id="new-round">{words.form.heading}</h2>
      <p class="about">{words.form.about}</p>
      <details class="round-points">
        <summary>{words.first.again}</summary>
        <Points points={words.first.points} />
      </details>
      <form
        class="round-form"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <div class="round-choices">
          {form.groups.map((group) => (
            <Choice key={group.name} group={group} filter={filter} words={words} choose={choose} />
          ))}
          <label class="round-select">
            <span>{words.form.since}</span>
            <select
              value={filter.since ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { since: _, ...rest } = filter;
                choose(value === '' ? rest : { ...rest, since: value });
              }}
            >
              {form.since.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label class="round-select">
          <span>{words.form.country}</span>
          <select
            required
            value={country}
            aria-describedby="round-country"
            onChange={(event) => setCountry(event.currentTarget.value)}
          >
            <option value="">{words.form.countryPick}</option>
            {form.countries.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <p id="round-country" class="soft about">
          {words.form.countryAbout}
        </p>
        <div role="status" class="round-count">
          {form.told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <p>
          <button
            type="submit"
            class="button primary"
            disabled={busy || came === 'asked' || form.count === 0}
          >
            {words.form.start}
          </button>
        </p>
        {(came === 'refused' || came === 'elsewhere') && (
          <p class="failed" role="alert">
            {words.form[came]}
          </p>
        )}
      </form>
    </section>
  );
}

function Points({ points }: { points: string[] }) {
  return (
    <ul class="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** One list of the filter, folded: what is chosen of it stands in its heading. */
function Choice({
  group: { name, label, options },
  filter,
  words,
  choose,
}: {
  group: RoundChoice;
  filter: RoundFilter;
  words: RoundsSentences;
  choose: (filter: RoundFilter) => void;
}) {
  const values: readonly string[] = filter[name];
  const chosen = options.filter(({ value }) => values.includes(value));
  const told = chosen.length === 1 ? chosen[0]?.label : words.form.chosen(String(chosen.length));
  const change = (value: string, isChosen: boolean) => {
    const others = values.filter((each) => each !== value);
    choose(withChoice(filter, name, isChosen ? [...others, value] : others));
  };
  return (
    <details class="round-choice">
      <summary>
        <span class="round-choice-name">{label}</span>
        <span class="soft">{chosen.length === 0 ? words.form.all : told}</span>
      </summary>
      <fieldset aria-label={label}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={(event) => change(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
            <span class="soft round-option-count">{option.count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The worker's door refuses values that are none of the list. */
function withChoice(filter: RoundFilter, name: RoundChoice['name'], values: string[]): RoundFilter {
  return { ...filter, [name]: values };
}
