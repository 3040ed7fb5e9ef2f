type Json = { readonly [key: string]: unknown };

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every key that a schema knows, as a path without list numbers: `duties.kpi.name`. */
export function listSchemaKeys(schema: Json): string[] {
  const definitions = isMap(schema['definitions']) ? schema['definitions'] : {};
  const walk = (node: unknown, path: string): string[] => {
    if (Array.isArray(node)) return node.flatMap((each) => walk(each, path));
    if (!isMap(node)) return [];
    const { $ref, properties } = node;
    const target = typeof $ref === 'string' ? walk(definitions[$ref.replace('#/definitions/', '')], path) : [];
    const keys = isMap(properties) ? Object.entries(properties) : [];
    return [
      ...target,
      ...['items', 'then', 'else', 'allOf'].flatMap((key) => walk(node[key], path)),
      ...keys.flatMap(([key, value]) => [`${path}${key}`, ...walk(value, `${path}${key}.`)]),
    ];
  };
  return [...new Set(walk(schema, ''))];
}

/** Every key that a value has, written in the same way; the user's own are left out. */
export function listUsedKeys(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => listUsedKeys(each, path));
  if (!isMap(value)) return [];
  const keys = Object.entries(value).filter(([key]) => !key.startsWith('x-'));
  return keys.flatMap(([key, below]) => [`${path}${key}`, ...listUsedKeys(below, `${path}${key}.`)]);
}
