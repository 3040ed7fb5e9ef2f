import { positionCodes } from '../../model/mark-codes.ts';
import type { Dictionary } from '../labels/index.ts';
import { type Change, MergeError } from './change.ts';
import { isBlank, wholeOf } from './new-items.ts';
import { type Line, linesOf, type Row, valuesOf } from './regions.ts';

/** What was filled into a blank cell, by the label before it or above it. */
export function fillBlank(
  lines: readonly Line[],
  row: Row,
  at: number,
  above: Row | undefined,
  dictionary: Dictionary,
): Change[] {
  const [first] = lines;
  if (first === undefined) return [];
  const duty = valuesOf(row).find(({ mark: { path } }) => path[0] === 'duties' && path.length === 3)?.mark.path[1];
  if (duty !== undefined && at === 2) return addItems(lines, ['duties', duty, 'kpi']);
  const beside = at === 0 ? undefined : row.cells[at - 1];
  const label = beside?.[0] ?? (above === undefined ? undefined : linesOf(above).find((line) => !isBlank(line)));
  const found = label?.values.length === 0 ? dictionary.find(label.text)?.path : undefined;
  const path = found?.split('.') ?? [];
  if (found === undefined || found === 'directReports') throw new MergeError('no-place', first.place, first.text);
  if (/^contacts\.\w+$/.test(found)) return addItems(lines, [...path, 'with']);
  if (Object.hasOwn(positionCodes, `${found}.#`)) return addItems(lines, path);
  if (!Object.hasOwn(positionCodes, found) || lines.length > 1)
    throw new MergeError('no-place', first.place, first.text);
  return [{ kind: 'set', path, piece: wholeOf(first), was: '' }];
}

function addItems(lines: readonly Line[], list: readonly (string | number)[]): Change[] {
  return lines.map((line) => ({ kind: 'insert', path: [...list, 0], item: wholeOf(line), place: line.place }));
}
