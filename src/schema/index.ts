import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import chapterSchema from '../../schemas/chapter.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };
import type { Finding } from '../findings/finding.ts';
import type { Config } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Spelling } from '../source/compose.ts';
import type { Check } from './accept/check.ts';
import { compileSchema } from './accept/index.ts';
import { readPattern } from './accept/pattern.ts';
import { blameEmptiness, listEmptyKeys, withoutKeys } from './empty-keys.ts';
import { type Fault, findingOf } from './fault.ts';
import { describeKeys } from './key-faults.ts';
import type { RootSchema } from './key-homes.ts';
import type { SchemaName } from './published.ts';
import { type ChapterSettings, readChapter } from './read-chapter.ts';
import { readConfig } from './read-config.ts';
import { readPosition, readProcedure } from './read-form.ts';
import { readOwn } from './read-own.ts';
import { respell } from './respell.ts';
import { describeValues } from './value-faults.ts';

/** The result of checking one file's value: its typed form if and only if nothing is wrong with it. */
export interface Shaped<T> {
  readonly findings: readonly Finding[];
  readonly shape?: T;
}

const schemas: Readonly<Record<SchemaName, RootSchema>> = {
  position: positionSchema,
  procedure: procedureSchema,
  chapter: chapterSchema,
  config: configSchema,
};

/** `stem` is the file's name without folder and extension, which is the id if none is written. */
export function shapePosition(
  file: string,
  stem: string,
  value: unknown,
  spellings: readonly Spelling[] = [],
): Shaped<Position> {
  respell(schemas.position, value, spellings);
  const checked = check('position', file, value);
  const findings = [...checked.findings, ...checkStem(file, stem, checked.value)];
  const fields = findings.length === 0 ? readPosition(checked.value) : undefined;
  if (fields === undefined) return { findings };
  const own = readOwn(checked.value);
  return { findings, shape: { file, ...identify(stem, checked.value), ...fields, ...(own && { own }) } };
}

export function shapeProcedure(file: string, stem: string, value: unknown): Shaped<Procedure> {
  const checked = check('procedure', file, value);
  const findings = [...checked.findings, ...checkStem(file, stem, checked.value)];
  const fields = findings.length === 0 ? readProcedure(checked.value) : undefined;
  return fields ? { findings, shape: { file, ...identify(stem, checked.value), ...fields } } : { findings };
}

/** Checks the front matter of a chapter. */
export function shapeChapter(file: string, value: unknown): Shaped<ChapterSettings> {
  const { findings, value: filled } = check('chapter', file, value);
  const shape = findings.length === 0 ? readChapter(filled) : undefined;
  return shape ? { findings, shape } : { findings };
}

/** Defaults apply for every key that is left out. */
export function shapeConfig(file: string, value: unknown): Shaped<Config> {
  const { findings, value: filled } = check('config', file, value);
  const shape = findings.length === 0 ? readConfig(filled) : undefined;
  return shape ? { findings, shape } : { findings };
}

const checks = new Map<SchemaName, Check>();

/** Whether a value certainly has no fault, in a tenth of the time that ajv takes. */
export function accepts(name: SchemaName, value: unknown): boolean {
  const check = checks.get(name) ?? compileSchema(schemas[name]);
  checks.set(name, check);
  return check(value);
}

const validators = new Map<SchemaName, ValidateFunction>();
let ajv: Ajv | undefined;

/** Compiled on first use, so that `--help` does not wait for a schema. */
function validatorOf(name: SchemaName): ValidateFunction {
  const ready = validators.get(name);
  if (ready) return ready;
  ajv ??= makeAjv();
  const validate = ajv.compile(schemas[name]);
  validators.set(name, validate);
  return validate;
}

/** Neither inlined nor optimised, the code is ready three times sooner and runs faster; tests check the schemas. */
function makeAjv(): Ajv {
  const made = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: true,
    inlineRefs: false,
    code: { optimize: false },
    meta: false,
    validateSchema: false,
  });
  addFormats.default(made, ['date']);
  return made;
}

/** How many characters may be compared for a file's suggestions: some 100 ms if every key is wrong. */
const spellingBudget = 1_000_000;

/** What is wrong with a file's value, and the value without the keys that were not filled in. */
function check(name: SchemaName, file: string, value: unknown): { findings: readonly Finding[]; value: unknown } {
  if (accepts(name, value)) return { findings: [], value };
  const before = listFaults(name, value);
  if (before.length === 0) return { findings: [], value };
  const emptied = listEmptyKeys(before, value);
  const filled = emptied.size === 0 ? value : withoutKeys(value, emptied);
  const faults = emptied.size === 0 ? before : blameEmptiness(listFaults(name, filled), before, emptied);
  const budget = { left: spellingBudget };
  const findings = [
    ...describeKeys(file, value, faults, schemas[name], budget),
    ...describeValues(file, value, faults, budget),
  ];
  return { findings, value: filled };
}

function listFaults(name: SchemaName, value: unknown): readonly Fault[] {
  const validate = validatorOf(name);
  if (validate(value)) return [];
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  return errors as readonly Fault[];
}

const matchesId = readPattern(positionSchema.properties.id.pattern);

/** Whether a position or procedure may have `text` (NFC) as its id. */
export function isId(text: string): boolean {
  return matchesId(text);
}

/** A file name that can't be an id matters only if the file has no `id` key. */
function checkStem(file: string, stem: string, value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.hasOwn(value, 'id')) return [];
  if (isId(stem.normalize('NFC'))) return [];
  const derived = deriveId(stem);
  const ending = /\.ya?ml$/i.exec(file)?.[0] ?? '';
  const suggestion = isId(derived) ? { suggestion: `${derived}${ending}` } : {};
  return [
    findingOf('schema/pattern', { file, path: [] }, { name: 'id', written: stem, pattern: 'file-name', ...suggestion }),
  ];
}

/** Turns a file's stem into an id: `Front Desk (old)` becomes `front-desk-old`. */
function deriveId(stem: string): string {
  return stem
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}_]+|[-.]+$/gu, '');
}

function identify(stem: string, value: unknown): { readonly id: string; readonly stem: string } {
  const { id } = value as { readonly id?: string };
  return { id: (id ?? stem).normalize('NFC'), stem: stem.normalize('NFC') };
}
