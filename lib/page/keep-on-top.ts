import { undoZoom } from './undo-zoom';

/** How hard the warning is kept on the page. Beyond these it gives up: the toolbar still tells. */
export const bounds = {
  /** Milliseconds between looks. Timers outlive even a `document.open()` by the page. */
  every: 300,
  /** Times the host is put back after the page removed it. */
  returns: 5,
  /** Times the surface is lifted again after the page put something over it. */
  raises: 20,
  /** Milliseconds without ears after each (re)appearance, so that a press meant for the page never lands on us. */
  deaf: 500,
} as const;

export interface OnTop {
  /** Lifts this element into the top layer and keeps it there; undefined: nothing is to be kept. */
  keep(surface: HTMLElement | undefined): void;
  /** Whether the deaf time is over. */
  awake(): boolean;
  /** Closes what was lifted, which gives the focus back to the page, and stops looking. */
  stop(): void;
}

export interface OnTopParts {
  document: Document;
  /** The light element that stands for the warning on the page. */
  host: HTMLElement;
  /** Its closed shadow root, which holds the surface. */
  root: ShadowRoot;
  /** A clock in milliseconds. */
  now: () => number;
  /** The page wrote its document anew, which takes every listener from every node: draw again. */
  redraw: () => void;
}

/** Keeps the warning's host in the document and its surface above whatever the page opens later. */
export function keepOnTop({ document, host, root, now, redraw }: OnTopParts): OnTop {
  let surface: HTMLElement | undefined;
  let deafUntil = 0;
  let returns = 0;
  let raises = 0;
  let known = new WeakSet<Element>();
  let home = document.documentElement;
  const ended = new AbortController();
  const unzoom = undoZoom(host, root);

  const raise = () => {
    if (!surface || !host.isConnected) return;
    deafUntil = now() + bounds.deaf;
    unzoom();
    lift(surface, root);
    known = new WeakSet(openedByPage(document));
  };

  const look = () => {
    if (!surface || document.visibilityState === 'hidden') return;
    unzoom();
    if (!host.isConnected) {
      const parent = document.documentElement;
      if (!parent || returns >= bounds.returns) return;
      returns++;
      parent.append(host);
      if (home !== null && home !== parent) {
        listen();
        redraw();
      }
      home = parent;
      raise();
    } else if (raises < bounds.raises && isUnder(surface, host, document, known)) {
      raises++;
      raise();
    }
  };

  const view = document.defaultView;
  const timer = view?.setInterval(look, bounds.every);
  // Dialogs and popovers of the page say so when they open; `toggle` does not bubble, but it can be captured.
  const toggled = (event: Event) => {
    if (event.target !== host) look();
  };
  const listen = () => document.addEventListener('toggle', toggled, { capture: true, signal: ended.signal });
  listen();

  return {
    keep(next) {
      if (next === surface) return;
      if (surface) lower(surface);
      surface = next;
      raise();
    },
    awake: () => now() >= deafUntil,
    stop() {
      ended.abort();
      view?.clearInterval(timer);
      if (surface) lower(surface);
      surface = undefined;
    },
  };
}

/** Whether the page has opened something in the top layer since, or something else is met where the surface stands. */
function isUnder(
  surface: HTMLElement,
  host: HTMLElement,
  document: Document,
  known: WeakSet<Element>,
): boolean {
  if (openedByPage(document).some((element) => !known.has(element))) return true;
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

/** What the page has in the top layer. Full screen is the shopper's own doing, and a film needs no strip above it. */
function openedByPage(document: Document): Element[] {
  return [...document.querySelectorAll(':is(:modal, :popover-open):not(:fullscreen)')];
}

function lift(surface: HTMLElement, { activeElement }: ShadowRoot): void {
  try {
    if (isDialog(surface)) {
      const first = surface.querySelector<HTMLElement>('[data-first]');
      // Else the browser goes to the first link, and scrolls there.
      if (first) first.autofocus = true;
      if (surface.open) surface.close();
      surface.showModal();
      const before = activeElement ?? first;
      if (before && 'focus' in before && typeof before.focus === 'function')
        before.focus({ preventScroll: true });
    } else {
      if (surface.matches(':popover-open')) surface.hidePopover();
      surface.showPopover();
    }
  } catch {
    // The page took the element away in between; the next look puts it back.
  }
}

function lower(surface: HTMLElement): void {
  try {
    if (isDialog(surface)) surface.close();
    else surface.hidePopover();
  } catch {
    // Already gone with its document.
  }
}

function isDialog(element: HTMLElement): element is HTMLDialogElement {
  return element.localName === 'dialog';
}
