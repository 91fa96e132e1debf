import { phrases } from './phrase-table';

/**
 * Things that belong to a product and are another one, by concept: a notice that names the concept in any language is
 * about such a thing itself. Folded; `*` stands for the rest of a compound word.
 */
export const accessories: readonly { concept: string; words: readonly string[] }[] = [
  {
    concept: 'replacement',
    words: phrases(`
      replacement, spare part, spare parts, repair kit, refill, refills, ersatz*, rechange, remplacement,
      recharge filtre, repuesto, recambio, reposicao, ricambio, 교체*, *교체용, *교체, 예비*, 부품,
      *부품, 리필*, 수리*, 替换*, 更换, 配件, 零件, 交換用*
    `),
  },
  {
    concept: 'case',
    words: phrases(`
      case, cases, cover, covers, pouch, carrying bag, storage bag, *hulle, *hullen, tragetasche, housse,
      housses, coque, coques, etui, etuis, funda, fundas, custodia, capa, pokrowiec, futeral, hoesje, чехол, *케이스, *커버, 파우치,
      *파우치, 保护套, 保护壳, 收纳包, 手机壳, ケース, カバー
    `),
  },
  {
    concept: 'sticker',
    words: phrases(`
      sticker, stickers, decal, decals, skins, *aufkleber, autocollant, autocollants, pegatina,
      pegatinas, adesivo, *스티커, 贴纸, ステッカー
    `),
  },
  {
    concept: 'film',
    words: phrases(`
      screen protector, screen protectors, protective film, tempered glass, *schutzfolie,
      protection d'ecran, verre trempe, *보호필름, *필름, 강화유리, 钢化膜, 保护膜, フィルム
    `),
  },
  {
    concept: 'imitation',
    words: phrases(`
      replica, miniature, diecast, die-cast, scale model, building block, building blocks, modellauto,
      미니어처, 다이캐스트, 모형, 모형*, 积木, 模型, ミニチュア
    `),
  },
  {
    concept: 'manual',
    words: phrases('user manual, instruction manual, bedienungsanleitung, 사용설명서, 说明书'),
  },
];

/**
 * Parts that many a product has, so that they tell of another one only right behind its brand, its model or a word of its
 * name ("VT-9041 battery", "air purifier filter"), or before a "for". Folded, as above.
 */
export const parts: readonly { concept: string; words: readonly string[] }[] = [
  {
    concept: 'strap',
    words: phrases(`
      strap, straps, watchband, wristband, *armband, bracelet de rechange, *스트랩, 시계줄, 表带, 腕带, ストラップ
    `),
  },
  {
    concept: 'holder',
    words: phrases(`
      holder, holders, wall mount, bracket, brackets, *halterung, *halter, support mural, soporte,
      *거치대, *브라켓, 支架, ホルダー
    `),
  },
  {
    concept: 'filter',
    words: phrases(`
      filter, filters, *filter, filtre, filtres, filtro, filtros, *필터, *滤芯, *滤网, フィルター
    `),
  },
  {
    concept: 'battery',
    words: phrases(`
      battery, batteries, battery pack, *akku, accu, akumulator, batterie, bateria, аккумулятор, 배터리, 电池, バッテリー
    `),
  },
  {
    concept: 'charger',
    words: phrases(`
      charger, charging cable, charging dock, *ladegerat, ladowarka, oplader, зарядное, chargeur, cargador, carregador, 충전기, 充电器, 充電器
    `),
  },
  {
    concept: 'adapter',
    words: phrases(
      'adapter, adaptor, power supply, netzteil, zasilacz, adaptateur, 어댑터, 适配器, アダプター',
    ),
  },
  {
    concept: 'remote',
    words: phrases(`
      remote, remote control, fernbedienung, telecommande, control remoto, 리모컨, 리모콘, 遥控器, リモコン
    `),
  },
  {
    concept: 'brush',
    words: phrases(`
      brush, brushes, brush head, brush heads, roller brush, *burste, brosse, cepillo, 브러시, 브러쉬,
      刷头
    `),
  },
  {
    concept: 'bag',
    words: phrases(`
      bag, bags, dust bag, dust bags, *beutel, *tasche, sac, bolsa, 먼지봉투, 가방, 袋
    `),
  },
  {
    concept: 'wheel',
    words: phrases(`
      wheel, wheels, tire, tires, tyre, tyres, *rad, *reifen, roue, 바퀴, 타이어, 轮胎
    `),
  },
  {
    concept: 'cushion',
    words: phrases('ear pads, earpads, cushion, cushions, pads, ohrpolster, 이어패드, 耳罩, イヤーパッド'),
  },
  { concept: 'seal', words: phrases('gasket, seal, seals, o-ring, dichtung, joint, 패킹, 密封圈') },
  {
    concept: 'blade',
    words: phrases('blade, blades, blade guard, *messer, lame, cuchilla, 칼날, 刀头, 替刃, 替え刃'),
  },
  { concept: 'hose', words: phrases('hose, hoses, *schlauch, tuyau, manguera, 호스, 软管, ホース') },
  {
    concept: 'keychain',
    words: phrases('keychain, keyring, schlusselanhanger, porte-cles, 키링, 钥匙扣, キーホルダー'),
  },
  { concept: 'clothes', words: phrases('clothes for, outfit for, puppenkleidung, 인형옷, 옷, 娃衣') },
];

/**
 * Things that a listing may be of, or only praise its product for: they leave it open whether the part alone is sold.
 * Folded, as above.
 */
export const doubtfulParts: readonly { concept: string; words: readonly string[] }[] = [
  {
    concept: 'nozzle',
    words: phrases(
      'nozzle, nozzles, diffuser, attachment, *duse, 노즐, *노즐, 디퓨저, 风嘴, koncowka, koncowki',
    ),
  },
  { concept: 'stand', words: phrases('stand, dock, stojak, uchwyt, 받침대, 底座') },
  {
    concept: 'head',
    words: phrases('head, heads, *aufsteckburste, *aufsteckbursten, 칫솔모, *칫솔모, 刷头, *刷头'),
  },
  {
    concept: 'vehicle-part',
    words: phrases(`
      brake, brakes, brake pad, brake pads, fender, mudguard, seat, saddle, controller, throttle, lever,
      inner tube, opona, 브레이크, 안장, 컨트롤러, 타이어, *轮胎, 刹车
    `),
  },
  { concept: 'tank', words: phrases('tank, water tank, wick, 수조, 물통, 심지') },
  {
    concept: 'motor',
    words: phrases('motor, engine, motherboard, mainboard, circuit board, 모터, 메인보드, 电机, 主板'),
  },
  {
    concept: 'cable',
    words: phrases('cable, power cord, charging cable, netzkabel, 케이블, 전원선, 充电线'),
  },
  { concept: 'clothes', words: phrases('clothes, clothing, outfit, outfits, 인형옷, 옷') },
];

/** Words before an accessory that say it comes with the product. */
export const withWords: ReadonlySet<string> = new Set(
  phrases(`
    with, w, incl, including, includes, and, plus, free, mit, inkl, inklusive, und, avec, inclus, et,
    con, com, met, z
  `),
);

/** Words behind it that say the same. */
export const includedWords: RegExp =
  /^(included|inklusive|inbegriffen|incluse?|incluido|포함|증정|제공|세트포함)/;
/** The same in a run of Han or kana, anywhere beside the accessory. */
export const withInHan: RegExp = /[带帶附含送]|付き/;
