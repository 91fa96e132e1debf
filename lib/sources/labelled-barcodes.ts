/** Barcodes that English prose labels: `UPC code 012345678905`, `Barcode: 9501101530003`, `EAN/APN 950 110 153 0003`. */
export function labelledBarcodes(text: string): string[] {
  const found = text.matchAll(
    /\b(?:bar\s?codes?|EANs?|GTINs?|UPCs?|APNs?)\b(?:[\s/]{0,3}(?:codes?|numbers?|nos?\.?|EAN|APN|GTIN|UPC|#)){0,4}\s{0,3}(?:is|are|of)?\s{0,3}[:#]?\s{0,3}["“]?(\d[\d -]{6,16}\d)/giu,
  );
  return [...found].map((each) => each[1] ?? '');
}
