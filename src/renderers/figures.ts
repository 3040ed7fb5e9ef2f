import { writeFigure } from '../charts/figure.ts';
import { composeFigures } from '../handbook/figures.ts';
import type { Handbook } from '../handbook/index.ts';
import type { FindPlace } from './places.ts';
import { markSafe } from './templates/index.ts';

/** The charts for the template; in print they have no tooltips. */
export function layOutFigures(book: Handbook, hrefOf: FindPlace, printed: boolean) {
  return composeFigures(book).map(({ anchor, title, faulty, figure }) => ({
    anchor,
    ...(title === undefined ? {} : { title }),
    name: title ?? book.labels.chart,
    faulty,
    wide: figure.width,
    high: figure.height,
    drawing: markSafe(writeFigure(figure, { hrefOf, hints: !printed })),
  }));
}
