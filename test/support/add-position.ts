import { expect } from 'vitest';
import { parse } from 'yaml';
import type { MemoryFiles } from './memory-host.ts';
import { type Run, runJd, service } from './run.ts';

export const config = '/work/jd.config.yaml';

export async function add(words: readonly string[], files: MemoryFiles = service): Promise<Run> {
  return runJd(['new', ...words], files);
}

/** The one file that the run added, and what YAML makes of it. */
export function added(
  before: MemoryFiles,
  { exitCode, err, files }: Run,
): { file: string; text: string; value: Record<string, unknown> } {
  expect([exitCode, err]).toEqual([0, '']);
  const [file = '', ...others] = Object.keys(files).filter((each) => !(each in before));
  expect(others).toEqual([]);
  for (const [each, text] of Object.entries(before)) expect(files[each]).toBe(text);
  const text = String(files[file]);
  return { file, text, value: parse(text) };
}

export async function diagnose(
  files: MemoryFiles,
  file: string,
): Promise<readonly { code: string; severity: string }[]> {
  const { out } = await runJd(['validate', '--format', 'json'], files);
  const diagnostics: readonly { file: string; code: string; severity: string }[] = JSON.parse(out).diagnostics;
  return diagnostics.filter((diagnostic) => `/work/${diagnostic.file}` === file);
}
