import { type SubscribeFault, subscriptionBounds } from '../core/subscribe-fault';
import { feedKeyFile, manifestFile, signatureFile } from './feed-files';

export type FeedAddress =
  | {
      kind: 'address';
      /** With a slash at its end, as a feed is configured. */
      url: string;
      host: string;
      /** What the browser is to be asked for: `https://club.example/*`. */
      permission: string;
    }
  | { kind: 'refused'; fault: SubscribeFault };

const loopback = ['localhost', '127.0.0.1'];
const files = [manifestFile, signatureFile, feedKeyFile];

/**
 * A feed's address as somebody pasted it: that of its folder, or of one of the files in it. https, or http on this very
 * computer, and nothing that would tell one subscriber from another.
 */
export function readFeedAddress(text: string): FeedAddress {
  const pasted = text.trim();
  const url = /^[a-z]+:\/\//i.test(pasted) && URL.canParse(pasted) ? new URL(pasted) : undefined;
  if (!url || pasted.length > subscriptionBounds.address) return refused('not-an-address');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.includes(url.hostname)))
    return refused('not-https');
  if (url.username !== '' || url.password !== '') return refused('has-credentials');
  if (/[?#]/.test(pasted)) return refused('has-query');
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (files.includes(last)) url.pathname = url.pathname.slice(0, -last.length);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (url.href.length > subscriptionBounds.address) return refused('not-an-address');
  return {
    ...{ kind: 'address', url: url.href, host: url.host },
    permission: permissionFor(url.href),
  };
}

/** The permission a feed's host wants. Patterns name no port. */
export function permissionFor(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

function refused(kind: SubscribeFault['kind']): FeedAddress {
  return { kind: 'refused', fault: { kind } };
}
