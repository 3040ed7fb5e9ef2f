import type { Check, Compile, Keywords } from './check.ts';
import { listKeywords } from './lists.ts';
import { mapKeywords } from './maps.ts';
import { scalarKeywords } from './scalars.ts';

/** What only describes, and `definitions`, which `$ref` reads. */
const silent = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'definitions']);

const keywords: Keywords = {
  ...scalarKeywords,
  ...listKeywords,
  ...mapKeywords,
  allOf: (parts, _, compile) => every((parts as readonly unknown[]).map(compile)),
  if: (condition, schema, compile) => {
    // A condition that is only strict would lead to the other branch, which may accept what is wrong.
    if (!isExact(condition)) throw new Error('a condition has a keyword that may be stricter than ajv');
    const [holds, yes, no] = [condition, schema['then'] ?? true, schema['else'] ?? true].map(compile) as Checks;
    return (value) => (holds(value) ? yes(value) : no(value));
  },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema, and `if` reads it.
  then: () => undefined,
  else: () => undefined,
};

type Checks = [Check, Check, Check];

const exact = new Set(['type', 'required', 'enum', 'const']);

function isExact(schema: unknown): boolean {
  return Object.entries(Object(schema)).every(([keyword, operand]) =>
    keyword === 'properties' ? Object.values(Object(operand)).every(isExact) : exact.has(keyword),
  );
}

/**
 * A quick check that accepts only what ajv accepts; ajv judges and explains all else, and is loaded only then. Throws
 * if the schema has a keyword that it doesn't know.
 */
export function compileSchema(root: object): Check {
  const followed = new Map<string, Check>();
  const compile: Compile = (schema) => {
    if (typeof schema === 'boolean') return () => schema;
    const entries = Object.entries(schema as object).filter(([keyword]) => !silent.has(keyword));
    return every(
      entries.map(([keyword, operand]) => {
        if (keyword === '$ref') return follow(String(operand));
        const make = keywords[keyword];
        if (make === undefined || !Object.hasOwn(keywords, keyword))
          throw new Error(`the keyword ${keyword} is unknown`);
        return make(operand, schema as Readonly<Record<string, unknown>>, compile);
      }),
    );
  };
  const follow = (reference: string): Check => {
    const known = followed.get(reference);
    if (known !== undefined) return known;
    const [, place = '', name = ''] = /^#\/(definitions|properties)\/(\w+)$/.exec(reference) ?? [];
    const named: Readonly<Record<string, unknown>> = Object(Object(root)[place]);
    if (!Object.hasOwn(named, name)) throw new Error(`${reference} leads nowhere`);
    const check = compile(named[name]);
    followed.set(reference, check);
    return check;
  };
  return compile(root);
}

function every(checks: readonly (Check | undefined)[]): Check {
  const [first, second, ...rest] = checks.filter((check) => check !== undefined);
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (rest.length === 0) return (value) => first(value) && second(value);
  const more = every([second, ...rest]);
  return (value) => first(value) && more(value);
}
