/** The JSON value of an answer, or undefined where the bytes hold none: an error page, or an answer that was cut off. */
export function readJsonAnswer(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    // Not JSON: the callers say what they expected instead.
    return undefined;
  }
}

/** Whether a JSON value is an object with fields. */
export function isJsonObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
