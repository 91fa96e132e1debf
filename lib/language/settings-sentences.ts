import type { ImportFault, UserTableName } from '../core/user-data';

/** What the sections of settings and of dismissed warnings say. */
export interface SettingsSentences {
  heading: string;
  about: string;
  language: string;
  languageAbout: string;
  direct: string;
  directAbout: string;
  file: string;
  fileAbout: string;
  save: string;
  takeIn: string;
  takeInAbout: string;
  takingIn: string;
  kept: string;
  keptAbout: string;
  columns: { name: string; count: string; action: string };
  /** Each sort of what is kept: its name, what it is, and how many in words. */
  tables: Record<UserTableName, { name: string; about: string; count(count: number): string }>;
  remove: string;
  removeAsk(name: string, count: string): string;
  removeAll: string;
  removeAllAsk: string;
  removed(name: string): string;
  removedAll: string;
  imported: string;
  settingsTaken: string;
  nothingNew: string;
  joined: {
    added(count: string): string;
    changed(count: string): string;
    same(count: string): string;
    noRoom(count: string): string;
  };
  unknown(names: string): string;
  refused: string;
  faults: Record<Exclude<ImportFault['kind'], 'bad-row' | 'bad-settings' | 'too-many-rows'>, string> & {
    'bad-row'(table: string, row: string, detail: string): string;
    'bad-settings'(detail: string): string;
    'too-many-rows'(table: string): string;
  };
}

export interface DismissedSentences {
  heading: string;
  about: string;
  none: string;
  on(date: string): string;
  undoAll: string;
  undoAllAsk(count: string): string;
  undoneAll: string;
  undone(label: string): string;
}
