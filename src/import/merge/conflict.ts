import type { ValuePath } from '../../model/imported.ts';
import { hashText } from '../../model/mark.ts';
import { isBlank } from './change.ts';
import { keyOf, type Line, linesOf, type Region, textOf, valuesOf } from './regions.ts';
import { meansTheSame } from './same-value.ts';
import { isUngrouped } from './ungrouped.ts';

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
    if (meansTheSame(value.mark.path, shown, file ?? '')) continue;
    if (inDocument) isEdited = true;
    if (inDocument || inFile)
      clashes.set(key, { path: value.mark.path, document: shown, ...(file === undefined ? {} : { file }) });
  }
  const known = new Set(printed.rows.flatMap(linesOf).map(({ text }) => text.trim()));
  for (const { text } of listAdded(edited).filter((line) => !known.has(line.text.trim()))) {
    isEdited = true;
    clashes.set(text, { path: [], document: text.trim() });
  }
  return isEdited ? [...clashes.values()] : [];
}

/** Whether each value of a form that has all of its marks is what its mark says, and nothing was written beside it. */
export function isAsBuilt(form: Region): boolean {
  const isWritten = (line: Line) =>
    line.values.length === 0 ||
    (isPrintedBeside(line) && line.values.every((value) => hashText(textOf(line, value).trim()) === value.mark.text));
  return form.rows.flatMap(linesOf).every(isWritten) && listAdded(form).length === 0;
}

/** Only signs, labels and the number of a case. */
function isPrintedBeside(line: Line): boolean {
  const label = /^\P{L}*(?:\p{L}[\p{L} ]{0,30}[:：]\s*)?$/u;
  const isCase = line.values[0]?.mark.path.at(-1) === 'when';
  const pieces = beside(line).split('\0');
  return pieces.every((text, at) => label.test(text) || (at === 0 && isCase && text.length <= 12));
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

/** Lines that seem to be new, since they have no mark: beside marked ones in a cell, or in a row without a number. */
export function listAdded({ rows }: Region): Line[] {
  return rows.flatMap((row) => {
    const isRecord = row.isTable && row.cells.length > 2 && valuesOf(row).length === 0 && isUnnumbered(row);
    return row.cells.flatMap((cell, at) => {
      const isBeside = cell.some(({ values }) => values.length > 0) && row.isTable;
      if (!isBeside && !(isRecord && at > 0)) return [];
      return cell.filter(
        (line) =>
          line.values.length === 0 && !isBlank(line) && !isUngrouped(line) && !/^[^:：]{1,12}[:：]/.test(line.text),
      );
    });
  });
}

function isUnnumbered({ cells }: Region['rows'][number]): boolean {
  const [first = [], second = []] = cells;
  return first.every(({ text }) => /^\s*\d*\s*$/.test(text)) && second.some((line) => !isBlank(line));
}
