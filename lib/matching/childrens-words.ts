/**
 * What is called a toy, or after a baby, and is for no child. Compared with a title, or one category, in lower case; the test
 * of this table reads every example.
 */
export const notForChildren: readonly { why: string; pattern: RegExp; examples: readonly string[] }[] = [
  {
    why: 'it is for an animal',
    pattern:
      /(?:고양이|강아지|애견|애묘|반려|애완|댕댕이|냥이)(?!\s*(?:인형|모양|캐릭터|무늬)).*(?:장난감|토이|낚싯대|스크래처|노즈워크)|(?:장난감|토이).*(?:애견|애묘|반려|애완)|\b(?:toys?|ball|plush)\b.*\bfor\s+(?:\w+\s+)?(?:cats?|dogs?|kittens?|pupp(?:y|ies)|pets?)\b|\bcatnip\b|(?:宠物|寵物|猫咪|狗狗|逗猫|逗貓|猫|貓|狗).*玩具/u,
    examples: [
      '고양이 낚싯대 장난감',
      '장난감 공 반려동물용',
      'interactive toys for dogs, chew',
      'feather toy for indoor cats',
      '宠物玩具 球',
    ],
  },
  {
    why: 'it is for adults',
    pattern:
      /성인\s?용품|성인용\s?장난감|섹스|자위|바이브레이터|\b(?:sex|adult)\s+toys?\b|\bvibrators?\b|\bdildos?\b|\bmasturbat|成人用品|情趣/u,
    examples: ['성인용품 장난감', 'Adult toys for couples', '情趣玩具'],
  },
  {
    why: 'things for children are kept in it',
    pattern:
      /\btoys?\s+(?:storage|organi[sz]ers?|box|chest|bin|basket|shelf)\b|장난감\s?(?:정리|수납|보관|상자|박스|바구니)|玩具(?:收纳|收納)/u,
    examples: ['Toy storage box, 40 l', '장난감 정리함', '玩具收纳箱'],
  },
];

/** A colour or a cut of adults' clothes that is named after babies. */
export const namedAfterBabies =
  /\bbaby[\s-]?(?:blue|pink|yellow|purple|green|doll|tees?|bangs|hair|alpaca)\b|베이비\s?(?:블루|핑크|돌|퍼플|옐로우)/gu;

/** What says "for children" and is in no dictionary of kinds. */
export const saysForChildren =
  /아동|여아|남아|유소년|주니어|키즈|초등|\b(?:girls?|boys?)['’]?s?\s+(?:dress|shoes|clothes|clothing|swimsuit|pajamas|pyjamas|jacket|coat|shirt|toy|bike|bicycle|necklace|jewel)|\btoddlers?\b|女童|男童|童装|童裝|童鞋/u;
