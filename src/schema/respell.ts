import type { Path } from '../findings/anchor.ts';
import type { Spelling } from '../source/compose.ts';
import type { RootSchema } from './key-homes.ts';

/** Replaces numbers by the file's spelling (`99.90`) if text is allowed too, because there it is printed as it is. */
export function respell(schema: RootSchema, value: unknown, spellings: readonly Spelling[]): void {
  for (const { path, text } of spellings) {
    const [holder, key] = [path.slice(0, -1).reduce(step, value), path.at(-1)];
    if (!isHolder(holder) || key === undefined) continue;
    const places = path.reduce((parts: readonly Part[], each) => below(schema, parts, each), [schema as Part]);
    if (places.some(({ type }) => Array.isArray(type) && type.includes('string') && type.includes('number'))) {
      holder[key] = text;
    }
  }
}

interface Part {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly then?: Part;
  readonly else?: Part;
}

/** The schemas that apply after a step of the path, for every way to write the value. */
function below(schema: RootSchema, parts: readonly Part[], key: Path[number]): readonly Part[] {
  return parts.flatMap(({ properties, items }) => {
    const part = typeof key === 'number' ? items : properties?.[key];
    return part === undefined ? [] : unfold(schema, part);
  });
}

function unfold(schema: RootSchema, part: Part): readonly Part[] {
  const { $ref, then, else: otherwise } = part;
  const named = ($ref === undefined ? undefined : Object(schema.definitions)[$ref.replace(/^.*\//, '')]) as
    | Part
    | undefined;
  return [part, ...[named, then, otherwise].flatMap((each) => (each === undefined ? [] : unfold(schema, each)))];
}

type Holder = Record<string | number, unknown>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function step(value: unknown, key: Path[number]): unknown {
  return isHolder(value) ? value[key] : undefined;
}
