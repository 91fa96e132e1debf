import { useId, useState } from 'preact/hooks';
import type { DeskGroup } from '../lib/core/desk-page';
import { type ChoiceKind, type DeskChoice, mostWords, rejectionReasons } from '../lib/core/steward-choice';
import type { DeskSentences } from '../lib/language/desk-sentences';

interface FormProps {
  group: DeskGroup;
  words: DeskSentences['decide'];
  busy: boolean;
  decide: (choice: DeskChoice) => void;
}

/** What a steward makes of a group. A press signs, so nothing is chosen beforehand. */
export function DecideForm({ group, words, busy, decide }: FormProps) {
  const [kind, setKind] = useState<ChoiceKind | undefined>();
  const [reason, setReason] = useState<(typeof rejectionReasons)[number]>(rejectionReasons[0]);
  const [told, setTold] = useState('');
  const id = useId();
  const isAgain = group.reports.every(({ decided }) => decided);
  const needsWords = kind === 'ask' && told.trim() === '';
  const needsNotice = kind === 'accept' && group.notice === undefined;
  const isMissing = needsWords || needsNotice;
  const sign = () => {
    if (kind === undefined || isMissing) return;
    decide({
      kind,
      ...(kind === 'reject' && { reason }),
      ...(kind === 'accept' && group.needsNotice && { notice: group.notice?.id }),
      ...(told.trim() !== '' && { words: told.trim() }),
    });
  };
  const form = (
    <form
      class="desk-decide"
      onSubmit={(event) => {
        event.preventDefault();
        sign();
      }}
    >
      <fieldset>
        <legend>{words.heading}</legend>
        {group.choices.map((choice) => (
          <label key={choice} class="desk-choice">
            <input
              type="radio"
              name={`choice-${id}`}
              checked={kind === choice}
              onChange={() => setKind(choice)}
            />
            <span>
              <strong>{words.choices[choice].name}</strong>
              <span class="soft">{words.choices[choice].means}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'reject' && (
        <label class="desk-field">
          <span>{words.reason}</span>
          <select
            value={reason}
            onChange={({ currentTarget }) => {
              const chosen = rejectionReasons.find((each) => each === currentTarget.value);
              if (chosen) setReason(chosen);
            }}
          >
            {rejectionReasons.map((each) => (
              <option key={each} value={each}>
                {words.reasons[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind !== undefined && (
        <label class="desk-field">
          <span>{words.words}</span>
          <textarea
            rows={3}
            maxLength={mostWords}
            value={told}
            aria-describedby={`about-${id}`}
            onInput={({ currentTarget }) => setTold(currentTarget.value)}
          />
          <span class="soft" id={`about-${id}`}>
            {needsWords ? `${words.wordsNeeded} ${words.wordsAbout}` : words.wordsAbout}
          </span>
        </label>
      )}
      {needsNotice && <p class="desk-missing">{words.noticeNeeded}</p>}
      {kind !== undefined && (
        <button type="submit" class="button primary" disabled={busy || isMissing}>
          {words.sign}
        </button>
      )}
    </form>
  );
  if (!isAgain) return form;
  return (
    <details class="desk-again">
      <summary>{words.again}</summary>
      <p class="soft">{words.againAbout}</p>
      {form}
    </details>
  );
}
