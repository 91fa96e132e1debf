/**
 * The product's own title out of a page title: ` - Temu Republic of Korea`, and the unrendered ` | {region - Temu …`. Whatever
 * the case, but without the flag for it, which makes its first use cost the page twice as much.
 */
export function cleanTemuTitle(text: string): string {
  return text
    .replace(/\s*(?:\|\s*\{?(?:region|REGION)(?:_(?:name|NAME))?\}?)?\s*-\s*(?:T|t)emu\b.*$/s, '')
    .trim();
}

/** What Temu writes before the title of a card or picture for screen readers, per language; then a space. */
const spokenBefore = ['품목 사진', 'item picture', 'picture of', '商品图片', '商品圖片', '商品画像'];
/** What it writes behind the title of a card that opens in a tab, per language; perhaps a full stop. */
const spokenBehind = [
  '새 탭에서 열기',
  'open in new tab',
  'open in a new tab',
  '在新标签页中打开',
  '在新窗口中打开',
  '在新分頁中開啟',
  '在新標籤頁中開啟',
  '新しいタブで開く',
  'in neuem tab öffnen',
  'ouvrir dans un nouvel onglet',
  'abrir en una pestaña nueva',
];

export function cleanSpokenTitle(text: string): string {
  let title = text.trimStart();
  const before = spokenBefore.find((each) => title.toLowerCase().startsWith(`${each} `));
  title = title.slice(before?.length ?? 0).trim();
  const lower = (title.endsWith('.') ? title.slice(0, -1) : title).toLowerCase();
  const behind = spokenBehind.find((each) => lower.endsWith(each));
  return behind === undefined ? title : title.slice(0, lower.length - behind.length).trim();
}
