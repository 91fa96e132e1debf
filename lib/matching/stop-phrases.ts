import { phrases } from './phrase-table';

/** What makes a text about something *for* a product. All folded; several words are joined by one blank. */

/** Words before the product. */
export const forPhrases: ReadonlySet<string> = new Set(
  phrases(`
    for, fit, fits, fitting, compatible, compatible with, works with, work with, suitable with, replaces,
    replace, similar to, inspired by, alternative to, instead of, same as, toy of, model of, copy of,
    fur, kompatibel mit, passend zu, geeignet fur, wie, pour, compatible avec, adapte a, adaptable a,
    convient a, para, compatible con, compativel com, per, compatibile con, voor, geschikt voor, dla, do,
    passt zu, kompatybilny, kompatybilna, kompatybilne, kompatybilny z, zamiennik, vs, versus, than,
    호환 모델, 적용 모델, 호환모델, 적용모델, 호환기종, 적용기종, pentru, cho, untuk, til, для, совместим с, совместимый с, подходит для, под
  `),
);

/** Words before the product that speak of it only where they begin a clause: elsewhere they stand behind another thing. */
export const leadingForWords: ReadonlySet<string> = new Set(
  phrases(`
    호환, 호환품, 호환모델, 호환기종, 적용모델, 적용기종, 대체품
  `),
);

/** Words right behind the product, or glued to it by a hyphen: `VT-9041 compatible`, `Voltara-style`. */
export const forSuffixWords: ReadonlySet<string> = new Set(
  phrases(`
    compatible, compatibles, style, like, type, replica, dupe, clone, lookalike, inspired, fit,
    kompatibel, kompatible, kompatibler, kompatibles, uyumlu, icin, совместимый, совместимая, 스타일, 타입, 맞춤, 대체
  `),
);

/** Of them, words that sellers also set behind a model with no such meaning: `VT-9041 style dryer`, `VT-9041 type C`. */
export const vagueSuffixWords: ReadonlySet<string> = new Set(phrases('style, type, like, fit, 스타일, 타입'));

/** The same in a run of Han or kana, which has no blanks: anywhere in the run before the product. */
export const forPrefixesInHan: readonly string[] = phrases(`
  适用, 適用, 兼容, 用于, 用於, 适配, 適配, 配套, 替代
`);

/** The same in a run of Han or kana behind the product. `用于` begins what the product itself is used for. */
export const forSuffixesInHan: RegExp =
  /^(用(?![于於])|通用)|(?<!儿童|兒童|婴儿|宝宝|男女|女士|男士|孕妇|老人|家庭|户外|宠物|学生|成人|幼児|子供)(专用|專用|専用|適用|适用|兼容|互換|対応|配件)/;

/** Korean words behind the product. */
export const forSuffixes: ReadonlySet<string> = new Set(
  phrases(`
    용, 용품, 전용, 호환, 호환용, 호환되는, 호환가능, 호환품, 대응, 대응용
  `),
);
