/** Authorities by the names the foreign list gives them, for records that leave the country out. `EU`: the Union's own system. */
export const organisations: readonly { country: string; words: RegExp; example: string }[] = [
  {
    country: 'US',
    words: /CPSC|소비자제품안전위원회|NHTSA|(?<![A-Z])FDA/u,
    example: 'CPSC(미국 소비자제품안전위원회)',
  },
  {
    country: 'EU',
    words: /RAPEX|Safety\s?Gate|유럽(?:연합|위원회)|European Commission/iu,
    example: 'EU RAPEX',
  },
  { country: 'CA', words: /Health Canada|캐나다\s?보건부/iu, example: 'Health Canada' },
  { country: 'AU', words: /ACCC|호주\s?경쟁소비자위원회/u, example: 'ACCC' },
  { country: 'GB', words: /OPSS|영국\s?제품안전표준/u, example: 'OPSS' },
  {
    country: 'JP',
    words: /경제산업성|소비자청|METI|(?<![A-Z])NITE|(?<![A-Z])CAA(?![A-Z])/u,
    example: '일본 경제산업성',
  },
  {
    country: 'CN',
    words: /시장감독관리총국|SAMR|질검총국|질량감독|AQSIQ/u,
    example: '국가시장감독관리총국(SAMR)',
  },
  { country: 'FR', words: /DGCCRF|Rappel\s?Conso/iu, example: 'RappelConso' },
  { country: 'NZ', words: /MBIE|뉴질랜드\s?기업혁신고용부/u, example: 'MBIE' },
  { country: 'TW', words: /BSMI|표준검험국/u, example: 'BSMI' },
];

/** The country of an organisation's name, or undefined where the table does not know it (the OECD has none). */
export function countryOfOrganisation(name: string): string | undefined {
  return organisations.find(({ words }) => words.test(name))?.country;
}
