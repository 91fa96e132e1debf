/**
 * The fields of a record that its parser reads or ignores, by name: a leaf is `read` or the reason why it is ignored;
 * lists are described by their single element. What stands beside them is a changed format, and is reported.
 */
export type KnownFields = { readonly [field: string]: 'read' | { ignored: string } | KnownFields };

/** Paths of fields that `known` does not name, for example `product.ecoDesign`; list places are left out of the path. */
export function unknownFieldsOf(value: unknown, known: KnownFields, path = ''): string[] {
  if (Array.isArray(value)) {
    return [...new Set(value.flatMap((element) => unknownFieldsOf(element, known, path)))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const here = path === '' ? field : `${path}.${field}`;
    if (!Object.hasOwn(known, field)) return [here];
    const row = known[field];
    if (row === undefined || row === 'read' || isIgnored(row)) return [];
    return unknownFieldsOf(inner, row, here);
  });
}

function isIgnored(row: { ignored: string } | KnownFields): row is { ignored: string } {
  return typeof row.ignored === 'string';
}
