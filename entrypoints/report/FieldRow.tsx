import { useId, useState } from 'preact/hooks';
import { availabilities } from '../../lib/core/listing';
import { reportBounds } from '../../lib/core/report';
import { fieldShapes, type ReportFieldName } from '../../lib/core/report-fields';
import type { ReportSentences } from '../../lib/language/report-sentences';

/** One part of the report: to be changed, left out, and put back as it was written last. Foreign text stands in it as text only. */
export function FieldRow({
  name,
  first,
  words,
  isRefused,
  change,
  renew,
}: {
  name: ReportFieldName;
  /** What stood there when the page was opened. */
  first: string[];
  words: ReportSentences;
  /** It cannot be kept as it is written. */
  isRefused: boolean;
  change: (lines: string[]) => void;
  /** Draws another random name; what was drawn. */
  renew?: () => Promise<string | undefined>;
}) {
  const [text, setText] = useState(first.join('\n'));
  const [isLeftOut, setIsLeftOut] = useState(false);
  const id = useId();
  const label = words.fields[name];
  const hint = hintOf(name, words);
  const write = (next: string) => {
    setText(next);
    change(linesOf(name, next));
  };
  const leaveOut = (out: boolean) => {
    setIsLeftOut(out);
    change(out ? [] : linesOf(name, text));
  };
  return (
    <div class="field" data-field={name} data-left-out={isLeftOut}>
      <label for={id}>{label}</label>
      {isLeftOut ? (
        <p class="left-out">{words.leftOut}</p>
      ) : (
        <FieldInput
          id={id}
          name={name}
          text={text}
          words={words}
          write={write}
          hasHint={hint !== undefined}
          isRefused={isRefused}
        />
      )}
      <div class="field-presses">
        {renew && !isLeftOut && (
          <button
            type="button"
            class="link-button"
            onClick={() => void renew().then((drawn) => drawn !== undefined && setText(drawn))}
          >
            {words.newName}
          </button>
        )}
        {(text !== '' || isLeftOut) && (
          <button
            type="button"
            class="link-button"
            aria-label={isLeftOut ? words.putBackNamed(label) : words.leaveOutNamed(label)}
            onClick={() => leaveOut(!isLeftOut)}
          >
            {isLeftOut ? words.putBack : words.leaveOut}
          </button>
        )}
      </div>
      {isRefused && !isLeftOut && (
        <p id={`${id}-refused`} class="refused">
          {words.refusedField}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function FieldInput({
  id,
  name,
  text,
  words,
  write,
  hasHint,
  isRefused,
}: {
  id: string;
  name: ReportFieldName;
  text: string;
  words: ReportSentences;
  write: (text: string) => void;
  hasHint: boolean;
  isRefused: boolean;
}) {
  const described = {
    'aria-invalid': isRefused,
    'aria-describedby':
      [isRefused && `${id}-refused`, hasHint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
  };
  if (name === 'availability')
    return (
      <select id={id} value={text} onChange={(event) => write(event.currentTarget.value)}>
        {availabilities.map((each) => (
          <option key={each} value={each}>
            {words.availabilities[each]}
          </option>
        ))}
      </select>
    );
  const shape = fieldShapes[name];
  if (shape === 'line')
    return (
      <input
        id={id}
        type="text"
        dir="auto"
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        {...described}
      />
    );
  return (
    <textarea
      id={id}
      dir="auto"
      rows={shape === 'words' ? 5 : Math.min(8, Math.max(1, text.split('\n').length))}
      maxLength={shape === 'words' ? reportBounds.words : undefined}
      value={text}
      onInput={(event) => write(event.currentTarget.value)}
      {...described}
    />
  );
}

function linesOf(name: ReportFieldName, text: string): string[] {
  if (fieldShapes[name] === 'words') return text.trim() === '' ? [] : [text];
  return text.split('\n');
}

function hintOf(name: ReportFieldName, { fieldHints }: ReportSentences): string | undefined {
  if (name === 'words' || name === 'reporter') return fieldHints[name];
  return fieldShapes[name] === 'lines' ? fieldHints.lines : undefined;
}
