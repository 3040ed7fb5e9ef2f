import type { Path } from '../findings/anchor.ts';
import type { FactsByCode, Finding } from '../findings/finding.ts';
import { groupBy } from '../model/groups.ts';
import type { SpellingBudget } from '../text/spelling.ts';
import { type Fault, findingOf, nameOf, pathOf } from './fault.ts';
import { keysOfWord, suggestKeys } from './form-terms.ts';
import { findHeading } from './headings/index.ts';
import { listHomes, type RootSchema } from './key-homes.ts';

/** `path` is that of the map that holds the key, or should hold it. */
interface KeyAt {
  readonly path: Path;
  readonly key: string;
}
type UnknownFacts = FactsByCode['schema/unknown-key'];
interface UnknownKey extends KeyAt, Omit<UnknownFacts, 'name'> {}

/** Unknown and missing keys, except missing keys that an unknown key beside them explains. */
export function describeKeys(
  file: string,
  value: unknown,
  faults: readonly Fault[],
  schema: RootSchema,
  budget: SpellingBudget,
): Finding[] {
  const unknown = listUnknownKeys(value, faults, schema, budget);
  const strangers = groupBy(unknown, ({ path }) => nameOf(path));
  const rivals = groupBy(unknown, ({ path, suggestions: [right = ''] }) => placeOf({ path, key: right }));
  const meant = new Set(
    unknown.map(({ path, suggestions: [key = ''], home }) =>
      placeOf(home?.under === '' ? { path: [], key: home.key } : { path, key }),
    ),
  );
  return [
    ...unknown.map(({ path, ...facts }) => {
      const at = { file, path: [...path, facts.key], aim: 'key' } as const;
      const right = rightKey(value, { path, ...facts }, rivals, schema);
      const fix =
        right !== undefined
          ? { fix: [{ change: 'write', at, text: right } as const] }
          : isSentence(value, { path, ...facts })
            ? { fix: [{ change: 'quote', at: { file, path } } as const] }
            : {};
      return { ...findingOf('schema/unknown-key', at, { name: nameOf(path), ...facts }), ...fix };
    }),
    ...listMissingKeys(value, faults)
      .filter((missing) => !meant.has(placeOf(missing)) && !isColonInText(value, missing.path, strangers))
      .map(({ path, key }) => findingOf('schema/required', { file, path, aim: 'key' }, { name: nameOf(path), key })),
  ];
}

/** `- 注意: 安全`: an entry of a list of texts whose only key is none that jd knows, nor one of the user's own. */
function isSentence(value: unknown, { path, key, suggestions, home, perhapsText }: UnknownKey): boolean {
  const isAlone = typeof path.at(-1) === 'number' && Object.keys(at(value, path) as object).length === 1;
  const isNear = suggestions.length > 0 || home !== undefined;
  return perhapsText === true && isAlone && !isNear && !/^x-/i.test(key);
}

/** The key that was meant, if only one can be and the map does not have it; one that is spelt right is forbidden here. */
function rightKey(
  value: unknown,
  unknown: UnknownKey,
  rivals: ReadonlyMap<string, readonly UnknownKey[]>,
  { properties }: RootSchema,
): string | undefined {
  const { path, key, known, suggestions, perhapsText } = unknown;
  const [right, ...others] = suggestions;
  if (right === undefined || others.length > 0 || perhapsText === true || !known.includes(right)) return undefined;
  const isTaken = Object.hasOwn(at(value, path) as object, right);
  const isContested = (rivals.get(placeOf({ path, key: right }))?.length ?? 0) > 1;
  const isForbidden = path.length === 0 && Object.hasOwn(properties, key);
  return isTaken || isContested || isForbidden ? undefined : right;
}

/** Lists the keys that are not in the schema, and those that the file's kind forbids in favour of another. */
function listUnknownKeys(
  value: unknown,
  faults: readonly Fault[],
  schema: RootSchema,
  budget: SpellingBudget,
): UnknownKey[] {
  const found = new Map<string, UnknownKey>();
  for (const fault of faults) {
    const path = pathOf(value, fault.instancePath);
    if (fault.keyword === 'additionalProperties') {
      const key = fault.params.additionalProperty;
      const known = knownKeys(fault.parentSchema);
      const map = describeMap(value, path, known, fault);
      const advice = adviseKey(key, path, known, schema, budget, map.perhapsText === true);
      found.set(placeOf({ path, key }), { path, key, known, ...advice, ...map });
    } else if (fault.keyword === 'false schema') {
      const key = String(path.at(-1));
      const required = fault.schemaPath.replace(/\/properties\/.*$/u, '/required');
      const suggestions = faults
        .filter((other) => other.schemaPath === required)
        .map((other) => other.params.missingProperty);
      const known = Object.keys(schema.properties).filter((other) => other !== key);
      found.set(placeOf({ path: [], key }), { path: [], key, known, suggestions });
    }
  }
  return [...found.values()];
}

