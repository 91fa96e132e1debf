/**
 * Takes back the `zoom` a page sets on itself: it would reach through the host and push the buttons off the screen. Call
 * the answer whenever the page may have changed; it costs nothing while the zoom stays.
 */
export function undoZoom(host: HTMLElement, root: ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  let taken = 1;
  return () => {
    const zoom = host.parentElement?.currentCSSZoom ?? 1;
    if (zoom === taken || !(zoom > 0)) return;
    taken = zoom;
    sheet.replaceSync(`:host { zoom: ${1 / zoom} !important; }`);
  };
}
