/**
 * The shop's site that an address belongs to, and what stands before it (`m.ko` of `m.ko.aliexpress.com`); undefined for
 * every other host. Without patterns: the first use of each costs the page more than all the rest of this.
 */
export function shopHost(
  { protocol, hostname }: URL,
  sites: readonly string[],
): { site: string; below: string } | undefined {
  const site = sites.find((each) => hostname === each || hostname.endsWith(`.${each}`));
  if (site === undefined || (protocol !== 'https:' && protocol !== 'http:')) return undefined;
  return { site, below: hostname.slice(0, -site.length - 1) };
}

/** The path of an address, its doubled slashes made one. */
export function plainPath({ pathname }: URL): string {
  return pathname.includes('//') ? pathname.replace(/\/{2,}/g, '/') : pathname;
}
