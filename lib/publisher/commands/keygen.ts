import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fingerprintOfKey, pinnedKey } from '../edition/keys';
import { type ExitCode, exitCodes } from '../exit-codes';
import { codeOf, messageOf, PublisherError } from '../publisher-error';
import type { Command, World } from '../world';
import { readArgs, required } from './read-args';

const help = `feed keygen --out FILE: make a key that signs a feed.

  --out FILE  where the private key goes (PKCS#8 PEM, readable by you alone). A file that is there is never overwritten

Prints {"id", "publicKey"}, as the feeds file pins it, and tells the fingerprint that people compare who subscribe to a feed. Make two: the second is the spare, kept offline until the first is
lost. Keep both out of every repository.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values } = readArgs('keygen', args, { out: { type: 'string' } });
  const out = required('keygen', 'out', values.out);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  try {
    await writeFile(out, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (thrown) {
    throw codeOf(thrown) === 'EEXIST'
      ? new PublisherError(`${out} is there already`, 'Name another file: a lost key cannot be made again.')
      : new PublisherError(`${out}: ${messageOf(thrown)}`, 'Name a file in a folder that exists.');
  }
  const pinned = pinnedKey(publicKey);
  world.print(JSON.stringify(pinned));
  world.tell(`Its fingerprint: ${fingerprintOfKey(pinned)}`);
  return exitCodes.ok;
}

export const keygen: Command = { name: 'keygen', summary: 'make a signing key', help, run };
