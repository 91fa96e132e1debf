import type { SettingsPage } from '../core/settings-page';
import type { SettingsView } from '../core/settings-view';
import {
  type ImportFault,
  type ImportOutcome,
  type JoinedRows,
  type UserTableName,
  userTableNames,
} from '../core/user-data';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { numbered } from './words';

/** The settings' section in words: the settings, and what is kept of the user's own. */
export function composeSettingsPage(
  view: SettingsView,
  counts: Record<UserTableName, number>,
  language: Language,
): SettingsPage {
  const { tables } = sentencesIn(language).dashboard.settings;
  return {
    ...view,
    kept: userTableNames.map((name) => {
      const { name: label, about, count } = tables[name];
      return { name, label, about, count: counts[name], told: count(counts[name]) };
    }),
  };
}

/** What became of a file that was taken in, or why it was not. */
export function composeImport(
  outcome: ImportOutcome,
  language: Language,
): NonNullable<SettingsPage['outcome']> {
  const say = sentencesIn(language);
  const words = say.dashboard.settings;
  if (outcome.kind === 'refused')
    return { refused: true, told: [words.refused, faultTold(outcome.why, words)] };
  const rows = outcome.tables.flatMap(({ name, joined }) =>
    rowTold(words.tables[name].name, joined, language, say),
  );
  const isNew = outcome.tables.some(({ joined: { added, changed, noRoom } }) => added + changed + noRoom > 0);
  return {
    refused: false,
    told: [
      words.imported,
      ...(isNew ? rows : [words.nothingNew]),
      ...(outcome.settings ? [words.settingsTaken] : []),
      ...(outcome.unknown.length > 0
        ? [words.unknown(say.list(outcome.unknown.slice(0, 5).map((name) => shortText(name, 40))))]
        : []),
    ],
  };
}

function rowTold(name: string, joined: JoinedRows, language: Language, say: Sentences): string[] {
  const words = say.dashboard.settings.joined;
  const parts = (['added', 'changed', 'same', 'noRoom'] as const)
    .filter((part) => joined[part] > 0)
    .map((part) => words[part](numbered(language, joined[part])));
  return parts.length === 0 ? [] : [say.prefixed(name, parts.join(', '))];
}

function faultTold(why: ImportFault, { faults, tables }: Sentences['dashboard']['settings']): string {
  switch (why.kind) {
    case 'bad-row':
      return faults['bad-row'](tables[why.table].name, String(why.row), shortText(why.detail, 120));
    case 'bad-settings':
      return faults['bad-settings'](shortText(why.detail, 120));
    case 'too-many-rows':
      return faults['too-many-rows'](tables[why.table].name);
    case 'too-large':
    case 'not-json':
    case 'not-ours':
    case 'newer':
      return faults[why.kind];
  }
}
