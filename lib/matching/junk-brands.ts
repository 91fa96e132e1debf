import { phrases } from './phrase-table';

/**
 * What stands in brand fields, says something, and names no brand: where a thing is made or sold, and what it is. Folded;
 * what says nothing at all is in `core/junk-values.ts`.
 */
export const junkBrands: ReadonlySet<string> = new Set(
  phrases(`
    new, diy, ce, fcc, rohs, kc, sale, hot, gift, original, official, quality, high quality,
    made in china, china, cn, prc, mainland china, cn(origin), shenzhen, guangdong, yiwu, korea, usa,
    aliexpress, temu, shein, amazon, ebay, wish, alibaba, fruugo, tiktok, tiktok shop, joom, no logo,
    private label, factory, manufacturer, for, compatible, universal, 중국, 중국산, 국산, 수입, 호환,
    中国, 中國, 通用, 国产
  `),
);
