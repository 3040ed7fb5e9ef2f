import chapterSchema from '../../schemas/chapter.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };

export const schemaNames = ['position', 'procedure', 'chapter', 'config'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** The schemas with all descriptions; what checks files is bundled without them. */
const schemas: Readonly<Record<SchemaName, object>> = {
  position: positionSchema,
  procedure: procedureSchema,
  chapter: chapterSchema,
  config: configSchema,
};

export function schemaOf(name: SchemaName): object {
  return schemas[name];
}

/** The published JSON Schema as the text of a file; `descriptions` replaces its titles and descriptions. */
export function schemaText(name: SchemaName, descriptions: Readonly<Record<string, string>> = {}): string {
  const describe = (key: string, value: unknown): unknown =>
    (key === 'description' || key === 'title') && typeof value === 'string' ? (descriptions[value] ?? value) : value;
  return `${JSON.stringify(schemas[name], describe, 2)}\n`;
}
