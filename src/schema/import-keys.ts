import configSchema from '../../schemas/config.schema.json' with { type: 'json' };

/** The keys of a position for which a label of a document may stand, as dotted paths. */
export const importKeys: readonly string[] = configSchema.properties.import.properties.labels.items.properties.key.enum;