/**
 * Suggests the key that the form calls by that word; else where jd keeps what paper forms call so; else where the key
 * belongs; else similar keys.
 */
function adviseKey(
  key: string,
  path: Path,
  known: readonly string[],
  schema: RootSchema,
  budget: SpellingBudget,
  perhapsText: boolean,
): Pick<UnknownFacts, 'suggestions' | 'home' | 'line'> {
  const called = keysOfWord(key, known);
  if (called.length > 0) return { suggestions: called.slice(0, 3) };
  const here = path.filter((step) => typeof step === 'string').join('.');
  const heading = 'duties' in schema.properties ? adviseHeading(key, here, perhapsText) : undefined;
  if (heading !== undefined) return heading;
  const [home, ...others] = listHomes(schema, key, here);
  if (home === undefined) return { suggestions: suggestKeys(key, known, budget) };
  return { suggestions: [], ...(others.length === 0 ? { home } : {}) };
}

/**
 * If a text with a colon is equally likely, only a key of the same map is suggested. A line is not suggested inside its
 * own part.
 */
function adviseHeading(
  key: string,
  here: string,
  perhapsText: boolean,
): Pick<UnknownFacts, 'suggestions' | 'home' | 'line'> | undefined {
  const found = findHeading(key, here);
  if (found === undefined) return undefined;
  if (found.kind === 'key' && found.under === here) return { suggestions: [found.key] };
  if (perhapsText) return undefined;
  if (found.kind === 'key') return { suggestions: [], home: { under: found.under, key: found.key } };
  const isInside = here !== '' && found.line.startsWith(here.replace(/\..*$/, ':'));
  return isInside ? undefined : { suggestions: [], line: { text: found.line, ofConfig: found.kind === 'config' } };
}

function describeMap(
  value: unknown,
  path: Path,
  known: readonly string[],
  { parentSchema, data }: Fault,
): Pick<UnknownFacts, 'perhapsText' | 'instead'> {
  const [group, code] = path;
  if (group === 'rules' && path.length === 3 && known.length === 0) {
    const [level] = at(value, path.slice(0, 2)) as readonly unknown[];
    return typeof level === 'string' ? { instead: `${code}: ${level}` } : {};
  }
  const takesText = [parentSchema?.['type']].flat().includes('string');
  return takesText && !Object.keys(data as object).some((key) => known.includes(key)) ? { perhapsText: true } : {};
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((here, step) => (here as Readonly<Record<string, unknown>>)[step], value);
}

/** `- 注意: 安全` is a text with a colon that YAML reads as a map: an entry of a list without any known key. */
function isColonInText(value: unknown, path: Path, strangers: ReadonlyMap<string, readonly UnknownKey[]>): boolean {
  if (typeof path.at(-1) !== 'number') return false;
  const count = strangers.get(nameOf(path))?.length ?? 0;
  return count > 0 && count === Object.keys(at(value, path) as object).length;
}

function listMissingKeys(value: unknown, faults: readonly Fault[]): KeyAt[] {
  const found = new Map<string, KeyAt>();
  for (const { keyword, instancePath, params } of faults) {
    if (keyword !== 'required') continue;
    const missing = { path: pathOf(value, instancePath), key: params.missingProperty };
    found.set(placeOf(missing), missing);
  }
  return [...found.values()];
}

const keysOf = new WeakMap<object, readonly string[]>();

/** Always the same list for each map of the schema, however many findings use it. */
function knownKeys(schema: Fault['parentSchema']): readonly string[] {
  const { properties = {} } = (schema ?? {}) as { readonly properties?: object };
  const keys = keysOf.get(properties) ?? Object.keys(properties);
  keysOf.set(properties, keys);
  return keys;
}

function placeOf({ path, key }: KeyAt): string {
  return JSON.stringify([...path, key]);
}
