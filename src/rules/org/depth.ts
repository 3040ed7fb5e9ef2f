import type { Rule } from '../rule.ts';

/** Reported where the first level too many begins, not for everything below it. */
export const depth: Rule<'org/depth'> = {
  code: 'org/depth',
  level: 'off',
  *check({ graph, workspace }, { max = 7 }) {
    for (const { file, id, title } of workspace.byId.values()) {
      const layer = graph.byId.get(id)?.depth ?? 0;
      if (layer === max + 1) yield { at: { file, path: ['reportsTo'] }, facts: { title, depth: layer, max } };
    }
  },
};
