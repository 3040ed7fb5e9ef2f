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
    if (!block.text.includes('_')) return block;
    // As long as before, for the places in it are counted.
    const text = withColons(dictionary, block.text).replace(
      filled,
      (whole, before: string, value: string, after: string) =>
        dictionary.find(value) === undefined ? ' '.repeat(before.length) + value + ' '.repeat(after.length) : whole,
    );
    return text === block.text ? block : { ...block, text };
  });
}

/** A label, a gap or the line itself, and what is written on the line. */
const written =
  /^([^_:：\t☐☒]{2,40}?)(?:[ \u00a0]{1,9}_{1,80}|_{2,80}|[ \u00a0]{2,9})[ \u00a0]{0,9}([^\s_][^_\n]{0,160}?)[ \u00a0]{0,9}(_{0,80})[ \u00a0]{0,9}$/u;

/** `Grade ________`, on which nobody wrote. */
const unwritten = /^([^_:：\t☐☒]{2,40}?)[ \u00a0]{0,9}_{3,80}[ \u00a0]{0,9}$/u;

/** `Job Title  Monitor______⇥Job Code ___517____`: labels without a colon, beside lines on which somebody typed. */
function withColons(dictionary: Dictionary, text: string): string {
  const parts = text.split('\t');
  const filledIn = parts.map((part) => {
    const [, empty = ''] = unwritten.exec(part) ?? [];
    if (empty !== '' && isLabel(dictionary, empty)) return `${empty}:${part.slice(empty.length + 1)}`;
    const [, label = '', value = '', after = ''] = written.exec(part) ?? [];
    const isLine = after !== '' || /_/u.test(part.slice(label.length, part.indexOf(value, label.length)));
    // `Non-Exempt` after `FLSA Status` is a value, and `部门` after `姓名____` the next label.
    const other = dictionary.find(value)?.path;
    const isOwn = other === undefined || other === dictionary.find(label)?.path;
    const isPair = label !== '' && isLine && isLabel(dictionary, label) && isOwn;
    return isPair ? `${label}:${part.slice(label.length + 1).replaceAll('_', ' ')}` : undefined;
  });
  return filledIn.some((part) => part !== undefined) &&
    filledIn.every((part, at) => part !== undefined || !/_/u.test(parts[at] ?? ''))
    ? filledIn.map((part, at) => part ?? parts[at]).join('\t')
    : text;
}

/** `Department/Location` asks for one of two things. */
function isLabel(dictionary: Dictionary, text: string): boolean {
  return dictionary.guess(text) !== undefined || text.split('/').every((half) => dictionary.find(half) !== undefined);
}
