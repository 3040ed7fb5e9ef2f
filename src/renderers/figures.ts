import { writeFigure } from '../charts/figure.ts';
import { writeRails } from '../charts/rails.ts';
import type { ChartFigure } from '../handbook/figures.ts';
import type { HandbookLabels } from '../languages/labels.ts';
import { keepNothing } from '../model/keep.ts';
import type { FindPlace } from './places.ts';
import { markSafe } from './templates/index.ts';

/** The charts for the template; in print they have no tooltips. */
export function layOutFigures(
  figures: readonly ChartFigure[],
  labels: HandbookLabels,
  hrefOf: FindPlace,
  printed: boolean,
  keep = keepNothing,
) {
  return figures.map(({ anchor, title, faulty, trees, figure }) => ({
    anchor,
    ...(title === undefined ? {} : { title }),
    name: title ?? labels.chart,
    faulty,
    wide: figure.width,
    high: figure.height,
    // A saved title is in few of the drawings of a large organisation.
    ...keep(`drawing ${anchor}`, [trees, figure, printed], { hrefOf }, (given) => ({
      ...(printed ? {} : { rails: markSafe(writeRails(trees, given.hrefOf)) }),
      drawing: markSafe(writeFigure(figure, { hrefOf: given.hrefOf, hints: !printed })),
    })),
  }));
}
