/** What the extension's own pages are told of the settings. */
export interface SettingsView {
  /** The language they speak now. */
  language: string;
  languageSetting: 'browser' | 'ko' | 'en';
  /** Whether what is seen on visits of flagged listings is kept. */
  visitSightings: boolean;
}
