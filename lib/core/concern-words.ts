import type { Concern } from './concerns';

/** Any of these patterns, each with the comment that says why it is as narrow as it is. */
function any(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
}

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
    pattern: any(
      /\blead\s*(?:content|\(pb\)(?!\s?-?free)|pb\b|level|migration|poison|exposure|paint|and\s+cadmium|,\s*cadmium)/u,
      /\blead(?:-containing|[\s-]based\s+paint|\s+in\s+(?:the\s+|surface\s+)?(?:paint|coating|metal|solder))/u,
      /\blead\s*(?:[:=]|\()?\s*[<>≤≥]?\s*\d[\d.,]*\s*(?:mg|ppm|µg|μg|%)/u,
      /\b(?:of|excess(?:ive)?|high|contains?|much|cadmium\s+and|from|in)\s+lead\b(?!\s+to\b|[\s-]*(?:acid|free|time|wire|cord|cable))/u,
      // Not the end of another word (반납, 수납), and not the beginning of one (납품, 납작).
      /(?:(?<![가-힣])|총)납(?=\s?(?:성분|함유|함량|용출|검출|중독|화합물)|\s(?!축전지|산\s)|[이을은과도의에]|으로|[^가-힣\s]|$)/u,
      // Not a pencil, graphite, zinc (Japanese), lead-acid, nor "without lead".
      /(?<![无無亜亞黑黒]|不含)[鉛铅](?![笔筆酸])/u,
      /\bblei(?:\b(?!-)|gehalt|haltig|verbind|chrom|migration|mengen?\b|anteil|konzentration|vergift)/u,
      /(?<!sans\s|\bau\s)\bplomb\b|(?<!sin\s|ácido\s)\bplomo\b|(?<!senza\s|al\s)\bpiombo\b/u,
      /\b(?:ołów(?!\p{L})|ołowi)|\blood(?:gehalte|\b)|свин(?:ец|ц)/u,
    ),
    examples: [
      'the concentration of lead in the paint',
      'excessive lead content',
      'violates the federal lead paint ban',
      'risk of injury from lead exposure',
      'contains lead',
      'Lead: 1200 mg/kg',
      'lead (0.3 %)',
      '납이 기준치의 270배 검출',
      '납 성분',
      '유해물질(납)',
      '총납 함유량 초과',
      '납, 카드뮴',
      'zu viel Blei',
      'Bleigehalt',
      'teneur en plomb',
      'zbyt wysoka zawartość ołowiu',
      'ołów',
      'het loodgehalte',
      '铅含量超标',
      '鉛の溶出',
    ],
    others: [
      'this may lead to choking',
      'it can lead to a fire',
      'leading to injuries',
      'overcharging results in lead-acid batteries that burst',
      'contains lead-free solder',
      '만납니다',
      '납품',
      '제품을 반납 후 환불',
      '수납 바구니',
      '수납이 편한',
      '납작한 부품',
      '铅笔',
      '无铅',
      '鉛筆',
      '亜鉛合金',
      'der Bleistift bleibt',
      'bleifrei',
      'ołówek',
      'sans plomb',
    ],
  },
  cadmium: {
    pattern: /(?<!nickel[\s-])cadmi|(?<!nickel[\s-])kadm|(?<!니켈[\s-]?)카드뮴|镉|鎘|カドミウム|кадми/u,
    examples: ['cadmium migration', 'nickel and cadmium', '카드뮴이 검출', 'Kadmium', '镉'],
    others: ['academy', 'a nickel-cadmium battery', '니켈카드뮴 전지'],
  },
  magnets: {
    pattern: any(
      // Not a field, nor what clings to a telephone: there it is not the magnet that harms.
      /(?<!(?:ele[ck]|élec)tro-?)magn[eé]t(?!ron|ic(?:ally)?\s+(?:field|resonance|wireless|charg|power\s?bank|phone|car))/u,
      /\bmagnes(?:y|u|ów|em|ami|ach|om|ie)?(?!\p{L})|(?<!\p{L})im[aá]n(?:es)?(?!\p{L})|aimant|\bcalamit[ae]\b/u,
      /(?<!전)자석|(?<![电電])磁[石铁鐵力]|マグネット|(?<!электро)магнит(?!ол)/u,
    ),
    examples: [
      'small strong magnets',
      'high-powered magnetic balls',
      'Neodymmagnete',
      'billes magnétiques',
      'małe magnesy',
      'un imán',
      '자석을 삼킬',
      '磁铁',
      'des aimants',
    ],
    others: [
      'a plastic ring',
      'a magnesium fire starter',
      'magnesio',
      'electromagnetic disturbance',
      'électromagnétique',
      'the magnetic wireless charger overheats',
      '전자석',
      '电磁力',
    ],
  },
  'button-cells': {
    pattern: any(
      /button[\s-]?(?:cell|batter)|coin[\s-]?(?:cell|batter)|knopfzell|knoopcel|pile[s]?\s+bouton/u,
      /pilas?\s+(?:de\s+)?bot[oó]n|(?:pil[ae]|batteri[ae])\s+a\s+bottone|bater(?:ia|ie|ii)\s+guzik/u,
      /(?:단추|버튼|코인|동전)\s?형?\s?(?:셀|전지|건전지|배터리)|[纽钮鈕]扣[电電]池|ボタン電池/u,
    ),
    examples: [
      'the button cell is accessible',
      'coin battery',
      '단추형 전지',
      '버튼 배터리',
      '버튼형 전지',
      '코인형 배터리',
      '동전형 배터리',
      '纽扣电池',
      'Knopfzellen',
      'baterie guzikowe',
      'de knoopcel is bereikbaar',
      'pilas de botón',
    ],
    others: ['a button on the shirt', 'lithium battery', '버튼을 누르면'],
  },
  'small-parts': {
    pattern: any(
      /\bsmall\s+parts\b|\bsmall\s+part\b(?!\s+of\b)|small\s+ball|kleinteil|\bkleine[nr]?\s+teile\b/u,
      /petit(?:e|es|s)?\s+(?:pièce|element|élément)|piezas?\s+pequeñ|(?:작은|소형)\s?부품|小零件|小部件/u,
    ),
    examples: [
      'small parts come off',
      'a small part may come off',
      'small parts of the toy come off',
      '작은 부품',
      '소형 부품',
      'Kleinteile',
      'petites pièces',
      '小零件',
    ],
    others: ['a small bag', 'a small part of the batch', 'small parties'],
  },
  cords: {
    pattern: any(
      // A bare cord, where neither the words beside it nor the rest of the sentence make it an electrical one.
      /\b(?=cords?\b)(?<!\b(?:power|extension|mains|supply|electric|electrical|usb|charging|charger|adapter|ac|cable|telephone|vocal|spinal)[\s-]+)(?<!\b(?:plug|electr|heater|shock|fire|earth)[^.\n]{0,80})cords?\b(?![\s-]*(?:sets?|grips?|anchor|connect|reel|protect)\b)(?!(?:(?!strang|entangl|hood|neck)[^.\n]){0,80}\b(?:plug|electr|overheat|short|fuse|wires?\b|wiring|conductor|anchor|earth|insulat|shock|ignit|melt|volt|fire))/u,
      /drawstring|drawcord|kordel|\bcordon[se]?\b(?!\s+(?:d.alimentation|secteur|électr|off\b))|\bcordel|sznur/u,
      /코드\s?끈|조임\s?끈|(?<![끈매발화질지후따불])끈(?:[이을은에의과도]|으로|[^가-힣]|$)|绳|繩/u,
    ),
    examples: [
      'functional cords in the hood',
      'the recalled window blinds have long operating cords that can cause death',
      'looped cords pose strangulation and shock hazards',
      'drawstrings',
      '끈이 목에',
      '끈을 당기면',
      '끈으로 인한 질식',
      'Kordeln',
      'cordons de serrage',
    ],
    others: [
      'record player',
      'according to',
      'the power cord can overheat',
      'extension cords',
      'the cord is not anchored',
      'the cord detaches and can ignite',
      'its plug has no fuse and its cord grip is loose',
      "le cordon d'alimentation",
      '끈끈이',
      '매끈한 겉면',
    ],
  },
  flammability: {
    pattern: any(
      /(?<!\p{L}|\bnon[\s-]?|\bnot\s)(?:in)?flammab|(?<!\p{L}|\bno\s)inflamab/u,
      /(?<!schwer\s?|nicht\s)(?:entzündlich|entflamm)|(?<!nie)łatwopal/u,
      /불에\s?잘(?!\s?(?:타지|안))|(?<![불비])(?:가연성|인화성)|(?<!不)[易可]燃/u,
    ),
    examples: [
      'highly flammable',
      'violates federal flammability standards',
      'inflammable',
      'leicht entflammbar',
      '불에 잘 타는',
      '가연성',
      '易燃',
    ],
    others: [
      'a lamp',
      'non-flammable',
      'a nonflammable cover',
      'it is not flammable',
      'schwer entflammbar',
      '불에 잘 타지 않는',
      '不可燃',
    ],
  },
};
