import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { NumberStyle } from '../../labels/numbers.ts';
import { splitPairs } from '../line/pairs.ts';
import { linesOf } from '../words/lines.ts';

/** The numbers of lines that name positions in the same way: `（一）电工` and `（二）焊工`, each above its department. */
export function findFormStyle(dictionary: Dictionary, blocks: readonly Block[]): NumberStyle | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const led = new Set<string>();
  for (const [at, { heading, text, style }] of lines.entries()) {
    const next = lines[at + 1];
    if (heading !== undefined || style === undefined || style === 'bullet' || next === undefined) continue;
    if (text.length > 20 || /[\p{P}]$/u.test(text) || dictionary.guess(text) !== undefined) continue;
    const [pair] = splitPairs(dictionary, next.text, undefined);
    if (pair?.label === undefined || pair.value === '' || !/^(?:code|department|reportsTo)$/.test(pair.label.path))
      continue;
    const key = `${style} ${pair.label.path}`;
    if (led.has(key)) return style;
    led.add(key);
  }
  return undefined;
}

/**
 * The level of headings that name positions, as `## Baker` and `## Porter` below `# Our roles`: at least two of them are
 * no labels and lead the same fact of a form. Undefined if there is no such level.
 */
export function findFormLevel(dictionary: Dictionary, blocks: readonly Block[]): number | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const led = new Set<string>();
  for (const [at, { heading, text }] of lines.entries()) {
    const next = lines[at + 1];
    if (heading === undefined || next === undefined || dictionary.find(text) !== undefined) continue;
    const [pair] = splitPairs(dictionary, next.text, undefined);
    if (pair?.label === undefined || pair.value === '' || !/^(?:code|department|reportsTo)$/.test(pair.label.path))
      continue;
    const key = `${heading} ${pair.label.path}`;
    if (led.has(key)) return heading;
    led.add(key);
  }
  return undefined;
}
