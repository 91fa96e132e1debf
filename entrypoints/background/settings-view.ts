import type { SettingsView } from '../../lib/core/settings-view';
import type { Parts } from './parts';

/** What the extension's own pages are told of the settings. */
export async function settingsView(parts: Parts): Promise<SettingsView> {
  const { language: languageSetting, visitSightings } = await parts.settings.get();
  return { language: await parts.language(), languageSetting, visitSightings };
}
