const number = String.raw`\d{1,2}`;
/** Each with examples that a test reads. */
export const agePatterns: readonly { lang: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    lang: 'en',
    pattern: new RegExp(
      String.raw`\b(?:under|below|over|above|up to|from|aged?|ages|younger than|older than|less than|at least|for|by)\s+(?:the\s+age\s+of\s+|age\s+)?${number}(?:\s*(?:-|–|to|and|months?\s+to)\s*${number})?\s*\+?\s*(?:months?|years?|yrs?)\b|\b${number}\s*(?:-|–|to)\s*${number}\s*(?:months?|years?)(?:\s+old)?\b|\b${number}\s*(?:months?|years?)\s+(?:and|or)\s+(?:up|over|above|older|under|younger|below)\b|\b(?:${number}-month|(?:\d|1[0-7])-year)-old\b|\bage(?:s|d)?\s*:?\s*${number}\s*\+|\bages?\s*:?\s*${number}\s*(?:-|–|to|through|and)\s*${number}\s*(?:y|yrs?|m)?\b|\b(?:for|ages?|kids|children)\s+${number}\s*\+\s*(?:y|yrs?|years?)\b|\b(?:under|over|aged?)\s+(?:two|three|four|five|six|eight|ten|twelve|fourteen)\b(?!\s+(?:inch|f(?:ee|oo)t|met|milli|centi|minute|hour|day|week|gram|kilo|pound|ounce|unit|time|percent|volt|watt|degree|hundred|thousand|million))`,
      'i',
    ),
    examples: [
      'not suitable for children under 3 years',
      'children aged 0-36 months',
      'for 8 years and over',
      'a 2-year-old child swallowed it',
      'Ages 14+',
      'children under the age of 3 years',
      'children aged three',
      'intended for ages 6 to 12',
      'Recommended Age: 3-6Y',
      'for 3+ years',
    ],
  },
  {
    lang: 'ko',
    pattern:
      /(?:만\s*)?\d{1,2}\s*(?:~|-|–|∼)?\s*(?:\d{1,2})?\s*(?:개월|세|살)(?![가-힣]*기)\s*(?:미만|이하|이상|부터|까지|용|어린이|유아|영아|의|가|\+|\)|,|\.|$)/u,
    examples: [
      '36개월 미만 어린이',
      '만 3세 이상',
      '8세 미만의 어린이',
      '0~12개월 유아',
      '만 14세 이상 사용',
      '36개월미만 사용금지',
      '권장연령 6세+',
    ],
  },
  {
    lang: 'de',
    pattern: /\b(?:unter|ab|über|von|bis)\s+\d{1,2}(?:\s*(?:-|–|bis)\s*\d{1,2})?\s*(?:monat|jahr)/i,
    examples: ['Kinder unter 3 Jahren', 'ab 36 Monaten', 'unter 36 Monaten'],
  },
  {
    lang: 'fr',
    pattern:
      /\b(?:moins|plus|âgés?|agés?|dès|de)\s+(?:de\s+)?\d{1,2}(?:\s*(?:-|–|à)\s*\d{1,2})?\s*(?:ans|mois)\b/i,
    examples: ['enfants de moins de 3 ans', 'moins de 36 mois'],
  },
  {
    lang: 'es',
    pattern:
      /\b(?:menores|mayores|menos|de|desde)\s+(?:de\s+)?\d{1,2}(?:\s*(?:-|–|a)\s*\d{1,2})?\s*(?:años|meses)\b/i,
    examples: ['niños menores de 3 años', 'menores de 36 meses'],
  },
  {
    lang: 'zh',
    pattern:
      /\d{1,2}\s*(?:-|–|~|至)?\s*\d{0,2}\s*(?:岁|歲|歳|个月|個月)\s*(?:以下|以上|及以上|及以下|儿童|兒童)?/u,
    examples: ['3岁以下儿童', '适合8岁以上', '3歳以上'],
  },
];

/** Words of sale, warranty, shelf life and use: months and years beside them are no child's. */
const periods = any(
  /\b(?:sold|sales?|bought|purchas\w*|warrant\w*|guarant\w*|shelf[\s-]life|expir\w*|manufactur\w*|imported|lifespan|service\s+life|storage|refund\w*|repair\w*|replac\w*|in\s+use|stop\s+using|(?:batteries|chargers?)\s+(?:over|older|under|less))\b/u,
  /구매|구입|판매|제조|생산|보증|보장|유통|기한|보관|교체|환불|교환|무상|지난|경과|금지|정지/u,
  /(?<!\p{L})(?:garanti|gewährleist|verkauf|gekauft|kauf|haltbar|vendu|achet|achat|vente|commercialis|conserv|durée\s+de|garant|vendid|venta|compra)/u,
  /保修|质保|質保|保固|保质|保質|保证|销售|銷售|售出|购买|購買|退[货貨换換]|生产|生產|有效期/u,
);

/** Words that make it an age all the same: a child, or what only people have. */
const people = any(
  /\b(?:child|infant|bab(?:y|ies)\b|toddler|kids?\b|boys?\b|girls?\b|newborn|minors?\b|age[sd]?\b|\d+-(?:month|year)-old)/u,
  /어린이|유아|영아|아동|아기|아이|소아|청소년|신생아|연령|\d\s*(?:세|살)/u,
  // The label of toys: what may not be used "under 36 months" is no period of use.
  /\d\s*개월\s*(?:미만|이하)\s*(?:은|는|의)?\s*(?:사용\s*(?:금지|불가|하지|할\s*수\s*없)|부적합|적합하지)/u,
  /\bkinder|\b(?:ein|das|dem|einem)\s+kind\b|säugling|kleinkind|enfant|bébé|nourrisson|niñ[oa]|bebé|menores|bambin|dziec|niemowl/u,
  /[岁歲歳]|儿童|兒童|[婴嬰]|幼儿|幼兒|宝宝|寶寶|孩/u,
);

function any(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
}

const mostSentences = 3;
const mostLetters = 400;

/** Whether a text speaks of an age, and not of how long something is sold, kept or under warranty. */
export function speaksOfAnAge(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (!agePatterns.some(({ pattern }) => pattern.test(plain))) return false;
  const lower = plain.toLowerCase();
  return !periods.test(lower) || people.test(lower);
}

/** The sentences of an official text that speak of an age, as they stand; at most a few, long ones cut. */
export function ageSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?。！？])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && speaksOfAnAge(sentence))
    .slice(0, mostSentences)
    .map((sentence) => (sentence.length > mostLetters ? `${sentence.slice(0, mostLetters)}…` : sentence));
}
