import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import statsSchema from '../../schemas/stats-output.schema.json' with { type: 'json' };
import type { Figures } from '../../src/org/figures/figures.ts';

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);
const isOutput = ajv.compile(statsSchema);

export interface StatsOutput {
  readonly department: string | null;
  readonly broken: number;
  readonly all: Figures;
  readonly departments: readonly {
    readonly name: string;
    readonly parent: string | null;
    readonly level: number;
    readonly own: Figures;
    readonly total: Figures;
  }[];
}

/** What `jd stats --format json` printed, held to its schema. */
export function readStats(text: string): StatsOutput {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  return output;
}
