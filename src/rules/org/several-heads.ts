import type { FactsByNote, RelatedNote } from '../../findings/note.ts';
import { addToGroup } from '../../model/groups.ts';
import type { OrgGraph, OrgNode } from '../../org/graph/graph.ts';
import { compareText, foldText } from '../../text/text.ts';
import type { Rule } from '../rule.ts';

/** How many further heads are shown in their files. */
const shown = 10;

/**
 * The superior of a head is none on purpose, external, or in another department; if that is unknown, the position is
 * not a head.
 */
export const severalHeads: Rule<'org/several-heads'> = {
  code: 'org/several-heads',
  level: 'warning',
  *check({ graph, workspace }) {
    const heads = new Map<string, OrgNode[]>();
    for (const node of graph.nodes) {
      const position = workspace.byId.get(node.id);
      if (position === undefined || position.reportsTo === undefined || !leadsDepartment(graph, node)) continue;
      addToGroup(heads, foldText(position.department), node);
    }
    for (const nodes of heads.values()) {
      const [first, ...others] = nodes.toSorted((a, b) => compareText(a.file ?? '', b.file ?? ''));
      if (first?.file == null || others.length === 0 || isLedFromAbove(graph, nodes)) continue;
      yield {
        at: { file: first.file, path: ['reportsTo'] },
        facts: { department: first.department ?? '', heads: nodes.map(({ title, id }) => title ?? id) },
        related: [first, ...others.slice(0, shown)].flatMap((head) => showHead(graph, head)),
      };
    }
  },
};

function leadsDepartment(graph: OrgGraph, { standing, department, reportsTo }: OrgNode): boolean {
  if (standing === 'dangling' || standing === 'in-cycle') return false;
  const superior = reportsTo === null ? undefined : graph.byId.get(reportsTo);
  if (superior === undefined) return true;
  return (
    superior.standing !== 'broken' &&
    (superior.external || foldText(superior.department ?? '') !== foldText(department ?? ''))
  );
}

/** Whether a team has no head: all report to one superior outside it, and none leads more than half of it. */
function isLedFromAbove(graph: OrgGraph, heads: readonly OrgNode[]): boolean {
  const [first] = heads;
  if (first === undefined || first.reportsTo === null) return false;
  if (heads.some(({ reportsTo }) => reportsTo !== first.reportsTo)) return false;
  const sizes = heads.map((head) => countMembers(graph, head));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.every((size) => size * 2 <= whole);
}

/** Counts a head and all positions below it in its department. */
function countMembers({ byId, reports }: OrgGraph, head: OrgNode): number {
  const members = [head.id];
  for (const id of members) {
    for (const report of reports.get(id) ?? []) {
      if (byId.get(report)?.department === head.department) members.push(report);
    }
  }
  return members.length;
}

function showHead(graph: OrgGraph, { file, title, id, reportsTo }: OrgNode): RelatedNote[] {
  if (file === null) return [];
  const superior = reportsTo === null ? undefined : graph.byId.get(reportsTo);
  const facts: FactsByNote['also-heads'] = {
    title: title ?? id,
    superior: superior?.title ?? superior?.id ?? '',
    department: superior?.department ?? '',
  };
  return [{ at: { file, path: ['reportsTo'] }, note: 'also-heads', facts }];
}
