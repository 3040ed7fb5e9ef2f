import { name, names } from '../quote.ts';
import type { TypeTrouble } from '../type-trouble.ts';
import { adviseDate } from './dates.ts';

/** The schema's types in words. */
export const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  list: 'a list',
  map: 'a group of keys',
  null: '`null`',
};

export function describe(actual: string, written: string): string {
  if (actual === 'null') return 'empty';
  if (actual === 'list' || actual === 'map') return typeWords[actual] ?? actual;
  return `the ${actual === 'string' ? 'text' : actual === 'boolean' ? 'yes-or-no value' : 'number'} ${name(written)}`;
}

export function adviseType(trouble: TypeTrouble): string {
  switch (trouble.kind) {
    case 'empty':
      return 'fill it in, or remove the line';
    case 'empty-key':
      return 'fill it in: it is required';
    case 'unquoted':
      return `quote it: ${name(trouble.line)}`;
    case 'date':
      return adviseDate(trouble.date);
    case 'number-as-text':
      return `write the number alone: ${name(trouble.line)}`;
    case 'no-number':
      return 'write one number in digits, without words or a unit';
    case 'no-whole-number':
      return 'write a whole number, without a decimal point';
    case 'boolean':
      return `write ${name(trouble.line)}`;
    case 'no-boolean':
      return 'write `true` for yes, `false` for no';
    case 'colour':
      return `write ${name(trouble.line)}`;
    case 'no-level':
      return 'write `off`, `warning` or `error`';
    case 'several-superiors':
      return 'name one direct superior; put others under `dottedLineTo`';
    case 'list-for-one':
      return 'write one value after the colon; put a text in quotes if it begins with a bracket';
    case 'keys-for-text':
      return 'put the text in quotes if its colon or bracket belongs to it';
    case 'bare-entry':
      return `write it as an entry with a key: ${name(trouble.line)}`;
    case 'bare-entries':
      return `write each line as an entry with a key: ${names(trouble.lines).join(', ')}${trouble.lines.length > 3 ? ' …' : ''}`;
    case 'under-key':
      return `write it under a key: ${name(trouble.line)}`;
    case 'dashes-for-keys':
      return 'write the keys without a dash before them';
    case 'text-for-keys':
      return 'write its keys on the lines below, each indented by two spaces';
    case 'no-list':
      return 'write each entry on its own line below, beginning with `- `';
    case 'no-keys':
      return 'write each line as a key, a colon and its value: `key: value`';
  }
}
