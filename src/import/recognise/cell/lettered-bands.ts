import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

const longest = 60;

/**
 * Rows of a letter and a few words that count the parts of a form on (`A | Position description`, `B | Job purpose` …), as
 * sheets have them, and what each opens; words that say nothing open a part that no key takes.
 */
export function findLetteredBands(
  reader: FormReader,
  rows: readonly (readonly Cell[])[],
): ReadonlyMap<readonly Cell[], Label> {
  const bands = rows.flatMap((row) => {
    const [mark, words, ...more] = row.filter(({ blocks }) => textOf(blocks) !== '');
    if (mark === undefined || words === undefined || more.length > 0 || mark !== row[0]) return [];
    const text = wordsIn(words);
    const letter = /^[A-Z]$/.exec(textOf(mark.blocks))?.[0];
    return letter === undefined || text.length > longest || /[.。;；]$/u.test(text) ? [] : [{ row, letter, text }];
  });
  const counts = bands.every(({ letter }, at) => letter.charCodeAt(0) === 65 + at);
  const labels = bands.map(({ text }) => reader.dictionary.guess(text));
  if (bands.length < 3 || !counts || labels.filter((label) => label !== undefined).length * 2 < bands.length)
    return new Map();
  return new Map(bands.map(({ row, text }, at) => [row, labels[at] ?? { path: 'x', written: text }]));
}
