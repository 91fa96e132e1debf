import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where one of a list is deleted, the press of the next one has the focus, or what has this id where none is left. */
export function useFocusAfterRemoval(
  busy: boolean,
  otherwise: string,
): { list: RefObject<HTMLUListElement | null>; removed: (at: number) => void } {
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | undefined>(undefined);
  useEffect(() => {
    const at = removedAt.current;
    if (at === undefined || busy) return;
    removedAt.current = undefined;
    const presses = [...(list.current?.querySelectorAll<HTMLElement>('.product > button') ?? [])];
    (presses[at] ?? presses.at(-1) ?? document.getElementById(otherwise))?.focus();
  });
  return {
    list,
    removed: (at) => {
      removedAt.current = at;
    },
  };
}
