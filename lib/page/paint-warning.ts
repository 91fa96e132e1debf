import type { WarningView } from '../core/warning-view';
import { keepOnTop, type OnTop } from './keep-on-top';
import type { DrawWarning, WarningActions, WarningPainter } from './warning-painter';

export interface PainterParts {
  document: Document;
  /** The warning's own style, as text: no request is made for it, and no policy of the page's stands in its way. */
  css: string;
  draw: DrawWarning;
  /** Puts text on the clipboard; rejects where the browser or the page's policy refuses. */
  writeClipboard: (text: string) => Promise<void>;
  /** A clock in milliseconds. */
  now: () => number;
}

/** One painted warning: its host on the page, and whose it is. */
interface Painted {
  host: HTMLElement;
  root: ShadowRoot;
  onTop: OnTop;
  owner: AbortSignal;
  view: WarningView;
  actions: WarningActions;
}

/** Events that end at the warning: the shop's own shortcuts and "click outside" handlers are not meant for it. */
const kept = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];

/**
 * Paints warnings into a closed shadow root on a plain `<div>` of the page: a custom element could be registered by the
 * page first, and an open root could be read. It asks nothing of the extension, so it also works, and can be closed, after
 * the extension was updated under the page.
 */
export function createWarningPainter(parts: PainterParts): WarningPainter {
  let painted: Painted | undefined;

  const takeAway = () => {
    if (!painted) return;
    const { host, root, onTop } = painted;
    painted = undefined;
    onTop.stop();
    parts.draw(root, undefined);
    host.remove();
  };

  const redraw = () => {
    if (!painted) return;
    listenOn(painted.root);
    parts.draw(painted.root, undefined);
    drawOn(painted, parts);
  };

  return {
    paint(view, actions, signal) {
      if (signal.aborted) return;
      const place = painted ?? putOnPage(parts, redraw);
      painted = { ...place, owner: signal, view, actions };
      drawOn(painted, parts);
      signal.addEventListener(
        'abort',
        // A warning painted right after takes over what stands there: no flicker, no jump of the focus.
        () =>
          queueMicrotask(() => {
            if (painted?.owner === signal) takeAway();
          }),
        { once: true },
      );
    },
  };
}

function listenOn(root: ShadowRoot): void {
  for (const name of kept) root.addEventListener(name, stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}

function putOnPage(
  { document, css, now }: PainterParts,
  redraw: () => void,
): Pick<Painted, 'host' | 'root' | 'onTop'> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  listenOn(root);
  // At document_start there may be no root element yet; then the first look puts the host on the page.
  document.documentElement?.append(host);
  return { host, root, onTop: keepOnTop({ document, host, root, now, redraw }) };
}

function drawOn({ root, onTop, view, actions }: Painted, { draw, writeClipboard }: PainterParts): void {
  draw(root, {
    view,
    actions,
    counts: (event) => event.isTrusted && onTop.awake(),
    copy: (text) =>
      writeClipboard(text).then(
        () => true,
        () => false,
      ),
    keep: onTop.keep,
  });
}
