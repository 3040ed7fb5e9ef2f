import type { Rule } from '../rule.ts';

export const singleReport: Rule<'org/single-report'> = {
  code: 'org/single-report',
  level: 'off',
  *check({ graph, workspace }) {
    for (const { file, id, title } of workspace.byId.values()) {
      const [report, ...others] = graph.reports.get(id) ?? [];
      if (report === undefined || others.length > 0) continue;
      const { title: below } = graph.byId.get(report) ?? {};
      yield { at: { file, path: ['title'] }, facts: { title, report: below ?? report } };
    }
  },
};
