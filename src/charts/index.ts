import type { ChartLabels } from '../languages/index.ts';
import type { OrgGraph } from '../org/graph/index.ts';
import type { OutlineGroup } from '../org/graph/outline.ts';

export interface Chart {
  readonly name: ChartName;
  draw(drawing: Drawing): string;
}
export interface Drawing {
  /** What was asked for, no more: superiors outside the selection may be named but aren't among the nodes. */
  readonly graph: OrgGraph;
  readonly outline: readonly OutlineGroup[];
  readonly labels: ChartLabels;
  /** 0 none to 3 all colours. */
  readonly colour: 0 | 1 | 2 | 3;
}

export type ChartName = 'tree' | 'json' | 'mermaid' | 'dot' | 'svg';

/** Each is loaded only when it is drawn. */
export const charts: Readonly<Record<ChartName, () => Promise<Chart>>> = {
  tree: async () => (await import('./tree.ts')).treeChart,
  json: async () => (await import('./json.ts')).jsonChart,
  mermaid: async () => (await import('./mermaid.ts')).mermaidChart,
  dot: async () => (await import('./dot.ts')).dotChart,
  svg: async () => (await import('./svg.ts')).svgChart,
};
