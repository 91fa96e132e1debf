/**
 * What the page has in the top layer: whatever opens there later lies over everything before it. Under a modal dialog the
 * browser meets nothing else at any place, so that asking what is met there would not find it. In the page's shadow trees
 * nobody can look without going through every element of the page. Full screen is the shopper's own doing, and a film needs
 * no strip above it; a dialog does stand above it.
 */
export function openedByPage(document: Document, surface: HTMLElement): Element[] {
  const opened = isDialog(surface)
    ? ':is(:modal, :popover-open, :fullscreen)'
    : ':is(:modal, :popover-open):not(:fullscreen)';
  return [...document.querySelectorAll(opened)];
}

/** Whether something else than the host is met where a dialog of ours stands. */
export function isCovered(surface: HTMLElement, host: HTMLElement, document: Document): boolean {
  // A page's own modal makes everything else unreachable; only a dialog of ours is above that again.
  if (!isDialog(surface)) return false;
  const { left, right, top, bottom } = surface.getBoundingClientRect();
  const points: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 24, top + 24],
    [right - 24, bottom - 24],
  ];
  return points.some(([x, y]) => {
    const met = document.elementFromPoint(x, y);
    return met !== null && met !== host;
  });
}

export function isDialog(element: HTMLElement): element is HTMLDialogElement {
  return element.localName === 'dialog';
}
