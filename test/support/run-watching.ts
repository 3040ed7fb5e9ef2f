import { type ChildProcess, spawn } from 'node:child_process';
import { vi } from 'vitest';
import { afterwards } from './afterwards.ts';
import { bin, environment } from './run-bin.ts';

/** A command of jd that goes on until it is ended. */
export interface Watched {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until the condition holds of what was printed. */
  until(holds: (out: string, err: string) => boolean): Promise<void>;
  /** Sends a signal and gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export function startJd(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Watched {
  const child = spawn(process.execPath, [bin, ...argv, '--lang', 'en'], {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  afterwards(() => child.kill('SIGKILL'));
  return {
    child,
    out: () => out,
    err: () => err,
    until: (holds) =>
      vi.waitFor(
        () => {
          if (!holds(out, err)) throw new Error(`waited for more than this:\n${out}${err}`);
        },
        { timeout: 60_000, interval: 20 },
      ),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
