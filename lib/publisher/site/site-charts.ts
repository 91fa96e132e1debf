import { escaped } from '../quality/html';

/** One row of a chart that is a table at the same time. */
export interface BarRow {
  /** HTML, escaped. */
  name: string;
  /** What the bar says, in words. */
  told: string;
  /** How long the bar is, of the longest. */
  share: number;
  /** How long the whole is that the bar is a part of. */
  of?: number;
  more?: string[];
}

/** Counts as bars, each with its name and its number in words, for those who see no bars too. */
export function barTable(
  /** `unseen` where a heading says the same just above. */
  { caption, unseen }: { caption: string; unseen?: true },
  head: readonly string[],
  rows: readonly BarRow[],
): string {
  if (rows.length === 0) return '';
  const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(({ name, told, share, of, more = [] }) => {
    const whole = of === undefined ? '' : `<rect class="bar-whole" width="${width(of)}" height="10"/>`;
    const bar = `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${whole}<rect width="${width(share)}" height="10"/></svg>`;
    const cells = more
      .map(
        (cell, at) =>
          `<td><span class="cell-name" aria-hidden="true">${escaped(head[at + 2] ?? '')} </span>${cell}</td>`,
      )
      .join('');
    return `<tr><th scope="row">${name}</th><td class="barred">${bar}<span>${escaped(told)}</span></td>${cells}</tr>`;
  });
  return `<table class="bars"><caption${unseen ? ' class="unseen"' : ''}>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function width(share: number): string {
  return String(Math.round(share * 1000) / 10);
}
