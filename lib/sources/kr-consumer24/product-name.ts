import { cleanText } from '../clean-text';
import { isKoreanProductTerm } from '../vocabularies/korean-product-types';

const label = String.raw`(?:제품|상품)?\s?(?:모델\s?(?:명|번호)?|품번|형식|model(?:\s?(?:no|name|number))?)\.?\s*(?:\/\s*모델\s?(?:명|번호))?\s*[:：]`;
const bracket = new RegExp(
  String.raw`[(（\[［]\s*${label}\s*((?:[^()（）\[\]［］]|[(（][^()（）]*[)）])*)(?:[)）\]］]|$)`,
  'giu',
);

/** A product's name without the model that stands in it: `탁상 선풍기 (모델명 : SF-20)`; the models are still lists. */
export function splitProductName(field: string | undefined): { name: string; models: string[] } {
  const text = cleanText(field ?? '').normalize('NFKC');
  const models: string[] = [];
  const name = text.replace(bracket, (_, model: string) => {
    models.push(model);
    return ' ';
  });
  return { name: name.replace(/\s+/gu, ' ').trim(), models };
}

/**
 * What kind of product a name ends in: Korean puts the thing last, `루모코 봉제완구`. Undefined where neither the last word nor
 * the last two or three are a term of the table.
 */
export function kindIn(name: string): string | undefined {
  const words = name
    .replace(/[(（[][^()（）[\]]*[)）\]]/gu, ' ')
    .trim()
    .split(/\s+/u);
  for (const count of [3, 2, 1]) {
    const last = words.slice(-count).join(' ');
    if (words.length >= count && last.length >= 2 && isKoreanProductTerm(last)) return last;
  }
  return undefined;
}

/**
 * Whole vehicles in the list of overseas recalls, which has no categories, by what the name ends in. Toys, models and children's
 * cars are kept.
 */
export const vehicleNames: readonly { category: string; name: RegExp; example: string }[] = [
  {
    category: '자동차',
    name: /(?:자동차|승용차|승합차|화물차|트럭|버스|SUV|세단|캠핑카|모터홈|트레일러)$/u,
    example: '벨로나 승용차',
  },
  {
    category: '이륜자동차',
    name: /(?:오토바이|모터사이클|이륜차|이륜자동차|ATV|사륜 오토바이)$/u,
    example: '벨로나 오토바이',
  },
];
const keptAnyway = /완구|장난감|유아|어린이|아동|모형|미니카|RC|다이캐스트|전동|승용완구|용품|부품/u;

/** The category by which a record is left out as a vehicle: its name, or a description only vehicles have. */
export function vehicleCategory(name: string, isDescribedAsVehicle: boolean): string | undefined {
  if (keptAnyway.test(name)) return undefined;
  const head = name.replace(/\s*[(（[].*$/su, '').trim();
  return (
    vehicleNames.find((row) => row.name.test(head))?.category ?? (isDescribedAsVehicle ? '자동차' : undefined)
  );
}
