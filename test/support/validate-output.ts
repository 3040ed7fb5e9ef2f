import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import type { MemoryFiles } from './memory-host.ts';
import { faulty, service } from './run.ts';
import { writePosition } from './workspace.ts';

const outputSchema = JSON.parse(
  readFileSync(new URL('../../schemas/validate-output.schema.json', import.meta.url), 'utf8'),
);
const isOutput = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(outputSchema);

interface Output {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Readonly<Record<string, unknown>>;
}

export function readOutput(text: string): Output {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  return output;
}

/** The output for several workspaces. */
export function readOutputs(text: string): readonly (Output & { readonly workspace: string })[] {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  expect(output).not.toHaveProperty('diagnostics');
  return output.workspaces;
}

export const config = '/work/jd.config.yaml';
export const warned: MemoryFiles = {
  ...service,
  '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post'),
};

/** Cycles, duplicate ids, broken and unreadable files, and a procedure with an unknown name. */
export const muddled = {
  ...faulty,
  '/work/positions/a.yaml': writePosition('title: A\ndepartment: Service\nreportsTo: b\ndirectReports: [head]'),
  '/work/positions/b.yaml': writePosition('title: B\ndepartment: Service\nreportsTo: a'),
  '/work/positions/sub/b.yaml': writePosition('title: B\ndepartment: Service\nreportsTo: a'),
  '/work/positions/broken.yaml': 'title: [\n',
  '/work/positions/gone.yaml': { fault: 'unreadable', reason: 'EACCES' },
  '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{text: hello, by: nobody}]\n',
} satisfies MemoryFiles;
