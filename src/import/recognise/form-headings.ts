import type { Block } from '../document.ts';
import type { Dictionary } from '../labels/index.ts';
import { linesOf } from './lines.ts';
import { splitPairs } from './pairs.ts';

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
