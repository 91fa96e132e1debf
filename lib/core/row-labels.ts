/**
 * What the rows of a specification are called, in the languages the shops translate them into. A label is one word of a
 * kind, perhaps with words around it that say "name" or "number" ("Nombre de la marca", "모델 번호") or with another of the
 * same kind ("EAN/GTIN", "Brand name (品牌)"), and nothing else: "Compatible brand" is another thing. All as `folded` leaves
 * it: lower case, letters and digits only. Add a word where a page shows one, with a row in
 * `test/unit/core/row-labels.test.ts`.
 */
export const labelWords = {
  before:
    'code kod código codigo codice item product manufacturer nombre nome nom nazwa nama name número numero numéro numer number nomor название номер اسم رقم שם מספר tên số ชื่อ หมายเลข 제품 产品 產品 商品',
  between: 'dela del de do da di du d ה ال',
  brand:
    'brand brandmanufacturer trademark 브랜드 브랜드제조사 브랜드제조업체 상표 品牌 商标 商標 ブランド marke marken marca marque marchio marka marki merk merek бренд бренда марка марки علامةتجارية علامةالتجارية מותג thươnghiệu nhãnhiệu แบรนด์ ยี่ห้อ',
  model:
    'model mpn partnumber partno 모델 품번 형식 형번 품명및모델 型号 型號 货号 型番 型式 品番 モデル modell modelo modèle modello modelu liczbamodelu модель модели артикул موديل نموذج طراز דגם môhình mẫusố รุ่น',
  gtin: 'gtin ean upc upca isbn jan barcode barcod barkod 바코드 유통표준코드 条形码 条码 條碼 バーコード strichcode codebarres códigodebarras codicebarre codiceabarre kodkreskowy streepjescode штрихкод',
  after:
    'name names naam number numbers nummer no nr id code 8 12 13 14 이름 명 번호 넘버 코드 编号 編號 名称 名稱 名 番号 番號 コード numarası adı ismi',
} as const;

/** Labels of rows that may hold the number of a certificate: these word stems stand anywhere in them. */
export const certificateStems =
  'certif zertif sertif certyf сертиф 인증 적합성 신고번호 확인번호 허가번호 认证 認證 認証 证书 הסמכה شهادة chứngnhận การรับรอง';

export type RowKind = 'brand' | 'model' | 'gtin' | 'certificate';

const any = (words: string) => `(?:${words.replaceAll(' ', '|')})`;
const { before, between, after } = labelWords;
const kinds = (['brand', 'model', 'gtin'] as const).map((kind) => ({
  kind,
  label: new RegExp(`^${any(before)}?${any(between)}?(?:${any(labelWords[kind])}${any(after)}?){1,3}$`),
}));
const certificate = new RegExp(
  `${certificateStems.replaceAll(' ', '|')}|^kc(?:$|mark|no|number|[^a-z])|^fccid`,
);

/** What a row says of the product, by its label; undefined for most. */
export function kindOfRow(label: string): RowKind | undefined {
  const word = folded(label);
  return (
    kinds.find((each) => each.label.test(word))?.kind ?? (certificate.test(word) ? 'certificate' : undefined)
  );
}

/** A label as the tables write it. */
export function folded(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
