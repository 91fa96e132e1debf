/**
 * One step of a tab after another, in the order they came: reading and writing the browser's memory is not one step. A step that
 * failed keeps no later one back.
 */
export interface Turns {
  take<Result>(tab: number, step: () => Promise<Result>): Promise<Result>;
  forget(tab: number): void;
}

export function createTurns(): Turns {
  const queues = new Map<number, Promise<unknown>>();
  return {
    take(tab, step) {
      const turn = (queues.get(tab) ?? Promise.resolve()).then(step, step);
      queues.set(tab, turn);
      return turn;
    },
    forget: (tab) => void queues.delete(tab),
  };
}
