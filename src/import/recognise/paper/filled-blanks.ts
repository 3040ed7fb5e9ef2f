import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';

/** A value is shorter, and so is the line on which it was written. */
const filled = /(?<=[:：][ \t\u00a0\u3000]{0,9})(_{2,80})((?! )[^_\n:：]{1,200}(?<! ))(_{2,80})/gu;

/**
 * `Job title: ____Cook____`: the line to write on is none of the value. Between two places that nobody filled in, as in
 * `姓名：____部门____`, stands a label.
 */
export function withoutLinesBelow(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: withoutLinesBelow(dictionary, cell.blocks) })),
        ),
      };
    if (!block.text.includes('__')) return block;
    // As long as before, for the places in it are counted.
    const text = block.text.replace(filled, (whole, before: string, value: string, after: string) =>
      dictionary.find(value) === undefined ? ' '.repeat(before.length) + value + ' '.repeat(after.length) : whole,
    );
    return text === block.text ? block : { ...block, text };
  });
}
