import { type ExitCode, exitCodes } from '../exit-codes';
import { serveFolder } from '../serving/serve-folder';
import type { Command, World } from '../world';
import { readArgs, wholeNumber } from './read-args';

const help = `feed serve DIR [--port N]: serve an edition on this machine, to try it.

  --port N  default 8787; 0 takes a free one

Answers on 127.0.0.1 only, with the headers a static host should send: packs immutable, manifest and signature asked for
again each time, strong ETags, CORS for everyone. Prints the address; stops with Ctrl+C.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArgs('serve', args, { port: { type: 'string' } }, ['DIR']);
  const port = wholeNumber('port', values.port, { least: 0, most: 65_535, otherwise: 8787 });
  const served = await serveFolder({ folder: positionals[0] ?? '', port, signal: world.signal });
  world.print(served.url);
  await served.stopped;
  return exitCodes.ok;
}

export const serve: Command = { name: 'serve', summary: 'serve an edition on this machine', help, run };
