import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>>;

const dates = [
  '2024-02-29',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-04-31',
  '2024-00-10',
  '2024-1-1',
  ' 2024-01-01',
];
const edges = [
  '',
  ' ',
  '\u3000',
  '\u200b',
  '客服',
  '😀'.repeat(200),
  '😀'.repeat(201),
  '\ud800'.repeat(64),
  'x'.repeat(65),
];
const numbers = [0, -0, 1, 100, 100.5, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY];

/** What a file may hold in any place. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, ...numbers, ...edges, ...dates),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'grapheme', maxLength: 70 }),
);

/** Values that a schema mostly takes, with a fault here and there. */
export function valuesOf(root: Schema): fc.Arbitrary<unknown> {
  return spoil(valueIn(root, root, 4), 8);
}

/** One value of `often + 1` is any value. */
function spoil(value: fc.Arbitrary<unknown>, often = 60): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: value, weight: often }, { arbitrary: anyValue, weight: 1 });
}

function valueIn(root: Schema, schema: unknown, depth: number): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean' || depth < 0) return anyValue;
  const part = schema as Schema;
  const { $ref, then, else: otherwise, items, properties } = part;
  const ways: fc.Arbitrary<unknown>[] = [];
  if (typeof $ref === 'string') {
    const name = $ref.replace(/^.*\//, '');
    ways.push(
      valueIn(root, ((root['definitions'] as Schema)[name] ?? (root['properties'] as Schema)[name]) as unknown, depth),
    );
  }
  if (properties !== undefined) ways.push(mapOf(root, part, depth));
  if (Array.isArray(items)) ways.push(fc.tuple(...items.map((each) => spoil(valueIn(root, each, depth - 1)))));
  else if (items !== undefined) ways.push(listOf(spoil(valueIn(root, items, depth - 1))));
  for (const branch of [then, otherwise]) {
    if (branch !== undefined && (properties === undefined || items !== undefined))
      ways.push(valueIn(root, branch, depth));
  }
  if (part['enum'] !== undefined) ways.push(fc.constantFrom(...(part['enum'] as unknown[])));
  if (part['const'] !== undefined) ways.push(fc.constant(part['const']));
  if (ways.length === 0 || part['minLength'] !== undefined) {
    const types = [part['type'] ?? []].flat();
    if (types.includes('string')) ways.push(textOf(part));
    if (types.includes('number') || types.includes('integer')) ways.push(fc.constantFrom(...numbers), fc.nat(120));
    if (types.includes('boolean')) ways.push(fc.boolean());
    if (types.includes('null')) ways.push(fc.constant(null));
  }
  return ways.length === 0 ? anyValue : fc.oneof(...ways);
}

function listOf(entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.array(entry, { maxLength: 3 }),
    entry.map((each) => [each, each]),
  );
}

function textOf({ format }: Schema): fc.Arbitrary<unknown> {
  if (format === 'date') return fc.oneof(fc.date({ noInvalidDate: true }).map(writeDay), fc.constantFrom(...dates));
  const plain = fc.constantFrom('文员', 'clerk', 'a.b-c', '#00aaFF', '#12345', ...edges);
  return fc.oneof(plain, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
}

function writeDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The keys that are required, some of the others, and sometimes one that the schema doesn't know. */
function mapOf(root: Schema, { properties, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> {
  const keys = Object.entries(properties as Schema);
  const needed = new Set(required as readonly string[]);
  const entries = keys.map(([key, part]) => {
    const share = needed.has(key) ? 24 : keys.length > 8 ? 1 : 3;
    return fc.oneof(
      { weight: share, arbitrary: spoil(valueIn(root, part, depth - 1)).map((value) => [[key, value]]) },
      { weight: needed.has(key) ? 1 : 4, arbitrary: fc.constant([]) },
    );
  });
  const strange = fc.constantFrom('x-own', 'X-own', 'tittle', 'constructor', '__proto__', 'toString');
  const extra = fc.oneof(
    { weight: 9, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(strange, anyValue).map((entry) => [entry]) },
  );
  return fc.tuple(...entries, extra).map((parts) => Object.fromEntries(parts.flat() as [string, unknown][]));
}
