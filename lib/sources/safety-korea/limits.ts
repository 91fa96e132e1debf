import { distinct } from '../bounded';

export interface KoreanLimits {
  batches: string[];
  serials: string[];
  productionDates: string[];
  sellers: string[];
}

/** The rest of a clause: up to a full stop that is none of a date or number. */
const clause = String.raw`(?:[^.;\n。)]|\.(?=\s?\d)|(?<=\d)\.(?!\s*$)){0,120}`;
const digits = /\d{2}|\d\s?월/u;

/**
 * How Korean records word what a recall is limited to. Each pattern takes the words that say so, from the key word to the
 * end of the clause; `needs` is what they must hold to be a limit at all (`제조일자 미표시` is a defect, not a limit).
 */
export const koreanLimitPatterns: readonly {
  limit: keyof KoreanLimits;
  words: RegExp;
  needs?: RegExp;
  example: string;
}[] = [
  {
    limit: 'batches',
    words: new RegExp(
      String.raw`(?:제조\s?번호|로트(?:\s?번호)?|롯트(?:\s?번호)?|(?<![A-Z])LOT(?![A-Z])|배치(?:\s?번호|\s?No)|(?:제조|생산|관리)\s?(?:코드|번호))${clause}`,
      'iu',
    ),
    needs: /\d{2}|(?=[A-Z\d]*\d)[A-Z\d]{3}/iu,
    example: '제조번호 : 2401A ~ 2406C',
  },
  {
    limit: 'serials',
    words: new RegExp(String.raw`(?:시리얼|일련\s?번호|고유\s?번호|(?<![A-Z])S\/N|serial)${clause}`, 'iu'),
    needs: digits,
    example: '시리얼 번호 KR2400001~KR2400350',
  },
  {
    limit: 'productionDates',
    words: new RegExp(
      String.raw`(?:제조|생산|출고|수입|통관|출시|유통|소비|사용|판매)\s?(?:일자?|연월일?|년월일?|기간|기한|시기|년도|연도)(?![가-힣]*\s?(?:미표시|미표기|누락))${clause}`,
      'u',
    ),
    needs: digits,
    example: '제조일자: 2023.1.1 ~ 2023.6.30',
  },
  {
    limit: 'productionDates',
    words:
      /(?:(?:19|20)\d{2}|['’]\d{2})\s?(?:년|[.\-/])[^.;\n。)]{0,10}(?:(?:[^.;\n。)]|\.(?=\s?\d)){0,60}?)(?:제조|생산|출고|수입|통관|판매)(?:된|한|분|품|하여)/u,
    example: '2023년 3월부터 5월까지 생산된 제품',
  },
  {
    limit: 'sellers',
    words:
      /[^\s,.;()]{2,40}에서\s?(?:만\s?)?(?:판매|구매|구입)(?:된|한|하신)\s?(?:제품|상품|물품)(?:에|으로)?\s?(?:한함|한정|한하여|만)/u,
    example: '하늘마트에서 판매된 제품에 한함',
  },
];

/** Telephone numbers stand beside the words of a limit and are none. */
const telephone = /(?<!\d)(?:0\d{1,2}-\d{3,4}-\d{4}|1[568]\d{2}-\d{4}|080-\d{3}-\d{4})(?!\d)/gu;

/** The limits that a record's texts state, in their words: a limit must be shown however it is worded. */
export function koreanLimitsOf(...texts: (string | undefined)[]): KoreanLimits {
  const limits: KoreanLimits = { batches: [], serials: [], productionDates: [], sellers: [] };
  for (const text of texts) {
    let rest = (text ?? '').normalize('NFKC').replace(telephone, ' ');
    for (const { limit, words, needs } of koreanLimitPatterns) {
      for (let found = words.exec(rest); found !== null; found = words.exec(rest)) {
        const said = found[0].replace(/[\s,.]+$/u, '');
        // What one pattern has read is not read again.
        rest = `${rest.slice(0, found.index)} ; ${rest.slice(found.index + found[0].length)}`;
        if (!needs || needs.test(said)) limits[limit].push(said);
      }
    }
  }
  return {
    batches: distinct(limits.batches, 40),
    serials: distinct(limits.serials, 40),
    productionDates: distinct(limits.productionDates, 40),
    sellers: distinct(limits.sellers, 20),
  };
}

/** A model field without the limits that stand in it: `AB-100 (제조번호 2401~2406)` is `AB-100`. */
export function withoutLimits(text: string): string {
  let rest = text.normalize('NFKC');
  for (const { words, needs } of koreanLimitPatterns) {
    rest = rest.replace(new RegExp(words, `${words.flags}g`), (said) =>
      needs && !needs.test(said) ? said : ' ',
    );
  }
  return rest.replace(/[([]\s*[)\]]/gu, ' ');
}
