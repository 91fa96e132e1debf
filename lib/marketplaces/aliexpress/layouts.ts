import type { WallKind } from '../../core/listing';
import { plainLayouts } from '../read-product';

/** The generations of AliExpress product pages that are read, richest first; each has a fixture. */
export const aliExpressLayouts = [
  /** Client-rendered, mid 2024 and later: the product lives in the page's own globals. */
  'csr-2024',
  /** Mid 2023 to mid 2024. */
  'components-2023',
  /** An experiment of late 2022. */
  'hierarchy-2022',
  /** 2019 to mid 2023. */
  'modules-2019',
  /** Bundle pages, 2025 and later: several products under one address. */
  'bundle-2025',
  ...plainLayouts,
] as const;
export type AliExpressLayout = (typeof aliExpressLayouts)[number];

/** What the shop puts in front of a listing; each has a fixture. */
export const aliExpressWalls: readonly WallKind[] = ['captcha', 'login', 'gone'];
