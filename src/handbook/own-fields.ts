import type { FormPartName } from '../model/config.ts';
import type { Position } from '../model/position.ts';
import { type FormContext, plainRun } from './context.ts';
import type { Field } from './form.ts';

/**
 * The workspace's own keys that belong to a part of the form; in a full form also those without a value. They have no
 * path, since no bookmark of a Word document can name such a key.
 */
export function composeOwn({ form, labels }: FormContext, { own }: Position, part: FormPartName): Field[] {
  const write = (value: string | number | boolean) =>
    plainRun(typeof value === 'boolean' ? (value ? labels.yes : labels.no) : value);
  return form.own
    .filter((field) => field.part === part)
    .flatMap(({ key, label }): Field[] => {
      const lines = [own?.[key] ?? []].flat().map(write);
      return lines.length > 0 || form.parts === 'full' ? [{ label, wide: lines.length > 1, lines }] : [];
    });
}
