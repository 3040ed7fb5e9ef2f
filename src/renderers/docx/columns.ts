import { measureText } from '../../charts/drawing/measure.ts';
import type { TableContent } from '../../handbook/form.ts';
import { plainText } from '../../text/sentence/plain.ts';

/** In em: no column is narrower, and longer texts are broken into lines. */
const narrowest = 5;
const widest = 26;
/** Longer texts count as this long, so that measuring a table takes no longer than writing it. */
const mostMeasured = 100;

/** How much of the width each column needs. */
export function weighColumns({ columns, rows }: TableContent): number[] {
  return columns.map((name, at) => {
    const texts = rows.flatMap((row) => (row[at] ?? []).map(plainText));
    const longest = [name, ...texts].reduce(
      (most, text) => Math.max(most, measureText(text.slice(0, mostMeasured))),
      0,
    );
    return Math.min(widest, Math.max(narrowest, longest)) + 1;
  });
}
