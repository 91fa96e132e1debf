import type { CardShape } from '../cards';
import { readTemuAddress } from './address';
import { cleanSpokenTitle } from './titles';

/** The grids, carts and orders of Temu: hashed classes, and what stands in attributes, 2023 to 2026. */
export const temuCards: CardShape = {
  base: 'https://www.temu.com/',
  hints: /-g-\d|\/g-\d|goods_id=/,
  readAddress: readTemuAddress,
  card: '[data-tooltip^="goodContainer-"]',
  titles: ['[data-tooltip^="goodContainer-"][data-tooltip-title]', '[data-tooltip^="goodName-"]'],
  cleanTitle: cleanSpokenTitle,
};
