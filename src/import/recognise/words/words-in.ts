import { joinLines as separatorOf } from '../../../text/text.ts';
import type { Block, Cell } from '../../document.ts';
import { allLines } from './lines.ts';

/** A cell's text on one line per paragraph. */
export function textOf(blocks: readonly Block[]): string {
  return allLines(blocks)
    .map(({ written }) => written)
    .join('\n');
}

/** Joins lines into one text: without a space between Han characters. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === '' ? line : text + separatorOf(text, line) + line), '');
}

/** The text of a cell on one line, and nothing of a cell that isn't there. */
export function wordsIn(cell: Pick<Cell, 'blocks'> | undefined): string {
  return joinLines(textOf(cell?.blocks ?? []).split('\n'));
}
