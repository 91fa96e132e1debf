/** The shapes in which publishers write a day: the first capture groups, in the order year, month, day. */
const shapes: readonly { shape: RegExp; order: readonly [number, number, number] }[] = [
  // weekly reports of the Safety Gate: 28/08/2026
  { shape: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, order: [3, 2, 1] },
  // CPSC, with or without a time that has no zone: 2026-06-25, 2026-06-25T00:00:00. The Safety Gate's website:
  // 2026-07-01T12:46:08.935Z, 2026-09-24T13:57:06.082+00:00. The day is taken as written.
  {
    shape: /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i,
    order: [1, 2, 3],
  },
  // Korean authorities: 20260723, 2026.07.23, 2026. 7. 23.
  { shape: /^(\d{4})(\d{2})(\d{2})$/, order: [1, 2, 3] },
  { shape: /^(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?$/, order: [1, 2, 3] },
];

/** A publisher's date as YYYY-MM-DD, or undefined where it is none (`Unknown`, empty, 31/02/2026). */
export function readDay(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  for (const { shape, order } of shapes) {
    const found = shape.exec(trimmed);
    if (!found) continue;
    const [year, month, day] = order.map((group) => Number(found[group]));
    if (year === undefined || month === undefined || day === undefined) return undefined;
    return isCalendarDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
  }
  return undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day that English words write: `3 July 2026`, `Wed, 12 Aug 2026 00:00:00 +1000`; else as `readDay` has it. */
export function readEnglishDay(text: string | null | undefined): string | undefined {
  const found = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/iu.exec(text ?? '');
  if (!found) return readDay(text);
  const [, day = '', name = '', year = ''] = found;
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return isCalendarDay(Number(year), month, Number(day))
    ? `${year}-${two(month)}-${two(Number(day))}`
    : undefined;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day so many days after another; both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from the first of January 1970 to a day, YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
