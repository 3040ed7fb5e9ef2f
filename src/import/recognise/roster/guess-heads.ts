import type { FormReader } from '../form/reader.ts';
import type { RosterColumn } from './roster-column.ts';

/** What a list of positions may say by heads that no dictionary has; the report shows how each was read. */
const guessable =
  /^(?:code|department|reportsTo|dottedLineTo|headcount|grade|location|employmentType|summary|duties|kpis|authority|qualifications\..*)$/;
/** Heads of numbers and codes: `上级岗位编码`, `Supervisor Position Code`. */
const idWords = /(?:编码|编号|代码|代号|工号|\s*\b(?:code|id|no\.?|number))$/iu;

/** Once a table is known to be a list, its other heads are read by their words, each key by one column. */
export function guessHeads({ dictionary }: FormReader, columns: readonly RosterColumn[]): RosterColumn[] {
  const taken = new Set(columns.flatMap(({ path }) => path ?? []));
  return columns.map((column) => {
    if (column.path !== undefined) return column;
    const named = column.head.replace(idWords, '').trim();
    const isId = named !== column.head;
    const path = dictionary.guess(named === '' ? column.head : named, { within: 'basic' })?.path;
    // A superior may be named by a code; the code of anything else, such as a department, is not its name.
    const fits =
      path !== undefined &&
      guessable.test(path) &&
      !taken.has(path) &&
      (!isId || path === 'reportsTo' || path === 'code');
    if (!fits) return column;
    taken.add(path);
    return { ...column, path };
  });
}
