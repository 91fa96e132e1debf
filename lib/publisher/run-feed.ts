import { type ExitCode, exitCodeHelp, exitCodes } from './exit-codes';
import { codeOf, PublisherError } from './publisher-error';
import type { Command, World } from './world';

/** Loaded on demand: `check` brings a whole DOM with it. */
const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./commands/build')).build,
  keygen: async () => (await import('./commands/keygen')).keygen,
  verify: async () => (await import('./commands/verify')).verify,
  inspect: async () => (await import('./commands/inspect')).inspect,
  serve: async () => (await import('./commands/serve')).serve,
  check: async () => (await import('./commands/check')).check,
  match: async () => (await import('./commands/match')).match,
  site: async () => (await import('./commands/site')).site,
};

/** Runs `feed <command> <args>`. Never throws: errors are told, with what to do next, and become the exit code. */
export async function runFeed(args: string[], world: World): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    world.print(await overview());
    return name === '' ? exitCodes.badInput : exitCodes.ok;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    world.tell(`feed: there is no command "${name}".\n  Commands: ${Object.keys(commands).join(', ')}.`);
    return exitCodes.badInput;
  }
  try {
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      world.print(`${command.help}\n\n${exitCodeHelp}`);
      return exitCodes.ok;
    }
    return await command.run(rest, world);
  } catch (thrown) {
    return tellError(name, thrown, world);
  }
}

function tellError(name: string, thrown: unknown, world: World): ExitCode {
  if (thrown instanceof PublisherError) {
    world.tell(`feed ${name}: ${thrown.message}\n  ${thrown.next}`);
    return thrown.exitCode;
  }
  if (world.signal.aborted) {
    world.tell(`feed ${name}: interrupted; nothing was published.`);
    return exitCodes.failed;
  }
  if (codeOf(thrown)?.startsWith('ERR_PARSE_ARGS') && thrown instanceof Error) {
    world.tell(`feed ${name}: ${thrown.message}\n  feed ${name} --help tells the options.`);
    return exitCodes.badInput;
  }
  world.tell(`feed ${name}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
  return exitCodes.failed;
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map((command) => `  ${command.name.padEnd(9)}${command.summary}`);
  return [
    'feed: compiles official lists of harmful products into a signed feed of static files.',
    '',
    'npm run --silent feed -- <command> [options]',
    '',
    ...lines,
    '',
    'feed <command> --help tells the options.',
    '',
    exitCodeHelp,
  ].join('\n');
}
