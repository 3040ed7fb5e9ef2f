import type { ValuePath } from '../../model/imported.ts';
import { positionCodes } from '../../model/mark-codes.ts';
import type { Dictionary } from '../labels/index.ts';
import { type Change, isBlank, MergeError, wholeOf } from './change.ts';
import type { PrintedWords } from './merged.ts';
import { namesGroup, readItems } from './new-items.ts';
import { type Line, linesOf, type Row, valuesOf } from './regions.ts';

/** What was filled into a blank cell, by the label before it or above it. */
export function fillBlank(
  lines: readonly Line[],
  row: Row,
  at: number,
  above: Row | undefined,
  words: PrintedWords & { readonly dictionary: Dictionary },
): Change[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (namesGroup(row)) return fillGroup(lines, row, at, words);
  const duty = valuesOf(row).find(({ mark: { path } }) => path[0] === 'duties' && path.length === 3)?.mark.path[1];
  if (duty !== undefined && at === 2) return addItems(lines, ['duties', duty, 'kpi'], words);
  const beside = at === 0 ? undefined : row.cells[at - 1];
  const label = beside?.[0] ?? (above === undefined ? undefined : linesOf(above).find((line) => !isBlank(line)));
  const found = label?.values.length === 0 ? words.dictionary.find(label.text)?.path : undefined;
  const path = found?.split('.') ?? [];
  if (found === undefined || found === 'directReports') throw new MergeError('no-place', first.place, first.text);
  if (/^contacts\.\w+$/.test(found)) return addItems(lines, [...path, 'with'], words);
  if (Object.hasOwn(positionCodes, `${found}.#`)) return addItems(lines, path, words);
  if (!Object.hasOwn(positionCodes, found) || lines.length > 1)
    throw new MergeError('no-place', first.place, first.text);
  return [{ kind: 'set', path, piece: wholeOf(first), was: '' }];
}

/** A share or KPIs beside the name of a group that has only the other. */
function fillGroup(lines: readonly Line[], row: Row, at: number, words: PrintedWords): Change[] {
  const [first] = lines;
  if (first === undefined) return [];
  const own =
    valuesOf(row)
      .find(({ mark: { path } }) => path[0] === 'dutyGroups')
      ?.mark.path.slice(0, 2) ?? [];
  const hasShare = valuesOf(row).some(({ mark: { path } }) => path.at(-1) === 'share');
  const isShare = lines.length === 1 && /^\d+(?:\.\d+)?\s*[%％]?$/.test(first.text.trim());
  if (isShare && !hasShare) return [{ kind: 'set', path: [...own, 'share'], piece: wholeOf(first), was: '' }];
  if (isShare || !hasShare || at !== 1) throw new MergeError('no-place', first.place, first.text);
  return addItems(lines, [...own, 'kpi'], words);
}

function addItems(lines: readonly Line[], list: ValuePath, words: PrintedWords): Change[] {
  const place = lines[0]?.place ?? {};
  return readItems(lines, list, words).map((item) => ({ kind: 'insert', path: [...list, 0], item, place }));
}
