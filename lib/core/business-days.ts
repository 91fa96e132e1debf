const dayMs = 86_400_000;

/**
 * The day that ends so many business days after a day: Monday to Friday, the day itself not counted. Public holidays are not
 * known here, so the true last day may be later, never earlier. Takes and gives `2026-11-24`.
 */
export function businessDaysAfter(day: string, count: number): string {
  let time = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    time += dayMs;
    if (!isWeekend(time)) left--;
  }
  return new Date(time).toISOString().slice(0, 10);
}

function isWeekend(time: number): boolean {
  const day = new Date(time).getUTCDay();
  return day === 0 || day === 6;
}
