import { join } from 'node:path';
import { root } from './project-root';
import { lastWords, runCommand } from './run-command';

/** Runs the project's own `feed` command, as `npm run feed` does. Throws with what it said where it fails. */
export async function runFeedCommand(args: string[], allowed: number[] = [0]): Promise<string> {
  const command = ['--import', 'tsx', join(root, 'lib/publisher/cli.ts'), ...args];
  const result = await runCommand(process.execPath, command, { timeout: 120_000, cwd: root });
  if (result.code !== undefined && allowed.includes(result.code)) return result.stdout;
  throw new Error(`feed ${args.join(' ')}\n${lastWords(result, 40)}`);
}
