import { expect } from 'vitest';
import { main } from '../../src/main.ts';
import { type MemoryFiles, type MemoryHost, type MemoryOptions, openMemoryHost } from './memory-host.ts';
import { writePosition } from './workspace.ts';

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** By their absolute path, as the command left them. */
  readonly files: MemoryFiles;
}

/** Runs jd in memory, and holds it to what all commands promise: no stack trace, nothing that steers a terminal. */
export async function runJd(
  argv: readonly string[],
  files: MemoryFiles = {},
  options: MemoryOptions = {},
): Promise<Run> {
  return runOn(openMemoryHost(files, options), argv);
}

export async function runOn(host: MemoryHost, argv: readonly string[]): Promise<Run> {
  const exitCode = await main(argv, host);
  const [out, err] = [host.out(), host.err()];
  expect([0, 1, 2, 3], err).toContain(exitCode);
  expect(`${out}${err}`).not.toContain('\n    at ');
  if (!hasColour(host))
    expect(`${out}${err}`).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  return { exitCode, out, err, files: host.files };
}

function hasColour({ stdout, stderr }: MemoryHost): boolean {
  return stdout.colour > 0 || stderr.colour > 0;
}

/** A refusal: one plain sentence on stderr, nothing on stdout, nothing written. */
export function expectRefusal(run: Run, exitCode: 2 | 3, before: MemoryFiles = {}): string {
  expect(run.out).toBe('');
  expect(run.exitCode, run.err).toBe(exitCode);
  expect(run.err).toMatch(/^jd: .+\n$/);
  expect(run.files).toEqual(before);
  return run.err.slice('jd: '.length, -1);
}

/** Two positions in which nothing is found wrong. */
export const service: MemoryFiles = {
  '/work/positions/head.yaml': writePosition(
    'code: SV-001\ntitle: Head of Service\ndepartment: Service\nreportsTo: null',
  ),
  '/work/positions/agent.yaml': writePosition('code: SV-002\ntitle: Agent\ndepartment: Service\nreportsTo: head'),
};

/** The same with an error (an unknown superior) and a warning (no `reportsTo`). */
export const faulty: MemoryFiles = {
  ...service,
  '/work/positions/clerk.yaml': writePosition('title: Clerk\ndepartment: Service\nreportsTo: haed'),
  '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post'),
};
