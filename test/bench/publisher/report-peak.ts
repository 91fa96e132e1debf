import { writeSync } from 'node:fs';

/** Loaded before a command: says at its end how much memory it took at most, in kB. */
process.on('exit', () => {
  writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`);
});
