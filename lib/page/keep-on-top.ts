import { isCovered, isDialog, openedByPage } from './page-covers';
import { undoHiding } from './undo-hiding';
import { undoZoom } from './undo-zoom';

/** How hard the warning is kept on the page. Beyond these it gives up: the toolbar still tells. */
export const bounds = {
  /** Milliseconds between looks. Timers outlive even a `document.open()` by the page. */
  every: 300,
  /** Times the host is put back after the page removed it. */
  returns: 5,
  /** Times the surface is lifted again after the page put something over it. */
  raises: 20,
  /** Times something is undone by which the page hides its whole document, and the warning with it. */
  hidings: 8,
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
  const hiding = undoHiding(document, bounds.hidings);
  const sheets = [...root.adoptedStyleSheets];

  const raise = () => {
    if (!surface || !host.isConnected) return;
    deafUntil = now() + bounds.deaf;
    unzoom();
    lift(surface, root);
    known = new WeakSet(openedByPage(document, surface));
  };

  const look = () => {
    if (!surface || document.visibilityState === 'hidden') return;
    // A page's transition between two pictures of itself lies over everything, for as long as its style says.
    document.activeViewTransition?.skipTransition();
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    unzoom();
    hiding.undo();
    // A host moved elsewhere may stand in something hidden, or in another document.
    if (host.parentNode !== document.documentElement) {
      const parent = document.documentElement;
      if (!parent || returns >= bounds.returns) return;
      returns++;
      parent.append(host);
      // Another document takes them away.
      root.adoptedStyleSheets = sheets;
      if (home !== null && home !== parent) {
        listen();
        redraw();
      }
      home = parent;
      raise();
    } else if (raises < bounds.raises && isUnder(surface)) {
      raises++;
      raise();
    }
  };

  const isUnder = (own: HTMLElement) =>
    openedByPage(document, own).some((element) => element !== host && !known.has(element)) ||
    isCovered(own, host, document);

  const view = document.defaultView;
  const timer = view?.setInterval(look, bounds.every);
  // What the page opens says so, and lies above us even where it was known before; `toggle` does not bubble, but it can be
  // captured.
  const changed = ({ target }: Event) => {
    if (target === host) return;
    for (const element of [target, document.fullscreenElement])
      if (element instanceof Element) known.delete(element);
    look();
  };
  const listen = () => {
    for (const name of ['toggle', 'fullscreenchange'])
      document.addEventListener(name, changed, { capture: true, signal: ended.signal });
  };
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
      hiding.restore();
      if (surface) lower(surface);
      surface = undefined;
    },
  };
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
