/** Whose site a page stands on: the hosts of the sources whose notices have pages of their own, and what lies below them. */
export const pageOwners: readonly { host: string; sources: readonly string[] }[] = [
  { host: 'ec.europa.eu', sources: ['eu-safety-gate'] },
  { host: 'cpsc.gov', sources: ['us-cpsc'] },
  { host: 'saferproducts.gov', sources: ['us-cpsc'] },
  { host: 'gov.uk', sources: ['uk-opss'] },
  { host: 'productsafety.gov.au', sources: ['accc'] },
  { host: 'recalls-rappels.canada.ca', sources: ['ca-health-canada'] },
  { host: 'rappel.conso.gouv.fr', sources: ['fr-rappelconso'] },
  {
    host: 'safetykorea.kr',
    sources: ['kr-kats-recalls', 'kr-kats-foreign-recalls', 'kr-kats-certificates'],
  },
  { host: 'consumer.go.kr', sources: ['kr-consumer24'] },
  { host: 'foodsafetykorea.go.kr', sources: ['kr-mfds'] },
];

/** The sources on whose site a page stands; none for a site nobody here reads. */
export function ownersOf(page: string): readonly string[] {
  const [host = ''] = page.split('/');
  return pageOwners.find((owner) => host === owner.host || host.endsWith(`.${owner.host}`))?.sources ?? [];
}

/**
 * Of the notices that share a page those it links. A page that its own authority gives for two notices names neither of them, a
 * list of foods for one. Where its authority gives it for one, whoever else quotes it means that one, however often. A page of
 * anybody else's names the one notice of each source that gives it once.
 */
export function namedByPage<Member extends { source: string | undefined }>(
  page: string,
  members: readonly Member[],
): readonly Member[] {
  const count = new Map<string | undefined, number>();
  for (const { source } of members) count.set(source, (count.get(source) ?? 0) + 1);
  const owners = ownersOf(page).filter((owner) => count.has(owner));
  if (owners.some((owner) => count.get(owner) !== 1)) return [];
  return owners.length > 0 ? members : members.filter(({ source }) => count.get(source) === 1);
}
