import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, from wherever a command was started. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
