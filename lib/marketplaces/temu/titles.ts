/**
 * The product's own title out of a page title: ` - Temu Republic of Korea`, and the unrendered ` | {region - Temu …`. Whatever
 * the case, but without the flag for it, which makes its first use cost the page twice as much.
 */
export function cleanTemuTitle(text: string): string {
  return text.replace(/\s*(?:\|\s*\{?(?:region|REGION)\w*\}?)?\s*-\s*[Tt]emu\b.*$/s, '').trim();
}

/** What Temu writes before the title of a card or picture for screen readers, per language. Lower case. */
const spokenBefore = /^(?:품목 사진|item picture|picture of|商品(?:图片|圖片|画像)) /;
/** What it writes behind the title of a card that opens in a tab, per language; perhaps a full stop. Lower case. */
const spokenBehind =
  /(?:새 탭에서 열기|open in (?:a )?new tab|在新(?:标签页中打开|窗口中打开|分頁中開啟|標籤頁中開啟)|新しいタブで開く|in neuem tab öffnen|ouvrir dans un nouvel onglet|abrir en una pestaña nueva)\.?$/;

export function cleanSpokenTitle(text: string): string {
  const title = text.trim();
  const lower = title.toLowerCase();
  const start = spokenBefore.exec(lower)?.[0].length;
  return title.slice(start, spokenBehind.exec(lower)?.index).trim();
}
