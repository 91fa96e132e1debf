import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Warning } from '../components/Warning';
import css from '../components/warning.css?inline';
import { createWarningPainter } from '../lib/page/paint-warning';
import { injectedPainter, painterName } from '../lib/page/warning-painter';

/** The warning's own script, put into a page by the worker only when there is something to show. */
export default defineUnlistedScript(() => {
  if (injectedPainter()) return;
  const painter = createWarningPainter({
    document,
    css,
    draw: (root, frame) => render(frame ? <Warning {...frame} /> : null, root),
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    now: () => performance.now(),
  });
  Reflect.set(globalThis, painterName, painter);
});
