import { httpsAddress } from '../../core/notice';

/**
 * Authorities whose pages are the same by `https`, so that an old `http` address of theirs is still the notice's. Their
 * addresses are also what a link to the original notice is found by.
 */
export const authorityHosts: readonly string[] = [
  ...[
    'cpsc.gov',
    'saferproducts.gov',
    'nhtsa.gov',
    'fda.gov',
    'ec.europa.eu',
    'europa.eu',
    'gov.uk',
    'canada.ca',
    'gc.ca',
  ],
  ...[
    'productsafety.gov.au',
    'recalls.gov.au',
    'accc.gov.au',
    'recalls.govt.nz',
    'productsafety.govt.nz',
    'meti.go.jp',
  ],
  ...[
    'caa.go.jp',
    'nite.go.jp',
    'kokusen.go.jp',
    'samr.gov.cn',
    'aqsiq.gov.cn',
    'dpac.org.cn',
    'oecd.org',
    'bsmi.gov.tw',
  ],
  ...[
    'rappel.conso.gouv.fr',
    'economie.gouv.fr',
    'baua.de',
    'consumerproductsafety.gov.sg',
    'nvwa.nl',
    'sik.dk',
    'tukes.fi',
  ],
];

/** Whether a host is one of these authorities' or stands below it. */
export function isAuthorityHost(hostname: string): boolean {
  return authorityHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/**
 * The address of the original notice, where `recallUrl` holds one that can be opened: it starts the field, and is `https`, or
 * `http` of an authority known to have both. Nearly half the fields hold `-` or prose pasted in; that is dropped.
 */
export function originalPage(field: string | null | undefined): string | undefined {
  const [first = ''] = (field ?? '').trim().split(/[\s,;]+(?=https?:)|\s+/iu);
  if (!/^https?:\/\//iu.test(first) || !URL.canParse(first)) return undefined;
  const url = new URL(first);
  if (url.username !== '' || url.password !== '' || !/^[a-z0-9.-]+\.[a-z]{2,}$/iu.test(url.hostname))
    return undefined;
  if (url.protocol === 'http:') {
    if (!isAuthorityHost(url.hostname) || url.port !== '') return undefined;
    url.protocol = 'https:';
  }
  // A host alone names no notice.
  if (url.pathname === '/' && url.search === '') return undefined;
  url.hash = /^#!?\//u.test(url.hash) ? url.hash : '';
  const address = url.href;
  return httpsAddress.safeParse(address).success ? address : undefined;
}
