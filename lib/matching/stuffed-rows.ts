/**
 * Rows of a specification that say nothing of the product itself, by folded name: a tail of numbered rows that sellers fill
 * with search words, and rows that name what the product is meant for. A row is a reason; the test reads every example.
 */
export const stuffedRows: readonly { why: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    why: 'numbered search words (AliExpress, 2022 to now)',
    pattern: /^(features?|support|function|style|keywords?|key words?|tags?|type|name|use|note)\s*\d+$/,
    examples: ['feature 1', 'features 16', 'support 3', 'style 5', 'keyword 12'],
  },
  {
    why: 'search words',
    pattern: /^(keywords?|key words?|tags?|search terms?|hot search|关键词|키워드|검색어)$/,
    examples: ['keywords', '키워드'],
  },
  {
    why: 'what it is meant for',
    pattern:
      /(compatib|kompatib|совмест|^(for|fits?|fit for|suit|suitable|applicable|apply|use for|used for|replace[sd]?)( |$)|passend|^(pour|para|fur|per|voor|dla|для) |호환|적용|대상|^(适用|適用|兼容|适配|対応)|application)/,
    examples: [
      'compatible brand',
      'fit for model',
      'for apple model',
      '호환 모델',
      '적용 기종',
      '适用型号',
      'applicable phone brand',
    ],
  },
];

/** Whether a row of this name is left out of matching. */
export function isStuffedRow(foldedName: string): boolean {
  return stuffedRows.some(({ pattern }) => pattern.test(foldedName));
}
