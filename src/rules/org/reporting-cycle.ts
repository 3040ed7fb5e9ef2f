import type { RelatedNote } from '../../findings/note.ts';
import type { Rule } from '../rule.ts';

/** Each cycle is reported once, at its smallest id, with all its other edges as related places. */
export const reportingCycle: Rule<'org/reporting-cycle'> = {
  code: 'org/reporting-cycle',
  level: 'error',
  *check({ graph }) {
    for (const cycle of graph.cycles) {
      const edges = cycle.flatMap((id, at): RelatedNote[] => {
        const file = graph.byId.get(id)?.file;
        const to = cycle[at + 1] ?? cycle[0] ?? id;
        if (file == null) return [];
        return [{ at: { file, path: ['reportsTo'] }, note: 'edge', facts: { from: id, to } }];
      });
      const [first, ...others] = edges;
      if (first === undefined) continue;
      yield { at: first.at, facts: { path: [...cycle, ...cycle.slice(0, 1)] }, related: others };
    }
  },
};
