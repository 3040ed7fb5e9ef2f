import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';

/** A value, a gap, and boxes with a few words each. */
const beside =
  /^(?<label>[^:：\n\t]{2,40})[:：][ \t\u3000]*(?=[^\s☐-☒□■✓✔])[^\t\n☐-☒□■✓✔]{1,120}?(?<gap>\t+|[ \u3000]{3,})(?=[☐-☒□■✓✔][ ]?\p{L})/u;

/**
 * `Department: Client Services ⇥ ☐ Temporary`: boxes of another field that stand right of a value, set apart by a gap, are none of
 * it. They get a line of their own.
 */
export function withOptionsApart(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table' || block.marks !== undefined || block.text.includes('\n')) return [block];
    const found = beside.exec(block.text);
    if (found === null || dictionary.find(found.groups?.['label'] ?? '') === undefined) return [block];
    const end = found[0].length;
    const { looks: _, number: __, ...rest } = block;
    return [
      { ...block, text: block.text.slice(0, end - (found.groups?.['gap'] ?? '').length) },
      { ...rest, text: block.text.slice(end), bold: false },
    ];
  });
}
