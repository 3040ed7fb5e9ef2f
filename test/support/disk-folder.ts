import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { openNodeHost } from '../../src/node-host/index.ts';
import { say } from './say.ts';

export const host = openNodeHost(new URL('../../', import.meta.url));
/** The folder of a test, which is gone after it. */
export let root = '';

/** Gives each test of a file a folder of its own. */
export function useFolder(): void {
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'jd-host-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
}

export const at = (...parts: readonly string[]) => path.join(root, ...parts);

export function put(name: string, text: string | Uint8Array = ''): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
}

export function link(target: string, name: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  symlinkSync(target, at(name));
  return at(name);
}

export function pipe(name: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  execFileSync('mkfifo', [at(name)]);
  return at(name);
}

/** Everything below the folder, by name; a file's text, or what else it is. */
export function tree(): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const place = path.join(entry.parentPath, entry.name);
      const content = entry.isSymbolicLink()
        ? `-> ${readlinkSync(place)}`
        : entry.isFile()
          ? readFileSync(place, 'utf8')
          : entry.isDirectory()
            ? '/'
            : 'other';
      return [path.relative(root, place).split(path.sep).join('/'), content];
    }),
  );
}

export function expectFailure(run: () => unknown, exitCode: 2 | 3): string {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Failure);
  expect((thrown as Failure).exitCode).toBe(exitCode);
  return say(thrown);
}
