/**
 * The product's own title out of a page title: ` - Temu Republic of Korea`, and the unrendered ` | {region - Temu …`. Without
 * patterns, as every page has one.
 */
export function cleanTemuTitle(text: string): string {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf('temu'); at >= 0; at = lower.indexOf('temu', at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const behind = text[at + 4] ?? ' ';
    if (before.endsWith('-') && !/\w/.test(behind)) return withoutRegion(before.slice(0, -1)).trim();
  }
  return text.trim();
}

function withoutRegion(text: string): string {
  const bar = text.lastIndexOf('|');
  const last = text
    .slice(bar + 1)
    .trim()
    .toLowerCase();
  const isTemplate = [
    'region',
    '{region',
    '{region}',
    'region_name',
    '{region_name',
    '{region_name}',
  ].includes(last);
  return bar >= 0 && isTemplate ? text.slice(0, bar) : text;
}

/** What Temu writes before the title of a card or picture for screen readers, per language; then a space. */
const spokenBefore = ['품목 사진', 'item picture', 'picture of', '商品图片', '商品圖片', '商品画像'];
/** What it writes behind the title of a card that opens in a tab, per language; perhaps a full stop. */
const spokenBehind = [
  '새 탭에서 열기',
  'open in new tab',
  'open in a new tab',
  '在新标签页中打开',
  '在新标签中打开',
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
