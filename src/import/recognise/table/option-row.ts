import type { Cell } from '../../document.ts';
import { placeOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

const option = /^([☐□☑☒✓✔■🗹])\s*([^\s☐□☑☒✓✔■🗹][^☐□☑☒✓✔■🗹]*)$/u;
const isEmpty = (box: string | undefined): boolean => box === '☐' || box === '□';

/**
 * `☒ Province | ☐ City | ☐ Municipality | 1st class` below a label: options of which some are ticked, and no labels, though
 * their words may be. The ticked are the value where one is asked for; all else is kept with the label.
 */
export function readOptionRow(reader: FormReader, row: readonly Cell[]): boolean {
  const cells = row.filter(({ blocks }) => textOf(blocks) !== '');
  const found = cells.map((cell) => option.exec(wordsIn(cell)));
  const options = found.filter((each) => each !== null);
  if (found[0] === null || options.length < 2 || options.length + 1 < cells.length || reader.draft === undefined)
    return false;
  if (!options.some(([, box]) => isEmpty(box)) || options.every(([, box]) => isEmpty(box))) return false;
  const { target } = reader;
  const isOpen = target !== undefined && !target.filled && /^(?:one|sentences)$/.test(kindOf(target.path));
  cells.forEach((cell, at) => {
    const [, box, text = ''] = found[at] ?? [];
    if (isOpen && target.path !== 'x' && box !== undefined && !isEmpty(box)) {
      reader.currentDraft().takeHeads(placeOf(cell), box);
      reader.give({ path: target.path, written: target.label ?? '' }, { text, place: placeOf(cell) });
    } else reader.keep({ text: wordsIn(cell), place: placeOf(cell) }, target?.label);
  });
  reader.target = undefined;
  return true;
}
