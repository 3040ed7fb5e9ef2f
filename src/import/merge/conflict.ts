import type { ValuePath } from '../../model/imported.ts';
import { hashText } from '../../model/mark.ts';
import { isBlank } from './new-items.ts';
import { keyOf, type Line, linesOf, type Region, textOf, valuesOf } from './regions.ts';

/** A value that was changed on at least one side; what a side has not is absent. */
export interface Clash {
  readonly path: ValuePath;
  readonly document?: string;
  readonly file?: string;
}

/**
 * What was changed in the document although its file was changed too since it was built; empty if only the file was.
 * `whole` says whether all marks that were set are still there.
 */
export function findClashes(printed: Region, edited: Region, whole: boolean): Clash[] {
  const now = new Map(
    printed.rows
      .flatMap(linesOf)
      .flatMap((line) => line.values.map((value) => [keyOf(value.mark), { line, value }] as const)),
  );
  const here = edited.rows.flatMap(linesOf).flatMap((line) => line.values.map((value) => ({ line, value })));
  const clashes = new Map<string, Clash>();
  let isEdited = !whole;
  for (const { line, value } of here) {
    const key = keyOf(value.mark);
    const other = now.get(key);
    const shown = textOf(line, value).trim();
    const file = other === undefined ? undefined : textOf(other.line, other.value).trim();
    const inDocument =
      hashText(shown) !== value.mark.text ||
      (other !== undefined && other.value.mark.text === value.mark.text && beside(line) !== beside(other.line));
    const inFile = other?.value.mark.text !== value.mark.text;
    if (inDocument && shown !== file) isEdited = true;
    if ((inDocument || inFile) && shown !== file)
      clashes.set(key, { path: value.mark.path, document: shown, ...(file === undefined ? {} : { file }) });
  }
  const added = edited.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      cell.some(({ values }) => values.length > 0)
        ? cell.filter((line) => line.values.length === 0 && !isBlank(line))
        : [],
    );
  const known = new Set(printed.rows.flatMap(linesOf).map(({ text }) => text.trim()));
  for (const { text } of added.filter((line) => !known.has(line.text.trim()))) {
    isEdited = true;
    clashes.set(text, { path: [], document: text.trim() });
  }
  for (const row of edited.rows.filter(({ isTable, cells }) => isTable && cells.length > 2)) {
    const [first, second] = row.cells.map((cell) =>
      cell
        .map(({ text }) => text.trim())
        .join(' ')
        .trim(),
    );
    if (valuesOf(row).length > 0 || !/^\d*$/.test(first ?? '') || !second) continue;
    isEdited = true;
    clashes.set(second, { path: [], document: second });
  }
  return isEdited ? [...clashes.values()] : [];
}

/** What a line has besides its values. */
function beside({ text, values }: Line): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of values) {
    rest += `${text.slice(at, from)}\0`;
    at = to;
  }
  return rest + text.slice(at);
}
