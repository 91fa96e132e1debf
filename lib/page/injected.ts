/** A value that is what it should be; undefined where it is anything else. */
export function only<T>(value: unknown, is: (value: unknown) => value is T): T | undefined {
  return is(value) ? value : undefined;
}

/** Whether something can be called. Of what kind it is, the name tells under which it was found. */
export function isFunction<T extends (...given: never[]) => unknown>(value: unknown): value is T {
  return typeof value === 'function';
}

/** What an injected script offers under a name on `globalThis` of the isolated world; undefined where there is none. */
export function injected<T>(name: string, is: (value: unknown) => value is T): T | undefined {
  return only(Reflect.get(globalThis, name), is);
}
