import type { ListsPage } from '../../lib/core/lists-page';
import type { OwnPageRequest } from '../../lib/messages';

export type DashboardRequest = Extract<
  OwnPageRequest,
  { type: 'lists-page' | 'check-lists' | 'switch-direct' }
>;

/** What the dashboard needs of the world outside. */
export interface DashboardWorker {
  /** Undefined where the worker refused or did not answer. */
  ask(request: DashboardRequest): Promise<ListsPage | undefined>;
  /** Has the browser ask for one host. To be called in the press itself; whether it was granted. */
  askForHost(permission: string): Promise<boolean>;
  browserLanguages: readonly string[];
}

/** Whether an answer is what the lists page shows: the worker may refuse, fail, or be gone. */
export function isListsPage(answer: unknown): answer is ListsPage {
  return typeof answer === 'object' && answer !== null && 'switches' in answer && 'lists' in answer;
}
