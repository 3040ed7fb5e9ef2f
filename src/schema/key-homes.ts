import { lookUp } from './fold-word.ts';
import { wordsOf } from './form-terms.ts';

/** The part of a schema's file that a search for its keys reads. */
export interface RootSchema {
  readonly properties: object;
  readonly definitions?: object;
}

/** The place that takes a key, and its spelling there: `qualifications` for `education`, '' for the whole file. */
export interface KeyHome {
  readonly under: string;
  readonly key: string;
}

type Homes = ReadonlyMap<string, readonly KeyHome[]>;

const rarer: ReadonlySet<string> = new Set(['dutyGroups', 'dutyGroups.kpi', 'kpis']);
const indexes = new WeakMap<RootSchema, Homes>();

/** Finds where else in a file `key`, or the key with that term, belongs; `here` is where it was written. */
export function listHomes(schema: RootSchema, key: string, here: string): readonly KeyHome[] {
  const index = indexes.get(schema) ?? indexHomes(schema);
  indexes.set(schema, index);
  const homes = (lookUp(index, key) ?? []).filter(({ under }) => under !== here);
  // Groups of duties, and KPIs of the whole position, take the same keys as a duty and its KPIs, which are the usual ones.
  if (!homes.some(({ under }) => under === 'duties' || under === 'duties.kpi')) return homes;
  return homes.filter(({ under }) => !rarer.has(under));
}

function indexHomes(schema: RootSchema): Homes {
  const index = new Map<string, KeyHome[]>();
  for (const [under, known] of gatherMaps(schema)) {
    for (const [word, [key = '']] of wordsOf(known)) index.set(word, [...(index.get(word) ?? []), { under, key }]);
  }
  return index;
}

/** The keys of each map of a schema, by the map's dotted path, which does not show lists and conditions. */
function gatherMaps(schema: RootSchema): ReadonlyMap<string, readonly string[]> {
  const maps = new Map<string, readonly string[]>();
  gather(schema, '');
  return maps;

  function gather(part: unknown, under: string): void {
    const { $ref, properties, items, then, else: otherwise } = resolve(part);
    if ($ref !== undefined) gather((schema.definitions as Readonly<Record<string, unknown>>)[nameOfRef($ref)], under);
    for (const below of [items, then, otherwise]) if (below !== undefined && under !== '') gather(below, under);
    if (properties === undefined || under.startsWith('rules.')) return;
    maps.set(under, Object.keys(properties));
    for (const [key, below] of Object.entries(properties)) gather(below, under === '' ? key : `${under}.${key}`);
  }
}

interface Part {
  readonly $ref?: string;
  readonly properties?: object;
  readonly items?: unknown;
  readonly then?: unknown;
  readonly else?: unknown;
}

function resolve(part: unknown): Part {
  return typeof part === 'object' && part !== null ? part : {};
}

function nameOfRef($ref: string): string {
  return $ref.replace(/^.*\//, '');
}
