import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { exitCodes } from '../exit-codes';
import { messageOf, PublisherError } from '../publisher-error';

/** Where lines go. Slow readers hold the writer up, so that nothing piles up in memory. */
export interface LineOutput {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Everything is written; a file has its name only from now on. */
  close(): Promise<void>;
  /** The run ended early: no half-written file stays behind. */
  abandon(): Promise<void>;
}

/** Bytes gathered before they are written at once. */
const gathered = 64 * 1024;

/** The terminal or pipe behind `-`. It is never closed. */
export function writeToStream(stream: Writable): LineOutput {
  return gathering(stream, 'the output', {
    finish: () => new Promise((resolve) => stream.write('', () => resolve())),
    abandon: async () => undefined,
  });
}

/** A file, whole or not there: written beside its name and moved at the end. Devices and pipes are written to directly. */
export async function writeToFile(file: string): Promise<LineOutput> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory())
    throw new PublisherError(`${file} is a folder`, 'Name a file, or - for the terminal.');
  const isPlain = there === undefined || there.isFile();
  const target = isPlain ? `${file}.${process.pid}.part` : file;
  const stream = createWriteStream(target);
  try {
    await once(stream, 'open');
  } catch (thrown) {
    throw new PublisherError(messageOf(thrown), 'Name a file in a folder that exists.');
  }
  const ended = () =>
    new Promise<void>((resolve) => {
      if (stream.closed) resolve();
      else stream.once('close', resolve).end();
    });
  return gathering(stream, file, {
    async finish() {
      await ended();
      if (isPlain) await rename(target, file);
    },
    async abandon() {
      await ended();
      if (isPlain) await rm(target, { force: true });
    },
  });
}

function gathering(
  stream: Writable,
  name: string,
  end: { finish(): Promise<void>; abandon(): Promise<void> },
): LineOutput {
  let pieces: string[] = [];
  let length = 0;
  let failed: unknown;
  stream.on('error', (thrown) => {
    failed ??= thrown;
  });
  const check = () => {
    if (failed === undefined) return;
    throw new PublisherError(
      `${name}: ${messageOf(failed)}`,
      'Not every line was written. Run it again with room to write to.',
      exitCodes.failed,
    );
  };
  const flush = async () => {
    check();
    const text = pieces.join('');
    pieces = [];
    length = 0;
    if (text !== '' && !stream.write(text)) {
      await drained(stream);
    }
    check();
  };
  return {
    async write(text) {
      pieces.push(text);
      length += text.length;
      if (length >= gathered) await flush();
    },
    async close() {
      await flush();
      await end.finish();
      check();
    },
    abandon: end.abandon,
  };
}

/** A stream that fails, or that its reader closed, never drains. */
function drained(stream: Writable): Promise<void> {
  if (stream.destroyed || !stream.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve) => {
    const events = ['drain', 'error', 'close'];
    const end = () => {
      for (const event of events) stream.off(event, end);
      resolve();
    };
    for (const event of events) stream.on(event, end);
  });
}
