import type { Rule } from '../rule.ts';

export const span: Rule<'org/span'> = {
  code: 'org/span',
  level: 'off',
  *check({ graph, workspace }, { max = 10 }) {
    for (const { file, id, title } of workspace.byId.values()) {
      const count = graph.byId.get(id)?.span ?? 0;
      if (count > max) yield { at: { file, path: ['title'] }, facts: { title, count, max } };
    }
  },
};
