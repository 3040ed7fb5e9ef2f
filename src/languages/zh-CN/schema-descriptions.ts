import written from './schema-descriptions.json' with { type: 'json' };

/** By the English title or description. The bundle passes on exports that have names, and no others. */
export const schemaDescriptions: Readonly<Record<string, string>> = written;
