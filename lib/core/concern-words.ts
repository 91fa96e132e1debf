import type { Concern } from './concerns';

/**
 * Words of official texts that name what the hazard's own term leaves open: which substance, which part. Compared with the
 * text in lower case. A row is a concern with its pattern, and examples that a test reads, both ways. `lead` alone is no
 * row: it mostly means "to lead to".
 */
export const concernWords: Readonly<
  Partial<Record<Concern, { pattern: RegExp; examples: readonly string[]; others: readonly string[] }>>
> = {
  phthalates: {
    pattern:
      /phthalat|phtalat|ftalat|프탈레이트|邻苯|鄰苯|フタル酸|фталат|\b(?:dehp|dbp|bbp|dinp|didp|dnop|dibp)\b|가소제/u,
    examples: [
      'contains phthalates (DEHP 12 %)',
      '프탈레이트계 가소제가 기준치의 241배',
      'zu viel Phthalate',
      'ftalatos',
      '邻苯二甲酸酯',
    ],
    others: ['a phone charger', '가소성'],
  },
  lead: {
    pattern:
      /\blead\s*(?:content|\(pb\)|pb\b|level|migration|poison|paint|and\s+cadmium|,\s*cadmium)|\b(?:of|excess(?:ive)?|high|contains?|much|cadmium\s+and|from|in)\s+lead\b(?!\s+to)|lead-containing|납(?:\s|이|을|은|과|\(|성분|함유|용출|,|·|$)|鉛|铅|\bblei\b|\bplomb\b|\bplomo\b|\bpiombo\b|\bołow|\blood\b(?=gehalte|\b)|свин[ец]/u,
    examples: [
      'the concentration of lead in the paint',
      'excessive lead content',
      'contains lead',
      '납이 기준치의 270배 검출',
      '납 성분',
      'zu viel Blei',
      'teneur en plomb',
      '铅含量超标',
    ],
    others: ['this may lead to choking', 'it can lead to a fire', 'leading to injuries', '만납니다', '납품'],
  },
  cadmium: {
    pattern: /cadmi|kadm|카드뮴|镉|鎘|カドミウム|кадми/u,
    examples: ['cadmium migration', '카드뮴이 검출', 'Kadmium', '镉'],
    others: ['academy'],
  },
  magnets: {
    pattern: /magnet|자석|磁[石铁鐵力]|マグネット|magnes|imán|imanes|aimant|calamit|магнит/u,
    examples: ['small strong magnets', '자석을 삼킬', '磁铁', 'des aimants'],
    others: ['a plastic ring'],
  },
  'button-cells': {
    pattern:
      /button[\s-]?(?:cell|batter)|coin[\s-]?(?:cell|batter)|knopfzell|pile[s]?\s+bouton|pilas?\s+de\s+bot|bater(?:ia|ii)\s+guzik|단추형?\s?(?:전지|건전지|배터리)|버튼\s?(?:셀|전지|배터리)|코인\s?(?:셀|전지|배터리)|纽扣电池|鈕扣電池|ボタン電池/u,
    examples: [
      'the button cell is accessible',
      'coin battery',
      '단추형 전지',
      '버튼 배터리',
      '纽扣电池',
      'Knopfzellen',
    ],
    others: ['a button on the shirt', 'lithium battery'],
  },
  'small-parts': {
    pattern:
      /small\s+part|kleinteil|petit(?:e|es|s)?\s+(?:pièce|element|élément)|piezas?\s+pequeñ|작은\s?부품|小零件|小部件|small\s+ball/u,
    examples: ['small parts come off', '작은 부품', 'Kleinteile', 'petites pièces', '小零件'],
    others: ['a small bag'],
  },
  cords: {
    pattern:
      /\bcords?\b|drawstring|kordel|cordon|cordone|코드\s?끈|조임\s?끈|끈(?:이|에|의|\s)|绳|繩|\bcordel|sznur/u,
    examples: ['functional cords in the hood', 'drawstrings', '끈이 목에', 'Kordeln', 'cordons de serrage'],
    others: ['record player', 'according to'],
  },
  flammability: {
    pattern: /flammab|inflammab|entzündlich|entflamm|불에\s?잘|가연성|인화성|易燃|可燃|łatwopal|inflamab/u,
    examples: ['highly flammable', 'leicht entflammbar', '가연성', '易燃'],
    others: ['a lamp'],
  },
};
