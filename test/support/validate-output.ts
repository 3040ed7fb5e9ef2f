import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import type { MemoryFiles } from './memory-host.ts';
import { service } from './run.ts';
import { writePosition } from './workspace.ts';

const outputSchema = JSON.parse(
  readFileSync(new URL('../../schemas/validate-output.schema.json', import.meta.url), 'utf8'),
);
const isOutput = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(outputSchema);

interface Output {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Readonly<Record<string, number>>;
}

export function readOutput(text: string): Output {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  return output;
}

export const config = '/work/jd.config.yaml';
export const warned: MemoryFiles = {
  ...service,
  '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post'),
};
