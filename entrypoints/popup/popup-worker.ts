import type { PopupState } from '../../lib/core/popup-state';
import type { OwnPageRequest } from '../../lib/messages';

/** A request without its tab: the popup always speaks of its own. */
export type PopupRequest = OwnPageRequest extends infer Each
  ? Each extends { tab: number }
    ? Omit<Each, 'tab'>
    : never
  : never;
export type StateRequest = Exclude<PopupRequest, { type: 'practice' | 'take-skeleton' | 'open-report' }>;

/** What the popup needs of the world outside. */
export interface PopupWorker {
  /** Undefined where the worker refused or did not answer. */
  ask(request: StateRequest): Promise<PopupState | undefined>;
  /** Whether the practice warning could be painted on the page. */
  practise(level: 'flagged' | 'possible'): Promise<boolean>;
  /** Whether the structure of the page now stands in a tab of its own. */
  showStructure(): Promise<boolean>;
  /** Opens the page for checking anything, with this question; whether it was opened. */
  openCheck(text: string): Promise<boolean>;
  /** Opens the page on which a report is written, with a picture of the tab's page where that is wanted; whether it did. */
  report(withPicture: boolean): Promise<boolean>;
  reload(): Promise<void>;
  /** Asks for the shops' pages; whether they were granted. */
  allowAccess(): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Tells when the tab's page changes, until the signal aborts. */
  onPageChange(listener: () => void, signal: AbortSignal): void;
  browserLanguages: readonly string[];
  /** The address of the page that shows what was found in the tab's orders. */
  ordersPage: string;
}

/** Whether an answer is a popup state: the worker may refuse, fail, or be gone. */
export function isPopupState(answer: unknown): answer is PopupState {
  return typeof answer === 'object' && answer !== null && 'page' in answer && 'listLines' in answer;
}

/** Whether the worker says that what was asked for is shown. */
export function wasShown(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'shown' in answer && answer.shown === true;
}
