import type { Block, Paragraph, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';

const fewest = 3;
/** A form has fewer facts. */
const most = 60;
const longestLabel = 40;
const longestValue = 80;

/**
 * `Role title`, `Team`, `Grade` on a line each and then as many lines with what they say, as a converter prints two columns
 * one after the other: those lines as rows of labels and values. If their numbers differ, nobody can tell which is whose.
 */
export function withLabelsBeforeValues(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const labels = runOf(blocks, at, most, (text) => isFact(dictionary, text));
    const count = labels.length;
    let first = at + count;
    if (count >= fewest) while (isEmpty(blocks[first])) first++;
    // One value more says that the numbers differ.
    const values = count < fewest ? [] : runOf(blocks, first, count + 1, (text) => isValue(dictionary, text));
    if (count >= fewest && values.length === count && areApart(dictionary, labels)) {
      read.push(tableOf(labels, values));
      at = first + count;
    } else {
      read.push(...blocks.slice(at, at + Math.max(count, 1)));
      at += Math.max(count, 1);
    }
  }
  return read;
}

function runOf(blocks: readonly Block[], start: number, longest: number, fits: (text: string) => boolean): Paragraph[] {
  const run: Paragraph[] = [];
  for (let at = start; at < blocks.length && run.length < longest; at++) {
    const block = blocks[at];
    const isLine = block?.kind === 'paragraph' && block.heading === undefined && block.number === undefined;
    if (!isLine || block.text.includes('\n') || !fits(block.text.trim())) break;
    run.push(block);
  }
  return run;
}

function isEmpty(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.trim() === '';
}

/** A label with a value of a few words. */
function isFact(dictionary: Dictionary, text: string): boolean {
  if (text === '' || text.length > longestLabel || /[\t。；;.!?]/u.test(text)) return false;
  const label = dictionary.find(text.replace(/\s*[:：]$/u, ''));
  return label !== undefined && /^(?:one|names)$/.test(kindOf(label.path));
}

function isValue(dictionary: Dictionary, text: string): boolean {
  return (
    text !== '' && text.length <= longestValue && !/[\t:：。；;]/u.test(text) && dictionary.find(text) === undefined
  );
}

function areApart(dictionary: Dictionary, labels: readonly Paragraph[]): boolean {
  const paths = labels.map(({ text }) => dictionary.find(text.trim().replace(/\s*[:：]$/u, ''))?.path);
  return new Set(paths).size === paths.length;
}

function tableOf(labels: readonly Paragraph[], values: readonly Paragraph[]): Table {
  const cellOf = (block: Paragraph | undefined, column: number) => ({
    column,
    span: 1,
    height: 1,
    blocks: block === undefined ? [] : [block],
  });
  const rows = labels.map((label, at) => [cellOf(label, 0), cellOf(values[at], 1)]);
  return { kind: 'table', rows, columns: 2, place: labels[0]?.place ?? {} };
}
