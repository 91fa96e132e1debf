/** A Korean authority whose findings are kept by hand, because it publishes them as documents for people only. */
export interface FindingsAuthority {
  /** As a table of findings names it; its source is `kr-findings-<id>`. */
  id: string;
  korean: string;
  english: string;
  /** Where its announcements stand: these hosts and those below them. */
  hosts: readonly string[];
  homepage: string;
}

/** The government's own press portal, where every ministry and agency of the state announces. */
const pressPortal = 'korea.kr';

/**
 * The authorities a table of findings may name. Add a row where another one announces findings on overseas platforms; its
 * source id also has a row in `lib/core/built-in-sources.ts` and in the languages' vocabularies.
 */
export const findingsAuthorities = [
  {
    id: 'seoul',
    korean: '서울특별시',
    english: 'Seoul',
    hosts: ['seoul.go.kr'],
    homepage: 'https://ecc.seoul.go.kr/',
  },
  {
    id: 'gyeonggi',
    korean: '경기도',
    english: 'Gyeonggi Province',
    hosts: ['gg.go.kr'],
    homepage: 'https://www.gg.go.kr/',
  },
  {
    id: 'incheon',
    korean: '인천광역시',
    english: 'Incheon',
    hosts: ['incheon.go.kr'],
    homepage: 'https://www.incheon.go.kr/',
  },
  {
    id: 'busan',
    korean: '부산광역시',
    english: 'Busan',
    hosts: ['busan.go.kr'],
    homepage: 'https://www.busan.go.kr/',
  },
  {
    id: 'kca',
    korean: '한국소비자원',
    english: 'Korea Consumer Agency',
    hosts: ['kca.go.kr', 'ciss.go.kr'],
    homepage: 'https://crossborder.kca.go.kr/',
  },
  {
    id: 'kats',
    korean: '국가기술표준원',
    english: 'Korean Agency for Technology and Standards',
    hosts: ['kats.go.kr', 'safetykorea.kr', 'motir.go.kr', 'motie.go.kr', pressPortal],
    homepage: 'https://www.kats.go.kr/',
  },
  {
    id: 'mfds',
    korean: '식품의약품안전처',
    english: 'Ministry of Food and Drug Safety',
    hosts: ['mfds.go.kr', 'foodsafetykorea.go.kr', pressPortal],
    homepage: 'https://www.mfds.go.kr/',
  },
  {
    id: 'customs',
    korean: '관세청',
    english: 'Korea Customs Service',
    hosts: ['customs.go.kr', pressPortal],
    homepage: 'https://www.customs.go.kr/',
  },
  {
    id: 'environment',
    korean: '기후에너지환경부',
    english: 'Ministry of Climate, Energy and Environment',
    hosts: ['mcee.go.kr', 'me.go.kr', pressPortal],
    homepage: 'https://www.mcee.go.kr/',
  },
  {
    id: 'ftc',
    korean: '공정거래위원회',
    english: 'Korea Fair Trade Commission',
    hosts: ['ftc.go.kr', 'consumer.go.kr', pressPortal],
    homepage: 'https://www.ftc.go.kr/',
  },
] as const satisfies readonly FindingsAuthority[];

/** The source of an authority's findings: `kr-findings-seoul`. */
export function findingsSource({ id }: Pick<FindingsAuthority, 'id'>): string {
  return `kr-findings-${id}`;
}

/** The authority that a table means by its short or full name, Korean or English. */
export function findingsAuthorityNamed(text: string): FindingsAuthority | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase();
  return findingsAuthorities.find(
    ({ id, korean, english }) => id === name || korean === name || english.toLowerCase() === name,
  );
}

/** Whether an address is a page of the authority's, over https: its host or one below, and more than the home page. */
export function isAnnouncementOf({ hosts }: FindingsAuthority, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, pathname, search } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '') return false;
  if (pathname === '/' && search === '') return false;
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** What an edition says about each of these sources: that people copied it, and from what. */
export const findingsSources = findingsAuthorities.map((authority) => ({
  id: findingsSource(authority),
  name: `${authority.english}, findings (Korea)`,
  licence: 'Facts of public announcements, each with the address of its announcement',
  attribution: `${authority.korean} (${authority.english}): transcribed by hand from its announcements, which alone are official`,
  homepage: authority.homepage,
  // A table holds what somebody has come to; what is absent is not taken back.
  complete: false,
}));
