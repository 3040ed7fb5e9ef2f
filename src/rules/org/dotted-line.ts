import type { Rule } from '../rule.ts';

/** A dotted line to a position below is valid; of duplicate ids, only the first position is checked. */
export const dottedLine: Rule<'org/dotted-line'> = {
  code: 'org/dotted-line',
  level: 'warning',
  *check({ links, graph, workspace }) {
    for (const { role, from, path, written, outcome } of links) {
      const position = workspace.byId.get(from.id);
      if (role !== 'dottedLineTo' || outcome.kind !== 'found' || position !== from) continue;
      const at = { file: from.file, path };
      const superior = graph.byId.get(from.id)?.reportsTo ?? null;
      if (outcome.id === from.id) {
        yield { at, facts: { name: written, case: 'itself' } };
      } else if (outcome.id === superior) {
        const facts = { report: position.title, superior: graph.byId.get(superior)?.title ?? superior };
        yield {
          at,
          facts: { name: written, case: 'superior' },
          related: [{ at: { file: from.file, path: ['reportsTo'] }, note: 'names-superior', facts }],
        };
      }
    }
  },
};
