import { type ChartGroup, composeChart } from '../chart.ts';
import { type ChartFigure, drawFigures } from '../figures.ts';
import type { Part } from './part.ts';

/** The organisation chart, as rows for a list and as drawings. */
export interface Chart {
  readonly groups: readonly ChartGroup[];
  /** Drawn when first asked for, since not every format shows drawings. */
  figures(): readonly ChartFigure[];
}

export const chart: Part<Chart> = {
  place: 'body',
  title: (labels) => labels.chart,
  compose({ context, outline, outlines, language, departments, compilation, keep }) {
    const groups = keep('part chart', outlines, {}, () => composeChart(context, outline, language.chart));
    if (groups.length === 0) return undefined;
    let figures: readonly ChartFigure[] | undefined;
    return {
      groups,
      figures() {
        if (figures !== undefined) return figures;
        const source = {
          groups,
          departments: departments.map(({ name, anchor, positions }) => ({ name, anchor, count: positions.length })),
          labels: context.labels,
          paper: compilation.config.theme.paper,
          binding: compilation.config.handbook.binding,
        };
        figures = keep('figures', source, {}, () => drawFigures(source, keep));
        return figures;
      },
    };
  },
  anchors: ({ figures }, format) => (format === 'html' ? figures().map(({ anchor }) => anchor) : []),
};
