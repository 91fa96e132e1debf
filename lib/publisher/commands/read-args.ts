import { parseArgs } from 'node:util';
import { PublisherError } from '../publisher-error';

interface OptionShape {
  type: 'string' | 'boolean';
  multiple?: boolean;
}

/** Reads options and exactly the named positional arguments. What `parseArgs` refuses is told by `run-feed.ts`. */
export function readArgs<const Options extends Record<string, OptionShape>>(
  command: string,
  args: string[],
  options: Options,
  positionals: readonly string[] = [],
) {
  const read = parseArgs({ args, options, strict: true, allowPositionals: positionals.length > 0 });
  if (read.positionals.length !== positionals.length) {
    throw new PublisherError(
      `expected ${positionals.join(' ') || 'no argument'}, got ${read.positionals.join(' ') || 'none'}`,
      `feed ${command} --help tells the options.`,
    );
  }
  return { values: read.values, positionals: read.positionals };
}

/** An option that must be there. */
export function required(command: string, name: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new PublisherError(`--${name} is missing`, `feed ${command} --help tells the options.`);
}

/** A whole number within bounds. */
export function wholeNumber(
  name: string,
  value: string | undefined,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new PublisherError(
    `--${name} ${value} is not a number from ${least} to ${most}`,
    'Correct the number.',
  );
}

/** An ISO time with a zone, as UTC without a needless fraction. */
export function isoTime(name: string, value: string): string {
  const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
  const time = shape.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(time)) return toIso(new Date(time));
  throw new PublisherError(
    `--${name} ${value} is not a time`,
    'Write it as 2026-11-24T06:00:00Z, or as a date alone for midnight UTC.',
  );
}

/** `2026-11-24T06:00:00Z` */
export function toIso(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

/** `a,b` and repeated options, each name once. */
export function namesIn(values: string[] | undefined): string[] {
  return [...new Set((values ?? []).flatMap((value) => value.split(',')).filter((name) => name !== ''))];
}
