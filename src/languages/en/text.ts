import type { Entries } from '../language.ts';
import { dutyShown, line, name } from '../quote.ts';

export const textEntries: Entries<'text'> = {
  'text/asterisks': {
    message: ({ words }) => `the asterisks around ${name(words, dutyShown)} are read as formatting and aren’t printed`,
    help: () => 'write `\\*` for each asterisk to print (`\\\\*` between double quotes), or `**…**` for bold',
    what: 'Two asterisks between letters (`length*width*height`, `a**b**c`), with the end of a clause between them, or after the first letters of names that are kept hidden can be meant as characters or as formatting. jd reads them as formatting: the text between them is emphasised, and they aren’t printed.',
    why: 'A formula, a footnote or a name with hidden letters would lose its asterisks in print, and nobody would notice.',
    fix: 'Write `\\*` to print an asterisk; between double quotes YAML needs `\\\\*`. Asterisks beside digits (`7*24`) and in rows (`138****5678`) are printed as they are. If formatting is meant, switch the rule off in `jd.config.yaml` or put spaces around it.',
  },
  'text/quotes': {
    message: ({ key, name: written }) => `\`${key}\` is ${name(written)}, and the marks around it are printed`,
    help: ({ bare }) => `write it without them: ${name(bare)}`,
    what: 'A name (a title, department, code, alias or person, or a reference) is entirely in typographic quotation marks or brackets: `“Sales”`, or `[Sales]` between quotes. YAML removes only the straight quotes `"…"` and `\'…\'`; all other marks are part of the name.',
    why: 'The handbook would show the marks wherever the name is printed, and `Sales` alone would no longer find it.',
    fix: 'Leave out the marks. Where YAML needs quotes, write straight ones. If the marks do belong to the name, switch the rule off in `jd.config.yaml`.',
  },
  'text/list-numbers': {
    message: ({ key, entries }) => `the ${entries} entries of \`${key}\` begin with their numbers`,
    help: ({ mark }) => `leave out ${name(mark)} and the other numbers: the handbook puts its own`,
    what: 'Every entry of a list begins with its number: `1.`, `（2）`, `③`. A list in which the numbers don’t count up from 1, or in which an entry has none, isn’t reported.',
    why: 'The numbers came in when the list was pasted. The handbook puts a number or a bullet before each entry, so that there would be two, and an entry that is moved would keep the wrong one.',
    fix: 'Leave out the numbers. If they do belong to the text, switch the rule off in `jd.config.yaml`.',
  },
  'text/joined-names': {
    message: ({ key, name: written }) => `\`${key}\` has ${name(written)} as one name`,
    help: ({ key, parts }) => `write each as its own entry: ${line(`${key}: [${parts.join(', ')}]`)}`,
    what: 'A list of aliases, former titles or persons has a single entry with several names, separated by a Chinese comma or semicolon.',
    why: 'YAML separates entries only by a comma and a space, or by lines. jd would read all the names as one, and none of them could be found or counted.',
    fix: 'Write a list in brackets with a comma and a space between the names, or each name on its own line, after `- `.',
  },
};
