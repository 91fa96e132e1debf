import { useState } from 'preact/hooks';
import { questionBounds } from '../../lib/core/question';
import type { CheckSentences } from '../../lib/language/check-sentences';

/** A small field for anything else: the page that answers opens with the question in it. */
export function CheckPart({
  words,
  open,
}: {
  words: Pick<CheckSentences, 'popup' | 'ask'>;
  open: (text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  return (
    <section class="popup-part">
      <h2>{words.popup.heading}</h2>
      <form
        class="popup-check"
        onSubmit={(event) => {
          event.preventDefault();
          void open(text);
        }}
      >
        <input
          type="text"
          value={text}
          maxLength={questionBounds.text}
          autocomplete="off"
          spellcheck={false}
          aria-label={words.popup.field}
          placeholder={words.popup.field}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button quiet">
          {words.ask}
        </button>
      </form>
    </section>
  );
}
