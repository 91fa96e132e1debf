/** Reading data nobody trusts, without schemas: the always-on script is too small for them. */

type Plain = { readonly [key: string]: unknown };

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a key; undefined where there is none. */
export function at(value: unknown, key: string): unknown {
  return isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of a list, or the values of an object, at most 200. */
export function listOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).slice(0, 200) : [];
}

/**
 * Everything that stands at a path: `a.b` steps down, `a[]` takes every item of a list (or value of an object), `a[1]` all
 * from the second on, `a*` the first key that begins so, whatever its case. At most 600 values; none where a step is missing.
 */
export function all(value: unknown, path: string): unknown[] {
  let here = [value];
  for (const step of path.split('.')) {
    const list = step.indexOf('[');
    const name = list < 0 ? step : step.slice(0, list);
    here = here.map((each) => at(each, name.endsWith('*') ? keyLike(each, name.slice(0, -1)) : name));
    if (list >= 0) here = here.flatMap((each) => listOf(each).slice(Number(step.slice(list + 1, -1))));
    here = here.filter((each) => each !== undefined && each !== null).slice(0, 600);
  }
  return here;
}

function keyLike(value: unknown, start: string): string {
  const keys = isPlain(value) ? Object.keys(value).slice(0, 300) : [];
  return keys.find((key) => key.toLowerCase().startsWith(start.toLowerCase())) ?? '';
}
