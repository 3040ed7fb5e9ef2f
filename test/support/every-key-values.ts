import { parse } from 'yaml';
import { files } from './every-key-workspace.ts';
import { inputs } from './input-schemas.ts';
import { listSchemaKeys, listUsedKeys } from './schema-keys.ts';

interface Value {
  /** The path of its key without numbers: `duties.kpi.name`. */
  readonly key: string;
  readonly value: string | number | boolean;
}

function listValues(value: unknown, key = ''): Value[] {
  if (Array.isArray(value)) return value.flatMap((each) => listValues(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, below]) => listValues(below, key === '' ? name : `${key}.${name}`));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [{ key, value }] : [];
}

const read = (names: readonly (keyof typeof files)[]): unknown[] => names.map((name) => parse(files[name]));
const samples = {
  position: read(['positions/the-form.yaml']),
  procedure: read(['procedures/the-rules.yaml', 'procedures/the-cases.yaml']),
  config: read(['jd.config.yaml']),
};
type Kind = keyof typeof samples;

/** Every value in the workspace that has every key. */
export function valuesOf(kind: Kind): Value[] {
  return listValues(samples[kind]);
}

/** The keys that the schema knows and the workspace lacks. */
export function unusedKeys(kind: Kind): string[] {
  const used = new Set(listUsedKeys(samples[kind]));
  return listSchemaKeys(inputs[kind]).filter((key) => !used.has(key));
}
