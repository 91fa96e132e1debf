import type { CardShape } from '../cards';
import { readTemuAddress } from './address';
import { cleanSpokenTitle } from './titles';

/** What Temu writes behind the title of a card that opens in a tab, per language; perhaps a full stop. Lower case. */
const spokenBehind =
  /(?:새 탭에서 열기|open in (?:a )?new tab|在新(?:标签页中打开|窗口中打开|分頁中開啟|標籤頁中開啟)|新しいタブで開く|in neuem tab öffnen|ouvrir dans un nouvel onglet|abrir en una pestaña nueva)\.?$/;

/** The title of a card, without what is written around it for screen readers. */
export function cleanCardTitle(text: string): string {
  const title = text.trim();
  return cleanSpokenTitle(title.slice(0, spokenBehind.exec(title.toLowerCase())?.index));
}

/** The grids, carts and orders of Temu: hashed classes, and what stands in attributes, 2023 to 2026. */
export const temuCards: CardShape = {
  base: 'https://www.temu.com/',
  hints: /-g-\d|\/g-\d|goods_id=/,
  readAddress: readTemuAddress,
  card: '[data-tooltip^="goodContainer-"]',
  titles: ['[data-tooltip^="goodContainer-"][data-tooltip-title]', '[data-tooltip^="goodName-"]'],
  cleanTitle: cleanCardTitle,
};
