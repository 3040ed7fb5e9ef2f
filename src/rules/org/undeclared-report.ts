import { listDeclarations } from '../declaration.ts';
import type { Rule } from '../rule.ts';

export const undeclaredReport: Rule<'org/undeclared-report'> = {
  code: 'org/undeclared-report',
  level: 'warning',
  *check(org) {
    for (const { superior, declares } of listDeclarations(org)) {
      for (const id of org.graph.reports.get(superior.id) ?? []) {
        const report = org.workspace.byId.get(id);
        if (report === undefined || declares(id)) continue;
        const facts = { superior: superior.title, report: report.title, id };
        yield {
          at: { file: superior.file, path: ['directReports'], aim: 'key' },
          facts,
          related: [{ at: { file: report.file, path: ['reportsTo'] }, note: 'names-superior', facts }],
        };
      }
    }
  },
};
