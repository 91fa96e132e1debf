import { useEffect, useId, useState } from 'preact/hooks';
import type { LeftOut, Piece, PieceName, ToldPart } from '../../lib/core/report-parts';
import type { ReportSentences } from '../../lib/language/report-sentences';

export interface ToldRowProps {
  part: ToldPart;
  /** In words, a sentence for each fact. */
  told: readonly string[];
  /** What it is written of; of evidence, of each fact. */
  rows: readonly Piece[][];
  words: ReportSentences;
  leftOut: ReadonlySet<LeftOut>;
  isRefused: boolean;
  leave: (what: LeftOut, out: boolean) => void;
  write: (at: number, name: PieceName, text: string) => void;
}

/**
 * A part that programs read and people do not: it stands in words, and what it is written of is one press away. Each fact of the
 * evidence can be left out by itself.
 */
export function ToldRow(props: ToldRowProps) {
  const { part, told, rows, words, leftOut, isRefused, leave } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [wasChanged, setWasChanged] = useState(false);
  // It stays open while it is mended: what is typed takes the fault away before it is done.
  useEffect(() => {
    if (!isRefused) return;
    setIsOpen(true);
    setWasChanged(true);
  }, [isRefused]);
  const id = useId();
  const label = words.fields[part];
  const isOut = leftOut.has(part);
  const goesWithNotice = part === 'evidence' && leftOut.has('notice') && !isOut;
  const isThere = told.length > 0;
  const isChanging = (isOpen || isRefused) && !isOut && !goesWithNotice;
  return (
    // biome-ignore lint/a11y/useSemanticElements: one row of a form, whose field is words until it is changed
    <div class="field" role="group" aria-labelledby={id} data-field={part} data-left-out={isOut}>
      <span id={id} class="field-label">
        {label}
      </span>
      {isOut || goesWithNotice ? (
        <p class="left-out">{isOut ? words.leftOut : words.told.withNotice}</p>
      ) : (
        <div class="told">
          {isThere ? <Facts {...props} /> : <p class="left-out">{words.told.none}</p>}
          {(isChanging || wasChanged) && (
            // It stays there once it was opened: what is typed stands as it was typed, also where it cannot be kept.
            <div class="changing" hidden={!isChanging}>
              <Pieces {...props} id={id} />
            </div>
          )}
        </div>
      )}
      <div class="field-presses">
        {!isOut && !goesWithNotice && rows.length > 0 && (
          <button
            type="button"
            class="link-button"
            aria-expanded={isChanging}
            aria-label={isChanging ? words.told.doneNamed(label) : words.told.changeNamed(label)}
            onClick={() => {
              setIsOpen(!isChanging);
              setWasChanged(true);
            }}
          >
            {isChanging ? words.told.done : words.told.change}
          </button>
        )}
        {(isThere || isOut) && !goesWithNotice && (
          <button
            type="button"
            class="link-button"
            aria-label={isOut ? words.putBackNamed(label) : words.leaveOutNamed(label)}
            onClick={() => leave(part, !isOut)}
          >
            {isOut ? words.putBack : words.leaveOut}
          </button>
        )}
      </div>
      {isRefused && !isOut && (
        <p id={`${id}-refused`} class="refused">
          {words.refusedField}
        </p>
      )}
    </div>
  );
}

function Facts({ part, told, words, leftOut, leave }: ToldRowProps) {
  if (part !== 'evidence' || told.length === 1)
    return told.map((fact) => (
      <p key={fact} dir="auto">
        {fact}
      </p>
    ));
  return (
    <ul class="facts">
      {told.map((fact, at) => {
        const what: LeftOut = `evidence ${at}`;
        const isOut = leftOut.has(what);
        return (
          <li key={`${at} ${fact}`} data-left-out={isOut}>
            <span dir="auto">{fact}</span> {isOut && <span class="soft">({words.leftOut}) </span>}
            <button
              type="button"
              class="link-button"
              aria-label={isOut ? words.told.putBackFact(fact) : words.told.leaveOutFact(fact)}
              onClick={() => leave(what, !isOut)}
            >
              {isOut ? words.putBack : words.leaveOut}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Pieces({ rows, told, part, words, leftOut, isRefused, write, id }: ToldRowProps & { id: string }) {
  return (
    <>
      <p class="hint">{words.told.means}</p>
      {rows.map((pieces, at) =>
        part === 'evidence' && leftOut.has(`evidence ${at}`) ? undefined : (
          <fieldset key={`${part} ${at}`} class="pieces" aria-label={told[at] ?? words.fields[part]}>
            {pieces.map((piece) => (
              <PieceInput
                key={piece.name}
                piece={piece}
                words={words.told}
                refused={isRefused ? `${id}-refused` : undefined}
                write={(text) => write(at, piece.name, text)}
              />
            ))}
          </fieldset>
        ),
      )}
    </>
  );
}

function PieceInput({
  piece: { name, text },
  words,
  refused,
  write,
}: {
  piece: Piece;
  words: ReportSentences['told'];
  /** What says that it cannot stay. */
  refused: string | undefined;
  write: (text: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  return (
    <div class="piece">
      <label for={id}>{words.pieces[name]}</label>
      {name === 'level' ? (
        <select id={id} value={text} onChange={(event) => write(event.currentTarget.value)}>
          <option value="">{words.level.none}</option>
          <option value="flagged">{words.level.flagged}</option>
          <option value="possible">{words.level.possible}</option>
        </select>
      ) : (
        <input
          id={id}
          type="text"
          dir="auto"
          value={typed}
          aria-invalid={refused !== undefined}
          aria-describedby={refused}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            write(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
