/** The product's own title out of a page title: ` - Temu Republic of Korea`, and the unrendered ` | {region - Temu …`. */
export function cleanTemuTitle(text: string): string {
  return text.replace(/\s*(?:\|\s*\{?region(?:_name)?\}?)?\s*-\s*Temu\b.*$/is, '').trim();
}

/** What Temu writes around the title of a card or picture for screen readers, per language. */
const spoken =
  /^(?:품목 사진|item picture|picture of|商品[图圖]片|商品画像)\s+|\s*(?:새 탭에서 열기|open in (?:a )?new tab|在新.{1,4}中(?:打开|開啟)|新しいタブで開く|in neuem tab öffnen|ouvrir dans un nouvel onglet|abrir en una pestaña nueva)\.?$/gi;

export function cleanSpokenTitle(text: string): string {
  return text.replace(spoken, '').trim();
}
