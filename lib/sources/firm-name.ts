import { isJunkValue } from '../core/junk-values';
import { cleanText } from './clean-text';
import { marketplacesIn } from './marketplace-names';
import { stated } from './safety-korea/stated';

const legalForms =
  /(?:\(주\)|\(유\)|\(사\)|㈜|㈔|주식회사|유한회사|유한책임회사|농업회사법인|영농조합법인|어업회사법인)|[\s,]+(?:co\.?\s*,?\s*ltd|company\s+limited|limited|ltd|inc(?:orporated)?|corp(?:oration)?|llc|l\.l\.c|gmbh(?:\s*&\s*co\.?\s*kg)?|s\.?r\.?l|s\.?p\.?a|s\.?a\.?s|b\.?v|pty)\.?(?=$|[\s,)])/giu;

/**
 * A maker's name as a brand may be printed: without legal forms (`(주)`, `Co., Ltd.`) and brackets. Undefined where nobody is
 * named: blanks, countries' and shops' names, several firms in one field.
 */
export function firmName(field: string | null | undefined): string | undefined {
  const text = stated(cleanText(field ?? '').normalize('NFKC'));
  if (text === undefined) return undefined;
  let name = text;
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(legalForms, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,]+|[\s,]+$/gu, '');
  }
  name = name
    .replace(/\s*\([^()]*\)\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name === '' || name.length > 60 || isJunkValue(name) || stated(name) === undefined) return undefined;
  if (/[;|\n]|\d{6}|(?:제조|수입|판매)\s?(?:원|업체|자|사)\s*[:：]/u.test(name)) return undefined;
  return marketplacesIn(name).length > 0 ? undefined : name;
}
