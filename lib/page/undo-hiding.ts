/** What a page can set on its root element that hides the whole document and the top layer with it, and what shows it again. */
const hidings: { property: string; hides: (value: string) => boolean; shown: string }[] = [
  { property: 'display', hides: (value) => value === 'none', shown: 'block' },
  { property: 'content-visibility', hides: (value) => value === 'hidden', shown: 'visible' },
  // In Firefox it reaches the top layer.
  { property: 'filter', hides: hidesByFilter, shown: 'none' },
];

export interface UndoHiding {
  /** Undoes what hides the document now. */
  undo(): void;
  /** Gives the page's own style back. */
  restore(): void;
}

/**
 * Shows a document that hides itself while a warning stands on it. Inline and important: only so does it outrank the page's
 * own sheets; a transition would outrank even that. `most`: how often. A page that keeps at it wins, and the toolbar still tells.
 */
export function undoHiding(document: Document, most: number): UndoHiding {
  const before = new Map<string, { element: HTMLElement; value: string; priority: string }>();
  let undone = 0;

  const show = (element: HTMLElement, property: string, shown: string) => {
    const { style } = element;
    if (before.get(property)?.element !== element)
      before.set(property, {
        element,
        value: style.getPropertyValue(property),
        priority: style.getPropertyPriority(property),
      });
    style.setProperty(property, shown, 'important');
  };

  return {
    undo() {
      const element = document.documentElement;
      const computed = element && document.defaultView?.getComputedStyle(element);
      if (!computed) return;
      for (const { property, hides, shown } of hidings) {
        if (undone >= most || !hides(computed.getPropertyValue(property))) continue;
        undone++;
        show(element, 'transition', 'none');
        show(element, property, shown);
      }
    },
    restore() {
      for (const [property, { element, value, priority }] of before)
        element.style.setProperty(property, value, priority);
      before.clear();
    },
  };
}

/** The filters that leave a text readable, each by the amounts at which it does: night modes and grey scales are left alone. */
const readable: Record<string, (amount: number) => boolean> = {
  grayscale: () => true,
  sepia: () => true,
  saturate: () => true,
  'hue-rotate': () => true,
  invert: (amount) => amount <= 0.25 || amount >= 0.75,
  brightness: (amount) => amount >= 0.5 && amount <= 1.5,
  contrast: (amount) => amount >= 0.5 && amount <= 2,
  opacity: (amount) => amount >= 0.7,
};

/** Whether a computed `filter` leaves nothing to read, or is one of which that cannot be said. */
export function hidesByFilter(value: string): boolean {
  if (value === 'none' || value === '') return false;
  const functions = [...value.matchAll(/([a-z-]+)\(([^()]*)\)/g)];
  if (functions.length === 0) return true;
  return functions.some(([, name = '', amount = '']) => !readable[name]?.(Number.parseFloat(amount)));
}
