import { useRef, useState } from 'preact/hooks';
import { userDataBounds } from '../../lib/core/user-data';
import type { SettingsSentences } from '../../lib/language/settings-sentences';

/** Chooses a file of the user's own and hands on its text. One that is far too large is not even read. */
export function TakeInFile({
  words,
  busy,
  begin,
  takeIn,
}: {
  words: SettingsSentences;
  busy: boolean;
  /** A file was chosen: what became of the one before is told no longer. */
  begin: () => Promise<unknown>;
  takeIn: (text: string) => Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'reading' | 'too-large' | 'unreadable'>('idle');
  const chosen = async (file: File | undefined) => {
    if (!file) return;
    await begin();
    if (file.size > 4 * userDataBounds.text) return setState('too-large');
    setState('reading');
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setState('unreadable');
    if (text.length > userDataBounds.text) return setState('too-large');
    await takeIn(text);
    setState('idle');
  };
  return (
    <>
      <button
        type="button"
        class="button quiet"
        disabled={busy || state === 'reading'}
        onClick={() => input.current?.click()}
      >
        {state === 'reading' ? words.takingIn : words.takeIn}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.takeIn}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file can be chosen again.
          void chosen(file).finally(() => {
            if (input.current) input.current.value = '';
          });
        }}
      />
      {(state === 'too-large' || state === 'unreadable') && (
        <p class="failed" role="alert">
          {words.refused} {words.faults[state === 'too-large' ? 'too-large' : 'not-json']}
        </p>
      )}
    </>
  );
}
