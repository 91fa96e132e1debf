import { certificatesIn } from './certificates';

/** The public schemes whose certificate numbers are known by their form and can be looked up by anybody. */
export const certificateSchemes = ['kc-safety', 'kc-radio'] as const;
export type CertificateScheme = (typeof certificateSchemes)[number];

/**
 * How numbers are written, and where the public looks them up (pages without a key, as of 2026-11). The forms are
 * stricter than those of `certificatesIn`, which finds numbers beside a label: here a number must be told from a model.
 */
export const certificateForms: readonly {
  scheme: CertificateScheme;
  pattern: RegExp;
  examples: readonly string[];
  lookUp(number: string): string;
}[] = [
  {
    scheme: 'kc-safety',
    // A letter or two for the kind, the testing body, a letter, the product, a hyphen, the model; children's products
    // have a C before. And electrical appliances: two letters, the maker, a hyphen, year and count.
    pattern: /^(?:[A-Z]{1,3}\d{2,3}[A-Z]\d{3,4}-\d{4,5}[A-Z]{0,2}|[A-Z]{2}\d{5,6}-\d{4,5}[A-Z]{0,2})$/,
    examples: ['CB061R123-4567', 'B061H1234-8001', 'HU07123-12345A', 'SU071234-25001'],
    lookUp: (number) => `https://www.safetykorea.kr/search/searchPop?certNum=${encodeURIComponent(number)}`,
  },
  {
    scheme: 'kc-radio',
    pattern: /^(?:R-[CRS]|(?:MSIP|KCC)-[A-Z]{3})-[A-Z0-9]{2,4}-[A-Z0-9][A-Z0-9_-]{2,30}$/,
    examples: ['R-R-ABC-VT9041', 'R-C-AB1-VT_9041', 'MSIP-REM-ABC-VT9041', 'KCC-CRM-ABC-VT9041'],
    lookUp: (number) =>
      `https://www.rra.go.kr/ko/license/A_c_search_view.do?cpage=1&category=&firm=&equip=&model_no=&app_no=${encodeURIComponent(number)}&maker=&nation=&fromdate=&todate=`,
  },
];

/** Which scheme writes its numbers so, and where this one is looked up; undefined where no form fits. */
export function certificateForm(number: string): { scheme: CertificateScheme; address: string } | undefined {
  const plain = number.normalize('NFKC').toUpperCase().trim();
  const form = certificateForms.find(({ pattern }) => pattern.test(plain));
  return form && { scheme: form.scheme, address: form.lookUp(plain) };
}

/** What Korean, and the mark's own letters, glue to a number: `인증번호CB061R…입니다`, `KC-CB061R…`. */
const gluedBefore =
  /(?<=\p{Script=Hangul})(?=[A-Z]{1,4}\d|[A-Z]-|MSIP|KCC)|(?<![\p{L}\p{N}])KC[-_#]+(?=[A-Z]{1,3}\d)/giu;
const gluedBehind = /(?<=\d[A-Z]{0,2})(?=\p{Script=Hangul})/giu;

/** The certificate numbers that a free text holds, told from models by their form alone; upper case, each once. */
export function certificatesByForm(text: string): string[] {
  const parted = text.normalize('NFKC').replace(gluedBefore, ' ').replace(gluedBehind, ' ');
  return certificatesIn(parted).filter((number) => certificateForm(number) !== undefined);
}
