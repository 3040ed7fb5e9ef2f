import type { Entries } from '../index.ts';
import { dutyShown, name } from '../quote.ts';

export const textEntries: Entries<'text'> = {
  'text/asterisks': {
    message: ({ words }) => `the asterisks around ${name(words, dutyShown)} are marks and aren’t printed`,
    help: () => 'write `\\*` for each asterisk that is to be printed (`\\\\*` between double quotes), `**…**` for bold',
    what: 'Two asterisks between letters (`length*width*height`, `a**b**c`), with the end of a clause between them, or after the first letters of names that are kept hidden can be meant as signs or as marks. jd reads them as marks: what is between them is set off, and they aren’t printed.',
    why: 'A formula, a footnote or a name with hidden letters would lose its asterisks in print, and nobody would notice.',
    mend: 'Write `\\*` where an asterisk is to be printed; between double quotes YAML needs `\\\\*`. Asterisks beside digits (`7*24`) and in rows (`138****5678`) are printed as they are. Where the mark is meant, switch the rule off in `jd.config.yaml` or put spaces around it.',
  },
};
