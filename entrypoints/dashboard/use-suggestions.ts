import { useEffect, useRef, useState } from 'preact/hooks';
import type { SuggestionsView, SuggestionView } from '../../lib/core/check-page';
import type { DashboardWorker } from './dashboard-worker';

/** As many letters are looked for. */
export const mostLetters = 80;

/** Whether a text is one that somebody types to find a notice by: one short line, and no link. */
export function isTyped(text: string): boolean {
  return text.trim() !== '' && text.length <= mostLetters && !/[\n\t]|:\/\//.test(text);
}

/**
 * The notices with the words that stand in the field. The worker is asked at each key, once at a time: while it answers,
 * only the newest text waits. Nothing while `on` is false.
 */
export function useSuggestions(
  worker: DashboardWorker,
  text: string,
  on: boolean,
): {
  suggestions: SuggestionView[];
  /** Whether they are of this text, and not of the one before. */
  isAnswered: boolean;
} {
  const [found, setFound] = useState<SuggestionView[]>([]);
  const [answered, setAnswered] = useState('');
  const wanted = useRef<string | undefined>(undefined);
  const asking = useRef(false);

  useEffect(() => {
    wanted.current = on && isTyped(text) ? text : undefined;
    if (wanted.current === undefined) setFound([]);
    else if (!asking.current) void follow();

    async function follow() {
      asking.current = true;
      for (let typed = wanted.current; typed !== undefined; ) {
        const answer = await worker.ask({ type: 'suggest', text: typed }, isSuggestions);
        if (wanted.current === typed) {
          setFound(answer?.suggestions ?? []);
          setAnswered(typed);
          break;
        }
        typed = wanted.current;
      }
      asking.current = false;
    }
  }, [worker, text, on]);

  return { suggestions: found, isAnswered: answered === text };
}

function isSuggestions(answer: unknown): answer is SuggestionsView {
  return typeof answer === 'object' && answer !== null && 'suggestions' in answer;
}
