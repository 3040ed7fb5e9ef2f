import type { Rule } from '../rule.ts';

/** Told where the first layer too many begins, not for all that hangs below. */
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
