import type { Notice } from '../core/notice';
import type { Expectations } from './source';

/** A field of a notice that a source is expected to fill, see `Expectations`. */
export type FilledField = keyof Expectations['fill'];

/** Whether a notice fills it. */
export const isFilled: Record<FilledField, (notice: Notice) => boolean> = {
  brands: ({ brands }) => brands.length > 0,
  models: ({ models }) => models.length > 0,
  gtins: ({ gtins }) => gtins.length > 0,
  names: ({ names }) => names.length > 0,
  hazards: ({ hazards }) => hazards.length > 0,
  page: ({ page }) => page !== undefined,
};

export const filledFields: readonly FilledField[] = ['brands', 'models', 'gtins', 'names', 'hazards', 'page'];
