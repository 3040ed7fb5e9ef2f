import chapterSchema from '../../schemas/chapter.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };

export const inputs = {
  position: positionSchema,
  procedure: procedureSchema,
  chapter: chapterSchema,
  config: configSchema,
};

interface Key {
  readonly key: string;
  readonly name: string;
  readonly schema: Record<string, unknown>;
}

/** Every key that a schema names, wherever; conditions only narrow what is named elsewhere. */
export function listKeys(schema: unknown, name = ''): Key[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([word, below]) => {
    if (word === 'allOf' || word === 'if' || word === 'examples' || word === 'default') return [];
    if (word !== 'properties' && word !== 'patternProperties') return listKeys(below, `${name}/${word}`);
    return Object.entries(below as Record<string, Record<string, unknown>>).flatMap(([key, at]) => [
      ...(word === 'properties' && typeof at === 'object' ? [{ key, name: `${name}/${key}`, schema: at }] : []),
      ...listKeys(at, `${name}/${key}`),
    ]);
  });
}

/** Every part of a schema that has `keyword`; without one, every part that describes a map. */
export function listMaps(schema: unknown, keyword?: string): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = schema as Record<string, unknown>;
  const isMap = [here['type']].flat().includes('object') && !('else' in here && !('properties' in here));
  const isNamed = keyword !== undefined && typeof here[keyword] === 'string';
  return [
    ...((keyword === undefined ? isMap : isNamed) ? [here] : []),
    ...Object.entries(here).flatMap(([, below]) => listMaps(below, keyword)),
  ];
}
