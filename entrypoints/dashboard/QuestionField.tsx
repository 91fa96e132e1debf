import { useEffect, useState } from 'preact/hooks';
import type { SuggestionView } from '../../lib/core/check-page';
import { questionBounds } from '../../lib/core/question';
import type { CheckSentences } from '../../lib/language/check-sentences';
import type { DashboardWorker } from './dashboard-worker';
import { useSuggestions } from './use-suggestions';

const listId = 'question-suggestions';
const optionId = (at: number) => `question-suggestion-${at}`;

/**
 * The field for a question of any kind, with the notices that have its words beneath it as somebody types. Enter asks, with
 * Shift it begins a line; the arrows go through the notices.
 */
export function QuestionField({
  worker,
  words,
  text,
  busy,
  change,
  ask,
  pick,
}: {
  worker: DashboardWorker;
  words: CheckSentences;
  text: string;
  busy: boolean;
  change: (text: string) => void;
  ask: () => void;
  pick: (suggestion: SuggestionView) => void;
}) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { suggestions } = useSuggestions(worker, text, open);
  const shown = open && suggestions.length > 0;
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (at: number) => {
    const chosen = suggestions[at];
    close();
    if (chosen) pick(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a syllable is being put together, the keys belong to the keyboard.
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (shown && active >= 0) choose(active);
      else {
        close();
        ask();
      }
    } else if (event.key === 'Escape') close();
    else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => ((at + step + 1 + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    }
  };
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        ask();
      }}
    >
      <label for="question">{words.field}</label>
      <div class="question-field">
        <textarea
          id="question"
          rows={2}
          maxLength={questionBounds.text}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="question-hint"
          aria-autocomplete="list"
          aria-controls={shown ? listId : undefined}
          aria-activedescendant={shown && active >= 0 ? optionId(active) : undefined}
          onInput={(event) => {
            change(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {shown && (
          <div class="suggestions">
            <p>{words.suggestions}</p>
            <div role="listbox" id={listId} aria-label={words.suggestions}>
              {suggestions.map((each, at) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys go through them
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active one
                <div
                  key={`${each.feed} ${each.id}`}
                  role="option"
                  id={optionId(at)}
                  aria-selected={at === active}
                  // The field would lose the focus, and close before the press arrives.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(at)}
                >
                  <strong lang={each.language} dir="auto">
                    {each.name}
                  </strong>
                  <span dir="auto">{each.product}</span>
                  <span class="suggestion-source">{each.source}</span>
                </div>
              ))}
            </div>
          </div>
        )}
      </div>
      <p class="question-hint" id="question-hint">
        {words.hint}
      </p>
      <button type="submit" class="button primary" disabled={busy}>
        {busy ? words.asking : words.ask}
      </button>
      <p class="unseen" role="status">
        {shown ? words.suggested(suggestions.length) : ''}
      </p>
    </form>
  );
}
