import type { OrgGraph } from './graph.ts';

/** Whether `upper` is a superior of `lower` at any level; a position is above itself only in a cycle. */
export type IsAbove = (upper: string, lower: string) => boolean;

/**
 * Walks the graph once, so that each question takes constant time: a position is above those that the walk enters
 * before it leaves that position, and in a cycle above all who are in it or below it.
 */
export function readAncestry({ nodes, reports, cycles }: OrgGraph): IsAbove {
  const entered = new Map<string, number>();
  const left = new Map<string, number>();
  const inCycle = new Map<string, number>(cycles.flatMap((cycle, nth) => cycle.map((id) => [id, nth] as const)));
  const cycleAbove = new Map<string, number>();
  const heads = nodes.filter(({ id, reportsTo }) => reportsTo === null || inCycle.has(id)).map(({ id }) => id);
  for (const head of heads) {
    const stack = [head];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (entered.has(id)) {
        left.set(id, entered.size);
        continue;
      }
      entered.set(id, entered.size);
      const cycle = inCycle.get(head);
      if (cycle !== undefined) cycleAbove.set(id, cycle);
      stack.push(id);
      for (const report of reports.get(id) ?? []) if (!inCycle.has(report)) stack.push(report);
    }
  }
  return (upper, lower) => {
    const cycle = inCycle.get(upper);
    if (cycle !== undefined) return cycleAbove.get(lower) === cycle;
    const at = entered.get(lower) ?? -1;
    return upper !== lower && (entered.get(upper) ?? 0) < at && at < (left.get(upper) ?? 0);
  };
}
