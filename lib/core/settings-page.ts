import type { SettingsView } from './settings-view';
import type { UserTableName } from './user-data';

/** What the settings' section paints, composed by the worker. */
export interface SettingsPage extends SettingsView {
  kept: KeptData[];
  /** What the last press came to: the file that was taken in, or what was deleted. */
  outcome?: { refused: boolean; told: string[] };
}

/** One sort of what is kept of the user's own. */
export interface KeptData {
  name: UserTableName;
  label: string;
  about: string;
  count: number;
  told: string;
}
