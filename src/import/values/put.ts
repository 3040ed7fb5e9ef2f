import type { Entry } from '../recognise/form/draft.ts';
import type { Form } from './form.ts';

/** The first value of a path stays; another one is kept as written. */
export function put(form: Form, entry: Entry, value: unknown): void {
  const path = entry.path.split('.');
  const present = path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], form.value);
  if (value === undefined || (present !== undefined && present !== value)) form.keep(entry, entry.label);
  else form.set(path, value, entry);
}
