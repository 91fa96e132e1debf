import { browser } from 'wxt/browser';
import { directHost, directOrigins } from '../../lib/core/direct-sources';
import { switchedOn } from '../../lib/direct/registry';
import { permissionFor } from '../../lib/feed/feed-address';
import type { Parts } from './parts';

type HostParts = Pick<Parts, 'feeds' | 'settings' | 'subscriptions' | 'lookedAt'>;

export function hasHost(permission: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [permission] });
}

/** Gives a host back to the browser, unless something else that the user wants still needs it. */
export async function giveBack(permission: string, parts: HostParts): Promise<void> {
  const { direct } = await parts.settings.get();
  const wanted = [
    ...parts.feeds.map(({ url }) => permissionFor(url)),
    ...switchedOn(direct).map(({ id }) => directHost(id)),
    ...(await subscribedUrls(parts)).map(permissionFor),
  ];
  if (!wanted.includes(permission))
    await browser.permissions.remove({ origins: [permission] }).catch(() => false);
}

/** Whether the network may be asked for something there: the build's own hosts, those subscribed to, and the one looked at. */
export function mayReach(parts: Omit<HostParts, 'settings'>): (origin: string) => Promise<boolean> {
  const built = new Set([
    ...parts.feeds.flatMap(({ url, intakes = [] }) => [new URL(url).origin, ...intakes]),
    ...Object.values(directOrigins),
  ]);
  return async (origin) => {
    if (built.has(origin)) return true;
    const lookedAt = await parts.lookedAt.get();
    const urls = [...(await subscribedUrls(parts)), ...(lookedAt ? [lookedAt.url] : [])];
    return urls.some((url) => new URL(url).origin === origin);
  };
}

async function subscribedUrls({ subscriptions }: Pick<Parts, 'subscriptions'>): Promise<string[]> {
  const added = await subscriptions.list();
  return added.flatMap(({ isConfirmed, url }) => (isConfirmed ? url : []));
}
