import chapterSchema from '../../schemas/chapter.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };

let keys: ReadonlySet<string> | undefined;

/** Whether any kind of file in a workspace has a key of this name, at any level. */
export function isKey(word: string): boolean {
  keys ??= new Set([positionSchema, procedureSchema, configSchema, chapterSchema].flatMap(listKeys));
  return keys.has(word);
}

function listKeys(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, below]) => [
    ...(key === 'properties' ? Object.keys(below as object) : []),
    ...listKeys(below),
  ]);
}
