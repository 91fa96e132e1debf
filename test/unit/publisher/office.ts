import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from '../../../lib/feed/manifest';
import type { Source } from '../../../lib/sources/source';
import { answerOf, fakeSource, manyNotices } from './fake-source';
import { emptyFolder } from './folder';
import { type Asked, type OfficeAnswer, officeServer } from './office-server';
import { feed, type Ran } from './run-in-process';

type Says = OfficeAnswer | ((asked: Asked) => OfficeAnswer);

/** A made-up authority whose server says whatever `say` was last told, and a place to build into. */
export async function office(source: Source = fakeSource()) {
  const folder = await emptyFolder();
  let answer: Says = { body: answerOf(manyNotices(20)) };
  const server = await officeServer((asked) => (typeof answer === 'function' ? answer(asked) : answer));
  const key = join(folder, 'key.pem');
  const publicKey: string = JSON.parse((await feed(['keygen', '--out', key])).out).publicKey;
  return {
    folder,
    key,
    publicKey,
    asked: server.asked,
    say: (next: Says) => {
      answer = next;
    },
    build: (out: string, ...args: string[]): Promise<Ran> =>
      feed(
        [
          'build',
          '--out',
          join(folder, out),
          '--key',
          key,
          '--origin',
          `test-office=${server.origin}`,
          ...args,
        ],
        [source],
      ),
    manifest: async (out: string): Promise<Manifest> =>
      manifestSchema.parse(JSON.parse(await readFile(join(folder, out, 'manifest.json'), 'utf8'))),
    notice: async (out: string, id: string): Promise<unknown> =>
      JSON.parse((await feed(['inspect', join(folder, out), '--notice', id, '--json'])).out),
  };
}
