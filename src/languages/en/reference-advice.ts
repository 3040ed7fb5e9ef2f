import type { Meant, Reading } from '../../findings/meant.ts';
import { name } from '../quote.ts';
import { type ReferenceFacts, referenceTrouble } from '../reference-trouble.ts';
import { askMeant } from './likeness.ts';
import { join } from './words.ts';

/** What to do about a name that no position has; `otherwise` if nothing more is known about it. */
export function adviseReference(facts: ReferenceFacts, otherwise: string): string {
  const trouble = referenceTrouble(facts);
  switch (trouble?.kind) {
    case 'nobody':
      return `write ${name(trouble.line)}`;
    case 'nobody-here':
      return `leave out ${name(trouble.key)} if there is none`;
    case 'everybody':
      return `leave out ${name(trouble.key)}; it then applies to all`;
    case 'several':
      return `write each on its own line: ${name(trouble.line)}`;
    case 'several-superiors':
      return 'name one direct superior; put the others under `dottedLineTo`';
    case 'several-for-one':
      return 'name one position only';
    case undefined:
      return askMeant(facts.suggestions, facts.name) ?? otherwise;
    case 'reading':
      return adviseReading(facts.name, trouble.reading);
  }
}

/** What to do about a name that no position has, by what the name says. */
export function adviseReading(written: string, { kind, positions, rest = '' }: Reading): string {
  const one = join(positions.map(showMeant), 'or');
  switch (kind) {
    case 'person':
      return positions.length === 1
        ? `${name(written)} is the incumbent of ${one}; name the position`
        : `${name(written)} is an incumbent of ${join(positions.map(showMeant), 'and')}; name one of these positions`;
    case 'file':
      return `write ${one}: a reference has no folder and no extension`;
    case 'department':
      return rest === ''
        ? `${name(written)} is a department; name a position in it, such as ${one}`
        : `that department has no ${name(rest)}: name another position in it, such as ${one}, or add a file for ${name(written)}`;
    case 'remark':
      return `did you mean ${one}? ${name(rest)} is not part of its title`;
    default:
      return `did you mean ${one}?`;
  }
}

/** Shows a position as `` `m0` (`Manager`, `Sales`) ``. */
function showMeant({ name: written, title, department }: Meant): string {
  return title === undefined ? name(written) : `${name(written)} (${name(title)}, ${name(department ?? '')})`;
}

export const addOrList =
  'correct the name, add a file for that position, or list it under `external` in `jd.config.yaml`';
