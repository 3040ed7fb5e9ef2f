import { type FormPartName, type FormSettings, formParts } from '../model/config.ts';
import type { Field, PartContent } from './form.ts';

/** A field of a form, with the dotted name by which the settings hide or show it. */
export interface NamedField {
  readonly name: string;
  readonly field: Field;
  /** Whether it is printed when it is empty, even if the settings don't name it. */
  readonly isKept?: boolean;
}

/** The parts that a form on paper always has. */
const standardParts: ReadonlySet<FormPartName> = new Set(['basic', 'summary', 'contacts', 'qualifications', 'duties']);
const parts: ReadonlySet<string> = new Set(formParts);

/** Whether the settings hide this part or field, or what it is in. */
export function hides({ hide }: Pick<FormSettings, 'hide'>, name: string): boolean {
  return hide.some((each) => name === each || name.startsWith(`${each}.`));
}

/** Whether the settings show this field, or the group that it is in, when it is empty. */
export function shows({ show }: Pick<FormSettings, 'show'>, name: string): boolean {
  return show.some((each) => name === each || (!parts.has(each) && name.startsWith(`${each}.`)));
}

/** Whether the part is printed when nothing is in it. */
export function keepsPart(form: FormSettings, part: FormPartName): boolean {
  if (form.show.some((each) => each === part || each.startsWith(`${part}.`))) return true;
  return form.parts === 'full' && standardParts.has(part);
}

/** Whether the fields of the paper form stay in this part when they are empty. */
export function keepsBlanks(form: FormSettings, part: FormPartName): boolean {
  return form.show.includes(part) || (form.parts === 'full' && standardParts.has(part));
}

/** The fields that are printed: those with a value, and those that stay without one. */
export function keepFields(form: FormSettings, fields: readonly NamedField[]): Field[] {
  return fields
    .filter(({ name, field, isKept = false }) => {
      if (hides(form, name)) return false;
      return field.lines.length > 0 || isKept || shows(form, name);
    })
    .map(({ field }) => field);
}

export function isEmpty(content: PartContent): boolean {
  switch (content.kind) {
    case 'fields':
      return content.fields.length === 0;
    case 'summary':
      return content.groups.length === 0;
    case 'contacts':
      return content.sides.length === 0;
    case 'table':
      return content.rows.length === 0;
    case 'duties':
      return content.duties.groups.length === 0;
  }
}
