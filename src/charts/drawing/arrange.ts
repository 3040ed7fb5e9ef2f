import type { Tree } from '../../org/graph/tree.ts';
import { listSizes, type Sizes } from './boxes.ts';
import { connectDotted } from './dotted.ts';
import { drawOut } from './draw-out.ts';
import type { Bounds, Box, DottedPair, Figure } from './index.ts';
import { gap } from './lines.ts';
import { markDotted, splitPairs } from './mark-dotted.ts';
import type { Frame, Placing } from './place.ts';
import { listWays } from './several-trees.ts';
import { listStyles } from './styles.ts';

/** The room that dotted lines may take on each side, since some lead round everything. */
const outside = 9;

/**
 * Draws trees in the first style that fits the bounds, trying wide boxes first; if none fits, in the narrowest style.
 * Separate trees are placed side by side, in as many rows as they need. Where a dotted line would lead a long way round,
 * the box names the functional superior instead.
 */
export function arrangeFigure(
  trees: readonly Tree<Box>[],
  dotted: readonly DottedPair[],
  bounds: Bounds,
): Figure & { readonly fits: boolean } {
  const { within, without } = splitPairs(trees, dotted);
  let [drawn, named] = [within, without];
  for (;;) {
    const room = drawn.length === 0 ? bounds : leaveMargin(bounds);
    const { frame, fits } = chooseFrame(markDotted(trees, named, drawn), room);
    const { figure, far } = connectDotted(frame, drawn);
    if (far.length === 0) return { ...figure, fits };
    // Boxes that say more are placed differently, so what was near may be far now; in the third round nothing is drawn.
    const isLast = named.length > without.length;
    drawn = isLast ? [] : drawn.filter((pair) => !far.includes(pair));
    named = isLast ? [...without, ...within] : [...without, ...far];
  }
}

/** What is left for boxes where dotted lines are drawn. */
export function leaveMargin({ width, height, measure }: Bounds): Bounds {
  return {
    width: width - 2 * outside,
    height: height - 2 * outside,
    ...(measure === undefined ? {} : { measure: measure - 2 * outside }),
  };
}

function chooseFrame(trees: readonly Tree<Box>[], bounds: Bounds): { readonly frame: Frame; readonly fits: boolean } {
  const wanted = listSizes(trees);
  const made: Sizes[] = [];
  function* sizes(): Generator<Sizes, void> {
    yield* made;
    for (const size of wanted) {
      made.push(size);
      yield size;
    }
  }
  let frame: Frame = { width: 0, height: 0, boxes: [], lines: [] };
  for (const style of listStyles(trees)) {
    for (const size of sizes()) {
      const placing: Placing = { size, style, gap: gap.x };
      for (const draw of listWays(trees, bounds)) {
        frame = draw(placing);
        if (frame.width <= bounds.width && frame.height <= bounds.height) {
          return { frame: drawOut(trees, frame, placing, draw, bounds), fits: true };
        }
      }
    }
  }
  return { frame, fits: false };
}
