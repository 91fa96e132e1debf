/** The shapes of the certificate numbers that listings and notices print. */
const shapes: readonly RegExp[] = [
  /**
   * Korean KC safety certificates: one or two letters, digits, a hyphen, digits, up to four more characters, for example
   * `CB061R123-4567`, `HU07123-12345A`. The shape fits 1,700 real rows of SafetyKorea (facts/sources.md 1.1).
   */
  /(?<![\p{L}\p{N}-])[A-Z]{1,2}\d{2,}[A-Z]?\d*-\d+[A-Z0-9]{0,4}(?![\p{L}\p{N}-])/giu,
  /** Korean radio equipment: `R-R-ABC-VT9041`, before 2018 `MSIP-REM-ABC-VT9041` or `KCC-…`. */
  /(?<![\p{L}\p{N}-])(?:R-[CRS]|(?:MSIP|KCC)-[A-Z]{3})-[A-Z0-9]{2,4}-[A-Z0-9][A-Z0-9_-]{2,30}(?![\p{L}\p{N}])/giu,
];

/**
 * What is printed beside certificates and is issued to nobody in particular. Compared in compact form: lower case, letters
 * and digits only. A row is a reason; the test of this table reads every example.
 */
export const notCertificates: readonly { why: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    why: 'a standard',
    pattern:
      /^(bs|din|ds|nf|sn|uni)?(en|iso|eniso|eniec|iec|astm[a-z]|ansi|din|as|nzs|asnzs|gb|gbt|jis[a-z]|ks[a-z]?|bs|ul|ieee|cispr|sor|cpsia)\d{2,6}[a-z]?((19|20)\d{2})?$/,
    examples: ['iso9001', 'en14350', 'en711', 'astmf96317', 'gb66752014', 'iec60335', 'ul94v'],
  },
  {
    why: 'a directive or regulation',
    pattern:
      /^((eu|ec|eec|regulationeu|directive)\d{4,8}|\d{4,8}(eu|ec|eec)|\d{3,4}20[0-2]\d|(reach|rohs|en71).*)$/,
    examples: ['201435eu', '200948ec', '19072006', 'ec12232009', 'rohs2'],
  },
  { why: 'the number of a testing body', pattern: /^ce\d{4}$/, examples: ['ce0123'] },
  {
    why: 'a placeholder',
    pattern: /^[a-z]*((\d)\2{4,}|1234(5(6(7(89?0?)?)?)?)?)$/,
    examples: ['000000', '123456', 'kc123456'],
  },
  { why: 'a degree of protection', pattern: /^ip[x\d]\d.*$/, examples: ['ip67ip68', 'ip6567'] },
  { why: 'a date', pattern: /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/, examples: ['20241210'] },
];

/** Whether a text that stands where a certificate number does is issued to nobody in particular. */
export function isNoCertificate(text: string): boolean {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' || notCertificates.some(({ pattern }) => pattern.test(bare));
}

/** The certificate numbers a text holds, upper case, each once; standards beside them (`EN71-1`) are none. */
export function certificatesIn(text: string): string[] {
  const plain = text.normalize('NFKC');
  const found = shapes.flatMap((shape) => plain.match(shape) ?? []).map((number) => number.toUpperCase());
  return [...new Set(found)].filter((number) => !isNoCertificate(number));
}
