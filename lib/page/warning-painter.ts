import type { WarningView } from '../core/warning-view';
import { isPlain } from '../marketplaces/plain-data';
import { injected, isFunction } from './injected';

/** What the warning's buttons do. Called for trusted presses only, after the short deaf time. */
export interface WarningActions {
  /** The safest action: away from the listing. */
  leave(): void;
  /** "I understand, continue": the dialog becomes a slim strip. */
  dismiss(): void;
  /** From the strip: show the warning again. */
  undo(): void;
  /**
   * Opens the page on which a report is written, outside the shop; `isWrong` where the warning itself is objected to. Whether it
   * was opened.
   */
  report(isWrong: boolean): Promise<boolean>;
}

/** What a painter gives the one who draws the warning. */
export interface WarningFrame {
  view: WarningView;
  actions: WarningActions;
  /** Whether a press counts: a person's own, and not in the short deaf time after the warning (re)appeared. */
  counts(event: Event): boolean;
  /** Copies a text. False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Lifts this element above the page and keeps it there; undefined where nothing is to be kept. */
  keep(surface: HTMLElement | undefined): void;
}

/** Draws a frame into a root, anew for each frame; undefined takes away what was drawn. */
export type DrawWarning = (root: ShadowRoot, frame: WarningFrame | undefined) => void;

/** What the injected warning script offers to the always-on script, in the isolated world both share. */
export interface WarningPainter {
  /** Paints one warning in place of any before it, until the signal aborts. */
  paint(view: WarningView, actions: WarningActions, signal: AbortSignal): void;
}

/** The name under which the painter is found on `globalThis` of the isolated world; no page can see it. */
export const painterName = 'ansimWarningPainter';

/** The painter, where the worker has injected the warning's script into this page. */
export function injectedPainter(): WarningPainter | undefined {
  return injected(painterName, isPainter);
}

function isPainter(found: unknown): found is WarningPainter {
  return isPlain(found) && isFunction(found.paint);
}
