/**
 * Asks again and again until the answer will do, and returns it. Throws with the last answer, so that a failing test says
 * what stood there instead.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  isEnough: (answer: T) => boolean,
  { within = 15_000, every = 50 }: { within?: number; every?: number } = {},
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (isEnough(answer)) return answer;
    if (Date.now() > end) {
      throw new Error(
        `${what}: not within ${within / 1000} seconds. The last answer: ${JSON.stringify(answer)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
