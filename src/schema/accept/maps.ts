import type { Check, Compile, Keywords } from './check.ts';

/** What applies to maps, of which only their own keys count. */
export const mapKeywords: Keywords = {
  required: (operand) => {
    const keys = operand as readonly string[];
    return (value) => !isMap(value) || keys.every((key) => Object.hasOwn(value, key) && value[key] !== undefined);
  },
  properties: (_, schema, compile) => checkKeys(schema, compile),
  patternProperties: (_, schema, compile) => ('properties' in schema ? undefined : checkKeys(schema, compile)),
  additionalProperties: (_, schema, compile) =>
    'properties' in schema || 'patternProperties' in schema ? undefined : checkKeys(schema, compile),
};

type Written = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** These three keywords are read together, because each key is checked by those that know it. */
function checkKeys(schema: Written, compile: Compile): Check {
  const known = new Map(Object.entries(Object(schema['properties'])).map(([key, part]) => [key, compile(part)]));
  const patterns = Object.entries(Object(schema['patternProperties'])).map(
    ([pattern, part]) => [new RegExp(pattern, 'u'), compile(part)] as const,
  );
  const others = compile(schema['additionalProperties'] ?? true);
  const checkKey = (key: string, value: unknown): boolean => {
    const check = known.get(key);
    let isKnown = check !== undefined;
    if (check !== undefined && !check(value)) return false;
    for (const [pattern, checkPart] of patterns) {
      if (!pattern.test(key)) continue;
      isKnown = true;
      if (!checkPart(value)) return false;
    }
    return isKnown || others(value);
  };
  return (value) => {
    if (!isMap(value)) return true;
    for (const key of Object.keys(value)) if (!checkKey(key, value[key])) return false;
    return true;
  };
}
