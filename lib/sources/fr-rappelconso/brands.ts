import { isJunkValue } from '../../core/junk-values';
import { distinct } from '../bounded';
import { statedValue } from '../clean-text';

/** What stands where a brand does and says that there is none, beside the junk that core knows. */
const noBrand =
  /^(?:sans|sans marques?|sans nom|marque inconnue|marque non .*|non (?:communiquée?|précisée?|indiquée?|renseignée?|connue?|concernée?|marquée?|identifiée?)|pas de marque.*|aucune marque.*|néant|(?:diverses?|plusieurs|différentes|multiples?|toutes) marques?|multi-?marques?|marque distributeur|vrac|en vrac|rayon traditionnel|(?:cf|voir|selon)(?![\p{L}\p{N}]).*)$/iu;

/** The brands of the field `marque_produit`, as written: with small letters. Of `opel/vauxhall` both. */
export function brandsOf(field: string | null | undefined): string[] {
  const brands = (statedValue(field) ?? '')
    .split(/\s*[;|¤]\s*|\s+(?:\/|-|et)\s+(?=sans)|\s*\/\s*(?=\p{L}{3})(?<=\p{L}{3}\s*\/\s*)/u)
    .map((brand) => brand.replace(/^marques?\s*:\s*/iu, '').replace(/^["«“\s]+|["»”\s]+$/gu, ''));
  return distinct(
    brands.filter((brand) => brand !== '' && !isJunkValue(brand) && !noBrand.test(brand)),
    60,
  );
}
