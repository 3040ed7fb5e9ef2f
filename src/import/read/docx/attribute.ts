import type { Attributes } from '../xml.ts';

/** An attribute by its local name, since a writer may bind `w` to another prefix. */
export function attribute(attributes: Attributes, local: string): string | undefined {
  const usual = attributes[`w:${local}`];
  if (usual !== undefined) return usual;
  for (const name in attributes) {
    if (name === local || name.endsWith(`:${local}`)) return attributes[name];
  }
  return undefined;
}

/** Whether an on/off element such as `w:b` is on; without a value it is. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, 'val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
