import { useId, useState } from 'preact/hooks';
import type { DeskComparison } from '../../lib/core/desk-page';
import type { DeskSentences } from '../../lib/language/desk-sentences';
import type { DashboardWorker } from './dashboard-worker';
import { isTyped, mostLetters, useSuggestions } from './use-suggestions';

/** Where a steward finds the notice that a report names none of. What is chosen is compared by the worker first. */
export function FindNotice({
  group,
  worker,
  words,
  isNamed,
  name,
}: {
  /** Key of the group whose listing it is compared with. */
  group: string;
  worker: DashboardWorker;
  words: DeskSentences['notice']['find'];
  isNamed: boolean;
  name: (compared: DeskComparison | undefined) => void;
}) {
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const { suggestions, isAnswered } = useSuggestions(worker, text, !isNamed);
  const id = useId();
  if (isNamed)
    return (
      <div class="desk-find">
        <p>{words.named}</p>
        <button type="button" class="button quiet" onClick={() => name(undefined)}>
          {words.another}
        </button>
      </div>
    );
  const choose = async (notice: string) => {
    const compared = await worker.ask({ type: 'desk-compare', group, notice }, isComparison);
    setFailed(compared === undefined);
    if (compared) name(compared);
  };
  const told = () => {
    if (failed) return words.gone;
    if (!isTyped(text) || !isAnswered) return '';
    return suggestions.length === 0 ? words.nothing : words.found(suggestions.length);
  };
  return (
    <div class="desk-find">
      <label class="desk-field" for={id}>
        {words.field}
      </label>
      <input
        id={id}
        type="search"
        maxLength={mostLetters}
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setFailed(false);
          setText(currentTarget.value);
        }}
      />
      <p class="soft" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p class="soft" role="status">
        {told()}
      </p>
      <ul class="desk-found">
        {suggestions.map((each) => (
          <li key={`${each.feed} ${each.id}`}>
            <button type="button" onClick={() => void choose(each.id)}>
              <strong lang={each.language} dir="auto">
                {each.name}
              </strong>
              <span dir="auto">{each.product}</span>
              <span class="soft">{each.source}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isComparison(answer: unknown): answer is DeskComparison {
  return typeof answer === 'object' && answer !== null && 'notice' in answer && 'evidence' in answer;
}
