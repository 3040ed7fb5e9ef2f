import type { Dictionary } from '../labels/index.ts';
import { isBlank } from './change.ts';
import type { Line, Region } from './regions.ts';

/** What jd prints under these labels is worked out from other forms where a form doesn't say it. */
const worked = new Set(['department', 'reportsTo', 'directReports', 'dottedLineTo']);
const none = /^[—–-]?$/;

/** A label and the lines beside it. */
interface Pair {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** The pairs of a printed form that have no mark: the workspace's own keys, whose names only its settings know. */
export function listOwnPairs({ kind, rows }: Region, dictionary: Dictionary): Pair[] {
  if (kind !== 'position') return [];
  return rows.flatMap(({ isTable, cells }) => {
    if (!isTable || cells.length % 2 !== 0 || cells.length > 4) return [];
    // The heads of a table are no pairs.
    if (dictionary.find(cells[0]?.[0]?.text ?? '', { asColumn: true })?.path === 'number') return [];
    return cells.flatMap((cell, at): Pair[] => {
      const [head, ...more] = cells[at - 1] ?? [];
      if (at % 2 === 0 || head === undefined || more.length > 0 || head.values.length > 0) return [];
      if (cell.some(({ values }) => values.length > 0)) return [];
      const label = head.text.trim();
      const lines = cell.filter((line) => !isBlank(line) && !none.test(line.text.trim()));
      const isKnown = label === '' || worked.has(dictionary.find(label)?.path ?? '');
      return isKnown || lines.length === 0 ? [] : [{ label, lines }];
    });
  });
}
