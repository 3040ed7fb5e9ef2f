import type { Entries } from '../language.ts';
import { dutyShown, line, name } from '../quote.ts';

export const textEntries: Entries<'text'> = {
  'text/asterisks': {
    message: ({ words }) => `the asterisks around ${name(words, dutyShown)} are marks and aren’t printed`,
    help: () => 'write `\\*` for each asterisk that is to be printed (`\\\\*` between double quotes), `**…**` for bold',
    what: 'Two asterisks between letters (`length*width*height`, `a**b**c`), with the end of a clause between them, or after the first letters of names that are kept hidden can be meant as signs or as marks. jd reads them as marks: what is between them is set off, and they aren’t printed.',
    why: 'A formula, a footnote or a name with hidden letters would lose its asterisks in print, and nobody would notice.',
    mend: 'Write `\\*` where an asterisk is to be printed; between double quotes YAML needs `\\\\*`. Asterisks beside digits (`7*24`) and in rows (`138****5678`) are printed as they are. Where the mark is meant, switch the rule off in `jd.config.yaml` or put spaces around it.',
  },
  'text/quotes': {
    message: ({ key, name: written }) => `\`${key}\` is ${name(written)}, and the marks around it are printed`,
    help: ({ bare }) => `write it without them: ${name(bare)}`,
    what: 'A name (a title, department, code, alias or person, or a reference) is wholly in typographic quotation marks or brackets: `“Sales”`, `[Sales]` between quotes. YAML takes only the straight quotes `"…"` and `\'…\'` away; all other marks are part of the name.',
    why: 'The handbook would show the marks wherever the name is printed, and `Sales` alone would no longer find it.',
    mend: 'Leave the marks out. Where YAML needs quotes, write straight ones. If the marks do belong to the name, switch the rule off in `jd.config.yaml`.',
  },
  'text/joined-names': {
    message: ({ key, name: written }) => `\`${key}\` has ${name(written)} as one name`,
    help: ({ key, parts }) => `write each as an entry of its own: ${line(`${key}: [${parts.join(', ')}]`)}`,
    what: 'A list of aliases, former titles or persons has one entry, which holds several names with a Chinese comma or semicolon between them.',
    why: 'YAML separates entries only by a comma and a space, or by lines. The names would be taken for one: none of them could be found or counted.',
    mend: 'Write a list in brackets with a comma and a space between the names, or each name on a line of its own, after `- `.',
  },
};
