import { type ExitCode, exitCodes } from './exit-codes';

/** A failure a person can act on: what went wrong with what, and what to do next. */
export class PublisherError extends Error {
  override readonly name = 'PublisherError';

  constructor(
    message: string,
    /** One sentence. */
    readonly next: string,
    readonly exitCode: ExitCode = exitCodes.badInput,
  ) {
    super(message);
  }
}

/** The message of anything thrown, with the message of its cause: `fetch` hides the reason there. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause instanceof Error ? `${thrown.message}: ${thrown.cause.message}` : thrown.message;
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
