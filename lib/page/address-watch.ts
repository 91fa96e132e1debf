/**
 * Tells when the address of a page changes without the document being replaced. The Navigation API's
 * `currententrychange` fires after the change and sees the page's own pushState from the isolated world; `popstate`,
 * `pageshow` (back/forward cache) and a slow poll catch what it misses.
 */
export function watchAddress(
  view: Window,
  signal: AbortSignal,
  onChange: (address: string, cause: 'changed' | 'restored') => void,
  pollEvery = 1000,
): void {
  let last = view.location.href;
  const look = () => {
    const now = view.location.href;
    if (withoutFragment(now) === withoutFragment(last)) return;
    last = now;
    onChange(now, 'changed');
  };
  view.navigation?.addEventListener('currententrychange', look, { signal });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      last = view.location.href;
      onChange(last, 'restored');
    },
    { signal },
  );
  const timer = view.setInterval(look, pollEvery);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}
