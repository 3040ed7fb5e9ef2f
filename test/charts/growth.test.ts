import { expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { outlineGraph } from '../../src/org/graph/outline.ts';
import { drawUp, labels } from '../support/draw-chart.ts';
import { expectLinear } from '../support/processor-time.ts';

it('the tree stays quick at tens of thousands', async () => {
  const { draw: print } = await charts.tree();
  const prepare = (size: number) => {
    const graph = drawUp(
      Array.from({ length: size }, (_, at) => ({
        id: `p${String(at).padStart(6, '0')}`,
        title: `客服专员 ${at}`,
        ...(at > 0 && { reportsTo: `p${String(Math.floor((at - 1) / 8)).padStart(6, '0')}` }),
      })),
    );
    return { graph, outline: outlineGraph(graph), labels, colour: 0 as const };
  };
  expect(expectLinear(prepare, print, 40_000, { times: 4 }).split('\n')).toHaveLength(40_001);
});
