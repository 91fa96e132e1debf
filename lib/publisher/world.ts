import type { Writable } from 'node:stream';
import type { Source } from '../sources/source';
import type { ExitCode } from './exit-codes';

/** Everything of the world outside that a command touches beside files, passed in so that tests can hold it still. */
export interface World {
  fetch: typeof fetch;
  /** The environment: where the keys of sources are. */
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
  /** Answers: tables, JSON. */
  print(text: string): void;
  /** Standard input, as bytes come: what `-` names to read from. */
  input(): AsyncIterable<Uint8Array>;
  /** Standard output as a stream: what `-` names to write to. */
  output(): Writable;
  /** Progress and errors. `passing` lines are shown on a terminal only until the next one. */
  tell(line: string, passing?: 'passing'): void;
  /** Every source there is a parser for. */
  sources(): Promise<readonly Source[]>;
}

/** One subcommand of `feed`. */
export interface Command {
  name: string;
  summary: string;
  help: string;
  run(args: string[], world: World): Promise<ExitCode>;
}
