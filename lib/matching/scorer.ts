/** Adds up what speaks for each notice, and tells the best. One is kept as long as its index, and cleared by `best`. */
export interface Scorer {
  /** Adds a weight to each of the notices that stand from one place to another. */
  add(numbers: Uint32Array, from: number, to: number, weight: number): void;
  /**
   * The best notices, best first, at most `most`; forgets everything added. `leastShare`: how much of a notice's own
   * weight must have been found.
   */
  best(most: number, leastShare: number): number[];
}

export function createScorer(weights: Float32Array): Scorer {
  const size = weights.length;
  let scores: Float32Array | undefined;
  let touched = new Uint32Array(1024);
  let count = 0;

  return {
    add(numbers, from, to, weight) {
      scores ??= new Float32Array(size);
      if (touched.length < count + to - from) {
        const larger = new Uint32Array(2 * (count + to - from));
        larger.set(touched.subarray(0, count));
        touched = larger;
      }
      for (let at = from; at < to; at++) {
        const number = numbers[at] ?? 0;
        // A damaged table may point past the last notice.
        if (number >= size) continue;
        const score = scores[number] ?? 0;
        if (score === 0) touched[count++] = number;
        scores[number] = score + weight;
      }
    },
    best(most, leastShare) {
      const numbers: number[] = [];
      const values: number[] = [];
      let least = 0;
      for (let at = 0; at < count && scores; at++) {
        const number = touched[at] ?? 0;
        const score = scores[number] ?? 0;
        scores[number] = 0;
        if (score <= least) continue;
        const share = Math.min(1, score / Math.max(1e-6, weights[number] ?? 0));
        // Found whole counts twice as much as found in passing.
        const value = score * (0.5 + 0.5 * share);
        if (!(value > least) || share < leastShare) continue;
        let place = values.length;
        while (place > 0 && (values[place - 1] ?? 0) < value) place--;
        numbers.splice(place, 0, number);
        values.splice(place, 0, value);
        if (values.length > most) {
          numbers.pop();
          values.pop();
        }
        if (values.length === most) least = values[most - 1] ?? 0;
      }
      count = 0;
      return numbers;
    },
  };
}
