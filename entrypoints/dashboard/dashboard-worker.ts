import type { SavedFile } from '../../lib/core/saved-file';
import type { OwnPageRequest } from '../../lib/messages';
import type { RoundLeader } from './round-leader';

/** What the dashboard needs of the world outside. */
export interface DashboardWorker {
  /**
   * What the worker answers. Undefined where it refused, failed or is gone: whatever `isAnswer` does not know. Each section
   * brings the guard for its own answer.
   */
  ask<Answer>(
    request: OwnPageRequest,
    isAnswer: (answer: unknown) => answer is Answer,
  ): Promise<Answer | undefined>;
  /** Has the browser ask for one host. To be called in the press itself; whether it was granted. */
  askForHost(permission: string): Promise<boolean>;
  /** Has the browser ask whether notifications may be shown. To be called in the press itself. */
  allowNotifications(): Promise<boolean>;
  /** Has the browser save a file where it saves what is downloaded. */
  save(file: SavedFile): void;
  /** Leads verification rounds, from this page. */
  rounds: RoundLeader;
  browserLanguages: readonly string[];
}
