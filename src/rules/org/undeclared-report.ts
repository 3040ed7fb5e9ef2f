import type { Outline } from '../../model/outline.ts';
import { resolveReference } from '../../org/reference/match-name.ts';
import { type Declaration, listDeclarations } from '../declaration.ts';
import type { Organisation, Rule } from '../rule.ts';

export const undeclaredReport: Rule<'org/undeclared-report'> = {
  code: 'org/undeclared-report',
  level: 'warning',
  *check(org) {
    for (const declaration of listDeclarations(org)) {
      const { superior, declares } = declaration;
      for (const id of org.graph.reports.get(superior.id) ?? []) {
        const report = org.workspace.byId.get(id);
        if (report === undefined || declares(id)) continue;
        const facts = { superior: superior.title, report: report.title, id };
        const list = { file: superior.file, path: ['directReports'] };
        yield {
          at: { ...list, aim: 'key' },
          facts,
          fix: [{ change: 'append', at: list, value: nameReport(org, declaration, report) }],
          related: [{ at: { file: report.file, path: ['reportsTo'] }, note: 'names-superior', facts }],
        };
      }
    }
  },
};

/** In the manner of the list, or else of the form's `reportsTo`; by its id if the other name is not its own alone. */
function nameReport(
  { directory, workspace, links }: Organisation<Outline>,
  { superior, links: own }: Declaration,
  report: Outline,
) {
  const manners = [...own, ...links.filter(({ from, role }) => from === superior && role === 'reportsTo')];
  for (const { outcome, written } of manners) {
    const named = outcome.kind === 'found' ? workspace.byId.get(outcome.id) : undefined;
    if (named === undefined) continue;
    const name = written === named.title ? report.title : written === named.code ? report.code : undefined;
    const meant = name === undefined ? undefined : resolveReference(directory, name, superior.department);
    if (name !== undefined && meant?.kind === 'found' && meant.id === report.id) return name;
    break;
  }
  return report.id;
}
