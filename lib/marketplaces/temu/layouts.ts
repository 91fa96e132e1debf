import type { WallKind } from '../../core/listing';
import { plainLayouts } from '../read-product';

/** The generations of Temu product pages that are read, richest first; each has a fixture. */
export const temuLayouts = [
  /** The store that the server puts into the first page, 2024 and later. */
  'store-2024',
  ...plainLayouts,
] as const;
export type TemuLayout = (typeof temuLayouts)[number];

/** What the shop puts in front of a listing; each has a fixture. */
export const temuWalls: readonly WallKind[] = ['captcha', 'login', 'region'];
