import { printJson } from '../text/terminal.ts';
import type { Chart } from './chart.ts';

/** The graph for programs, as `schemas/graph-output.schema.json` describes it. */
export const jsonChart: Chart = {
  name: 'json',
  draw: ({ graph }) =>
    printJson({
      version: 1,
      positions: graph.nodes.map((node) => ({
        id: node.id,
        code: node.code,
        title: node.title,
        department: node.department,
        file: node.file,
        external: node.external,
        reportsTo: node.reportsTo,
        dottedLineTo: node.dottedLineTo,
        depth: node.depth,
        span: node.span,
        standing: node.standing,
      })),
      roots: graph.roots,
      cycles: graph.cycles,
      dangling: graph.dangling.map(({ position, reference, suggestions, furtherSuggestions }) => ({
        position,
        reference,
        suggestions,
        furtherSuggestions,
      })),
      duplicates: graph.duplicates.map(({ id, files }) => ({ id, files })),
    }),
};
