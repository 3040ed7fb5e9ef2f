import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import { labelByValue } from '../words/label-by-value.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

/** Labels side by side with their values below them, by the column in which each begins. */
export type Stack = ReadonlyMap<number, Label>;

const fact =
  /^(?:title|code|department|family|location|grade|reportsTo|dottedLineTo|headcount|employmentType|incumbents|effective|version|aliases|pay(?:\.\w+)?|x-note)$/;

interface Around {
  /** The labels over the values above. */
  readonly above: Stack | undefined;
  /** The row below, and the one below that. */
  readonly next: readonly Cell[];
  readonly after: readonly Cell[] | undefined;
  readonly isLabel: (cell: Cell) => boolean;
}

/**
 * Below labels over their values, a row in the same columns of which half are labels has no value among them: 岗位聘期 beside
 * 执行日期; so has the first row where values and labels follow in turns. In a table of two rows, what stands among four known
 * labels, or alone beside three, is one: `Team | Reports to | Location | Type | Level`. So is what is as bold as a known label
 * beside it, above values that aren't.
 */
export function withUnknown(
  cells: readonly Cell[],
  labels: readonly (Label | undefined)[],
  around: Around,
): readonly (Label | undefined)[] {
  const { above, next, after } = around;
  const told = labels.map((label, at) => label ?? labelByValue(wordsIn(cells[at]), wordsIn(next[at])));
  const known = told.filter((label) => label !== undefined && kindOf(label.path) !== 'part').length;
  if (known === cells.length) return told;
  const goesOn = above?.size === cells.length && cells.every(({ column }) => above.has(column));
  const texts = cells.map(wordsIn);
  const isShort = texts.every((text) =>
    /^(?:[^\d\p{P}]{2,16}(?:[/&][^\d\p{P}]{2,16})?|\p{Lu}[\p{Script=Latin} /&]{2,39})[:：]?$/u.test(text),
  );
  const isHalf = known * 2 >= cells.length;
  const isSure =
    (after === undefined && (known >= 4 || (known === 3 && cells.length === 4))) ||
    (known > 2 && isHalf && beginsTurns(cells, around)) ||
    (after === undefined && known > 0 && areFacts(told) && isSetApart(cells, next) && !next.some(around.isLabel));
  if (!(isShort && ((goesOn && isHalf) || isSure))) return labels;
  return told.map((label, at) => label ?? { path: 'x', written: texts[at] ?? '' });
}

/** Heads of duties, alone above one row on the next page, are no facts. */
function areFacts(labels: readonly (Label | undefined)[]): boolean {
  return labels.every((label) => label === undefined || fact.test(label.path));
}

/** A row all in bold above one that isn't. */
export function isSetApart(cells: readonly Cell[], next: readonly Cell[]): boolean {
  const lines = next.flatMap(({ blocks }) => allLines(blocks));
  return cells.every(isBold) && lines.length > 0 && lines.every(({ bold }) => !bold);
}

export function isBold({ blocks }: Cell): boolean {
  return allLines(blocks).every(({ bold }) => bold);
}

/** Whether a row of values without any label is below, and below that a row in the same columns most of which are labels. */
function beginsTurns(cells: readonly Cell[], { next, after, isLabel }: Around): boolean {
  return (
    after?.length === cells.length &&
    after.every(({ column }, at) => column === cells[at]?.column) &&
    after.filter(isLabel).length * 3 >= cells.length * 2 &&
    !next.some(isLabel)
  );
}
