import { phrases } from './phrase-table';

/**
 * What stands beside a brand and is no part of it, folded. Each is cut from the end, again and again.
 */
export const brandEndings: readonly string[] = [
  'co., ltd',
  'co.,ltd',
  'co. ltd',
  'co ltd',
  'company limited',
  'company',
  'ltd',
  'limited',
  'gmbh',
  'gmbh & co. kg',
  'ag',
  'inc',
  'llc',
  'corp',
  'corporation',
  's.r.l',
  'srl',
  's.p.a',
  'spa',
  's.a',
  'b.v',
  'bv',
  'sarl',
  'sas',
  'sp. z o.o',
  'official',
  'official store',
  'official flagship store',
  'flagship store',
  'store',
  'shop',
  'brand',
  '주식회사',
  '(주)',
  '공식',
  '공식스토어',
  '공식몰',
  '公司',
  '有限公司',
  '官方旗舰店',
  '旗舰店',
  '株式会社',
];

/**
 * Trade words that firms carry behind their name and leave off their goods: `HTI Group` prints HTI. Cut after the endings
 * above where three letters are left; a word that also stands in brand names proper (Toys, Fashion, Home) is none.
 */
export const tradeWords: readonly string[] = phrases(`
  group, holding, holdings, international, intl, trading, technology, technologies, electronics, electronic,
  industry, industries, industrial, enterprise, enterprises, corporate, import export, imp & exp, electrical appliance,
  electrical appliances, electric appliance, electrical, appliance, appliances
`);

/** What stands before a brand and is no part of it, folded, each with its blank or colon. */
export const brandBeginnings: RegExp =
  /^(?:(?:sold|marketed|marked|labell?ed|branded|known|traded)\s+(?:as|under|with)(?:\s+the\s+(?:name|brand))?|(?:brand|trade ?mark|marque|marke|marca|marka|merk|브랜드|상표|品牌|商标)(?:\s*name)?\s*[:：])\s*/;

/** Words that say a product only pretends to be of the brand: it names the victim, not the maker. */
export const imitationWords: readonly string[] = phrases(`
  counterfeit, fake, imitation, replica, falschung, contrefacon, falsificacion, contraffazione, 위조,
  모조, 가품, 짝퉁, 仿冒, 假冒, 偽物
`);

/** Particles that Korean glues to a name. */
export const particles: readonly string[] = phrases(`
  은, 는, 이, 가, 을, 를, 의, 에, 와, 과, 도, 로, 으로, 에서, 만의, 사
`);
