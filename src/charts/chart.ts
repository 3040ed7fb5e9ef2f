import type { ChartLabels } from '../languages/report-labels.ts';
import type { OrgGraph } from '../org/graph/graph.ts';
import type { OutlineGroup } from '../org/graph/outline.ts';

export interface Chart {
  readonly name: ChartName;
  draw(drawing: Drawing): string;
}

export interface Drawing {
  /** Only the selected positions; superiors outside the selection may be named but are not among the nodes. */
  readonly graph: OrgGraph;
  readonly outline: readonly OutlineGroup[];
  readonly labels: ChartLabels;
  /** 0 none, 1 sixteen, 2 256 and 3 all colours. */
  readonly colour: 0 | 1 | 2 | 3;
}

export type ChartName = 'tree' | 'json' | 'mermaid' | 'dot' | 'svg';
