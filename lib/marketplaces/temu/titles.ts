/**
 * The product's own title out of a page title: ` - Temu Republic of Korea`, and the unrendered ` | {region - Temu …`. Whatever
 * the case, but without the flag for it, which makes its first use cost the page twice as much.
 */
export function cleanTemuTitle(text: string): string {
  return text.replace(/\s*(?:\|\s*\{?(?:region|REGION)\w*\}?)?\s*-\s*[Tt]emu\b.*$/s, '').trim();
}

/** What Temu writes before the title of a card or picture for screen readers, per language. Lower case. */
const spokenBefore = /^(?:품목 사진|item picture|picture of|商品(?:图片|圖片|画像)) /;

/** The title of a picture, without what is written before it. What is written behind a card's is for `temu/cards.ts`. */
export function cleanSpokenTitle(text: string): string {
  const title = text.trim();
  return title.slice(spokenBefore.exec(title.toLowerCase())?.[0].length).trim();
}
