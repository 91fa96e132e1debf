/** One figure of a bench. `ratio` rows compare two other figures and are the ones to watch between machines. */
export interface Figure {
  what: string;
  value: number;
  unit: 'ms' | 'bytes' | 'count' | 'share' | 'ratio';
}

/** Measures one area. Deterministic but for the times. */
export type Bench = (say: (line: string) => void) => Promise<Figure[]>;

export function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs a step once, in milliseconds. */
export function time<T>(step: () => T): { ms: number; result: T } {
  const from = performance.now();
  const result = step();
  return { ms: performance.now() - from, result };
}

/** p50 and p99 of a step over many inputs, the first tenth run beforehand to warm up. */
export function timeEach<T>(inputs: T[], step: (input: T) => void): { p50: number; p99: number } {
  for (const input of inputs.slice(0, Math.ceil(inputs.length / 10))) step(input);
  const times = inputs.map((input) => time(() => step(input)).ms).sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
