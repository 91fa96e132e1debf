import { phrases } from './phrase-table';

/**
 * Rows of a specification that state the maker or an article number. They may agree with a notice, but a difference means
 * nothing: a brand's goods are made by somebody else, and sellers number articles anew. Brand and model rows proper are read
 * by the marketplace. Folded, whole row names.
 */
export const makerRows: ReadonlySet<string> = new Set(
  phrases(`
    manufacturer, manufacturer name, maker, producer, made by, hersteller, fabricant, fabricante,
    produttore, produttore nome, fabrikant, producent, tillverkare, производитель, изготовитель, 제조사,
    제조자, 제조업체, 제조원, 제조자/수입자, 제조자(수입자), 수입자, 판매원, 制造商, 製造商, 生产商,
    生产厂家, 厂家, メーカー, 製造元
  `),
);

export const articleRows: ReadonlySet<string> = new Set(
  phrases(`
    item no, item no., item number, item code, article no, article no., article number, product code,
    product number, product model, product no, style no, style number, reference, ref, series number,
    artikelnummer, artikel-nr., produktnummer, reference du produit, numero de referencia,
    codice prodotto, codice articolo, артикул, 제품번호, 제품 번호, 상품코드, 상품번호, 품목번호, 货号,
    貨號, 产品编号, 品番
  `),
);
