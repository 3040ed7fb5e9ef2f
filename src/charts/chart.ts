import type { ChartLabels } from '../languages/report-labels.ts';
import type { OrgGraph } from '../org/graph/graph.ts';
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
