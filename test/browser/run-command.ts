import { type ChildProcess, spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; undefined where the command could not be started or did not end in time. */
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Why there is no exit code. */
  fault?: string;
}

export interface CommandOptions {
  /** Milliseconds until the command, and what it started, is ended. Nothing here may hang. */
  timeout: number;
  cwd?: string;
  /** Added to this process's own environment. */
  env?: Record<string, string>;
  /** Lines as they come, where somebody watches. */
  onLine?: (line: string) => void;
}

/** Runs a command to its end. Never rejects: what went wrong is in the result. */
export function runCommand(command: string, args: string[], options: CommandOptions): Promise<CommandResult> {
  const { timeout, cwd, env, onLine } = options;
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    let fault: string | undefined;
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // `npx` is a script on Windows, which only a shell starts; elsewhere a group of its own can be ended whole.
      shell: windows && /^np[mx]$/.test(command),
      detached: !windows,
    });
    const timer = setTimeout(() => {
      fault = `did not end within ${Math.round(timeout / 1000)} seconds`;
      endGroup(child);
    }, timeout);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      tellLines(text, onLine);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      tellLines(text, onLine);
    });
    const end = (code: number | null) => {
      clearTimeout(timer);
      resolve({
        code: fault === undefined && code !== null ? code : undefined,
        stdout,
        stderr,
        ...(fault !== undefined && { fault }),
      });
    };
    child.once('error', (error) => {
      fault = error.message;
      end(null);
    });
    child.once('close', (code, signal) => {
      if (code === null) fault ??= `was ended by ${signal}`;
      end(code);
    });
  });
}

/** The last lines a command said, for an error. */
export function lastWords({ stdout, stderr, fault, code }: CommandResult, lines = 12): string {
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-lines).join('\n');
  return [fault ?? `exit code ${code}`, said].filter((part) => part !== '').join('\n');
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Ended by itself in between.
  }
}

function tellLines(text: string, onLine: ((line: string) => void) | undefined): void {
  if (!onLine) return;
  for (const line of text.split(/[\r\n]+/)) if (line.trim() !== '') onLine(line.trim());
}
