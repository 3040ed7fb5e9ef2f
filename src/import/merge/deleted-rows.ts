import { readMarkTitle } from '../../renderers/xlsx/sheet.ts';
import type { SheetRow } from './sheet-rows.ts';

/**
 * The rows of a sheet that would be written now and are not in the edited one, if that one has fewer rows than its title
 * of marks states: otherwise they are new in the workspace.
 */
export function listDeleted(
  printed: readonly SheetRow[],
  edited: readonly SheetRow[],
  { title, identify }: { readonly title: string; identify(row: SheetRow): string },
): { readonly id: string; readonly text: string }[] {
  const marks = new Set(edited.map(({ mark }) => mark).filter((mark) => mark !== ''));
  const count = readMarkTitle(title)?.rows;
  if (count === undefined || marks.size >= count) return [];
  const known = new Set(edited.map(identify));
  return printed
    .filter((row) => !known.has(identify(row)) && !marks.has(row.mark))
    .map(({ cells: [id = '', ...cells] }) => ({ id, text: describe(cells) }));
}

/** The words of a row, without its numbers, ticks and the title that each row of a form repeats. */
function describe([first = '', ...cells]: readonly string[]): string {
  const words = cells.filter((cell) => /\p{L}/u.test(cell) && !/^(?:TRUE|FALSE)$/.test(cell));
  return (words.length === 0 ? [first] : words.slice(0, 2)).join(' · ');
}
