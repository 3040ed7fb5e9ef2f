import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

const empty = /^(?:[-*•]\s+)?(?:[☐□❏]|\[\s?\])\s*(?=[^\s☐□❏])/u;
const ticked = /^(?:[-*•]\s+)?(?:[☑☒✓✔✅√■🗹🗷]|\[\s?[xX✓✔]\s?\])\s*(?=\S)/u;
const anotherBox = /[☐□❏☑☒🗹🗷]|\[\s?[xX]?\s?\]/u;

/**
 * Marks options that stand a line each below a label, `☐ Secondary school` above `☒ College diploma`: the ticked ones are
 * items without their boxes, and the others are none. Boxes of which none or all are ticked are bullets.
 */
export function markTicks(lines: (readonly Line[])[]): void {
  const flat = lines.flat();
  const marked = new Map<Line, Line>();
  let run: Line[] = [];
  const close = (): void => {
    // `■ …` above `□ …` may be an item above those within it.
    const isNested = run[0]?.written.startsWith('■') === true;
    if (run.some(isTicked) && run.some(isEmpty) && !isNested)
      for (const line of run) marked.set(line, isEmpty(line) ? { ...line, box: 'empty' } : withoutBox(line));
    run = [];
  };
  for (const line of flat)
    if (isEmpty(line) || isTicked(line)) run.push(line);
    else close();
  close();
  if (marked.size === 0) return;
  for (const [at, own] of lines.entries()) lines[at] = own.map((line) => marked.get(line) ?? line);
}

function isEmpty({ written }: Line): boolean {
  return empty.test(written) && !anotherBox.test(written.replace(empty, ''));
}

function isTicked({ written }: Line): boolean {
  return ticked.test(written) && !anotherBox.test(written.replace(ticked, ''));
}

function withoutBox(line: Line): Line {
  const [box = ''] = ticked.exec(line.written) ?? [];
  return { ...line, text: line.written.slice(box.length), style: 'bullet', mark: '☐', box: 'ticked' };
}

/** An option that nobody ticked is kept, and what is above it stays open; false for any other line. */
export function readUnticked(reader: FormReader, { box, written, text, place }: Line): boolean {
  const { target, draft } = reader;
  if (box === 'ticked') draft?.takeHeads(place, written.slice(0, written.length - text.length).trim());
  if (box !== 'empty' || draft === undefined) return false;
  const isFilled = target?.filled;
  reader.keep({ text: written, place }, target?.label);
  if (target !== undefined && isFilled !== undefined) target.filled = isFilled;
  return true;
}
