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
      /^(bs|din|ds|nf|sn|uni)?(en|iso|eniso|eniec|iec|astm[a-z]|ansi|din|as|nzs|asnzs|gb|gbt|jis[a-z]|ks[a-z]?|bs|ul|ieee|cispr|sor|cpsia|f963)\d{2,6}[a-z]?((19|20)\d{2})?$/,
    examples: ['iso9001', 'en14350', 'en711', 'astmf96317', 'gb66752014', 'iec60335', 'ul94v', 'f96317'],
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

/** Every dash is a hyphen, without blanks about it where it parts a KC number, and nothing counts the number (`제…호`). */
export function withPlainCertificates(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2043\u2212]/g, '-')
    .replace(/제(?=[A-Z]{1,3}\d{2})|(?<=[A-Z\d-]{8})호(?![\p{L}\p{N}])/giu, ' ')
    .replace(/(?<=[A-Z]\d{2,3}[A-Z]\d{3,4}|[A-Z]{2}\d{5,6}) {0,2}- {0,2}(?=\d{4})/gi, '-');
}

/** The certificate numbers a text holds, upper case, each once; standards beside them (`EN71-1`) are none. */
export function certificatesIn(text: string): string[] {
  const plain = withPlainCertificates(text);
  const found = shapes.flatMap((shape) => plain.match(shape) ?? []).map((number) => number.toUpperCase());
  return [...new Set(found)].filter((number) => !isNoCertificate(number));
}

/** A standard or regulation by its name, with the number behind it. */
const standards =
  /\b(?:EN|IEC|ISO|BS|DIN|AS|NZS|ASTM|ANSI|GB|JIS|KS|UL|IEEE|CISPR|CFR|CPSIA|DIRECTIVE|REGULATION)(?:[ /-]?(?:EN|IEC|ISO|NZS|T|NO|[A-Z]\b))*\.?[ -]?[A-Z]?\d[\w.:/+-]*/gi;
/** Numbers of other things: telephones and dates, weights and voltages, a scheme and its year. */
const otherNumbers = /^(?:[\d-]+|\d+(?:-\d+)?[a-z]{1,3}|[a-z-]+(?:19|20)\d\d)$/i;

/**
 * The certificate numbers of a row that is labelled as holding some. Where none has a known shape, whatever is written as a
 * number issued to one product: FCC ID `2ABCD-XYZ1234`, the 16 digits of a Chinese 3C, `CB20-12-0123` of household
 * chemicals. Stricter than the notices' side, so that a standard never meets a notice that names the same one.
 */
export function certificatesInRow(value: string): string[] {
  const known = certificatesIn(value);
  if (known.length > 0) return known;
  const words = withPlainCertificates(value)
    .replace(standards, ' ')
    .split(/[\s,;:|、()[\]]+/);
  return [...new Set(words.filter(isIssued).map((word) => word.toUpperCase()))];
}

function isIssued(word: string): boolean {
  const bare = word.replace(/[_-]/g, '');
  if (!/^[A-Z\d]{8,40}$/i.test(bare) || !/\d{3}/.test(bare) || isNoCertificate(word)) return false;
  return !otherNumbers.test(word) || (/^\d{15,}$/.test(word) && !/^(\d)\1+$/.test(word));
}
