import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By which a profile says that the driver loaded an extension: such a one goes with the browser. */
const loadedByDriver = 0x8000;

/**
 * Has a profile, its browser closed, keep the extension that the driver loaded, as one keeps what a person loaded by hand: it
 * is there when the browser starts again, and hears of that.
 */
export function keepExtension(profile: string): void {
  const file = join(profile, 'Default/Preferences');
  const preferences: { extensions?: { settings?: Record<string, { creation_flags?: number }> } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  for (const each of Object.values(preferences.extensions?.settings ?? {}))
    if (each.creation_flags !== undefined) each.creation_flags &= ~loadedByDriver;
  writeFileSync(file, JSON.stringify(preferences));
}
