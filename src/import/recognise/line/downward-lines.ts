import type { Line } from '../words/lines.ts';

/** Fewer characters may be items of a list, as grades are. */
const fewest = 3;

/** 岗 / 位 / 资 / 格: a cell with a character a line says one thing, and its first two are no label of the next. */
export function joinDownwards(lines: (readonly Line[])[]): void {
  const all = lines.flat();
  const [first] = all;
  if (first?.place.table === undefined || all.length < fewest) return;
  if (!all.every(({ written }) => /^\p{Script=Han}$/u.test(written))) return;
  const written = all.map((line) => line.written).join('');
  lines.forEach((_, at) => {
    lines[at] = at === 0 ? [{ ...first, text: written, written }] : [];
  });
}
