import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { writePosition } from './workspace.ts';

const outputSchema = JSON.parse(
  readFileSync(new URL('../../schemas/graph-output.schema.json', import.meta.url), 'utf8'),
);
const isOutput = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(outputSchema);

export interface Output {
  readonly positions: readonly { readonly id: string; readonly standing: string; readonly reportsTo: string | null }[];
  readonly roots: readonly string[];
  readonly cycles: readonly (readonly string[])[];
  readonly dangling: readonly { readonly position: string; readonly reference: string }[];
  readonly duplicates: readonly { readonly id: string; readonly files: readonly string[] }[];
}

export function readOutput(text: string): Output {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  return output;
}

export const place = (title: string, reportsTo: string, department = 'Service', more = '') =>
  writePosition(`title: ${title}\ndepartment: ${department}\nreportsTo: ${reportsTo}\n${more}`);
