import type { Tree } from '../../org/graph/tree.ts';
import { widenBoxes } from './boxes.ts';
import type { Bounds, Box } from './index.ts';
import type { Frame, Placing } from './place.ts';

/** Wider boxes, or boxes further apart, would look lost. */
const [widest, farthest] = [176, 44];
/** A figure of more boxes is about as wide as its bounds anyway. */
const mostBoxes = 60;

/** Draws a figure out to the measure: wider boxes first, then more space between them. */
export function drawOut(
  trees: readonly Tree<Box>[],
  drawn: Frame,
  placing: Placing,
  draw: (placing: Placing) => Frame,
  { measure = 0, height }: Bounds,
): Frame {
  if (drawn.width >= measure || drawn.boxes.length > mostBoxes) return drawn;
  const { width } = placing.size;
  const abreast = Math.max(1, Math.round((drawn.width + placing.gap) / (width + placing.gap)));
  let [best, chosen] = [drawn, placing];
  const attempt = (next: Placing): number => {
    const frame = draw(next);
    const over = frame.width - measure;
    if (over <= 0 && frame.height <= height) [best, chosen] = [frame, next];
    return over;
  };
  const grow = (from: number, most: number, ways: number, change: (length: number) => Placing): void => {
    for (let length = Math.min(most, from + Math.floor((measure - best.width) / ways)), tries = 3; tries > 0; tries--) {
      if (length <= from) return;
      const over = attempt(change(length));
      if (over <= 0) return;
      length -= Math.ceil(over / ways);
    }
  };
  grow(width, widest, abreast, (length) => ({ ...placing, size: widenBoxes(trees, length) }));
  const wide = chosen;
  grow(placing.gap, farthest, Math.max(1, abreast - 1), (length) => ({ ...wide, gap: length }));
  return best;
}
