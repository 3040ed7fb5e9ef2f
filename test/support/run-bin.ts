import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { makeFolder } from './build-pdf.ts';
import { writePosition } from './workspace.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const bin = path.join(root, 'bin', 'jd.js');
/** Far above what any of these takes, far below the patience of whoever waits for a hanging one. */
export const timeout = 60_000;

type Options = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly stdout?: number };

/** Nothing of the environment in which the tests run, and so no colour or language of its own. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], ...more };
}

export function jd(
  argv: readonly string[],
  { cwd = makeFolder(), env, stdout }: Options = {},
): SpawnSyncReturns<string> {
  const run = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    timeout,
    maxBuffer: 64 << 20,
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  expect(run.error).toBeUndefined();
  expect(run.signal).toBeNull();
  expect(run.stderr).not.toContain('\n    at ');
  return run;
}

export function shell(script: string, cwd: string): SpawnSyncReturns<string> {
  const run = spawnSync('bash', ['--norc', '-c', `set -o pipefail; ${script}`], {
    cwd,
    env: environment({ JD: bin, NODE: process.execPath }),
    encoding: 'utf8',
    timeout,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
  });
  expect(run.error).toBeUndefined();
  expect(run.stderr).not.toContain('\n    at ');
  return run;
}

export const head = writePosition('title: Head\ndepartment: Service\nreportsTo: null');
export const agent = writePosition('title: Agent\ndepartment: Service\nreportsTo: head');
export const lost = writePosition('title: Lost\ndepartment: Service\nreportsTo: nobody-known');
export const sound = { 'positions/head.yaml': head, 'positions/agent.yaml': agent };
