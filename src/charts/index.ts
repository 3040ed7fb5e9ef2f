import type { Chart, ChartName } from './chart.ts';

/** Each chart is loaded only when it is drawn. */
export const charts: Readonly<Record<ChartName, () => Promise<Chart>>> = {
  tree: async () => (await import('./tree.ts')).treeChart,
  json: async () => (await import('./json.ts')).jsonChart,
  mermaid: async () => (await import('./mermaid.ts')).mermaidChart,
  dot: async () => (await import('./dot.ts')).dotChart,
  svg: async () => (await import('./svg.ts')).svgChart,
};
