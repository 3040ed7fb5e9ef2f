import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { splitNumber } from '../../labels/numbers.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { findLetteredBands } from './lettered-bands.ts';

type Row = readonly Cell[];

const longest = 90;
/** The styles in which parts of a form are numbered. */
const styles = ['decimal', 'han', 'part', 'roman', 'letter'];

/**
 * Rows of one cell that are numbered on through a table (`1. PURPOSE` … `4. JOB SPECIFICATION`), each above rows of
 * another kind: the parts of the form, also those whose words say nothing. Lists of duties have no rows between.
 */
export function findNumberedBands(reader: FormReader, rows: readonly Row[]): ReadonlyMap<Row, Label> {
  const found = new Map<Row, Label>();
  const numbered = rows.flatMap((row, at) => {
    const text = bandText(row);
    return text === undefined ? [] : [{ row, at, ...splitNumber(text) }];
  });
  for (const style of styles) {
    const bands = numbered.filter((each) => each.style === style);
    const apart = bands.filter(({ at }, nth) => bands[nth + 1]?.at !== at + 1);
    const labels = bands.map(({ text }) => labelOf(reader, text));
    const known = labels.filter((label) => label !== undefined).length;
    if (bands.length < 3 || apart.length < bands.length || known * 2 < bands.length) continue;
    bands.forEach(({ row, text }, nth) => {
      found.set(row, labels[nth] ?? { path: 'x', written: text });
    });
  }
  return found.size > 0 ? found : findLetteredBands(reader, rows);
}

function bandText(row: Row): string | undefined {
  const [only] = row;
  if (only === undefined || row.length !== 1 || only.span < 2) return undefined;
  const lines = allLines(only.blocks);
  const [line] = lines;
  if (lines.length !== 1 || line === undefined || line.written.length > longest) return undefined;
  return /[。；;，,.!?！？]$/u.test(line.written) ? undefined : line.written;
}

function labelOf({ dictionary }: FormReader, text: string): Label | undefined {
  const label = dictionary.guess(text);
  // A part of a form that is called a specification is what is asked of the person.
  return label?.path === 'form' ? { ...label, path: 'qualifications' } : label;
}
