import type { OrgGraph, OrgNode } from '../../graph/index.ts';
import type { FactsByNote, RelatedNote } from '../../note.ts';
import { compareText } from '../../text.ts';
import type { Rule } from '../index.ts';

/** How many further heads are shown in their files. */
const shown = 10;

/** A head's superior is none on purpose, external or in another department; where that can't be told, it is no head. */
export const severalHeads: Rule<'org/several-heads'> = {
  code: 'org/several-heads',
  level: 'warning',
  *check({ graph, workspace }) {
    const heads = new Map<string, OrgNode[]>();
    for (const node of graph.nodes) {
      const position = workspace.byId.get(node.id);
      if (position === undefined || position.reportsTo === undefined || !leadsDepartment(graph, node)) continue;
      const known = heads.get(position.department);
      if (known === undefined) heads.set(position.department, [node]);
      else known.push(node);
    }
    for (const [department, nodes] of heads) {
      const [first, ...others] = nodes.toSorted((a, b) => compareText(a.file ?? '', b.file ?? ''));
      if (first?.file == null || others.length === 0) continue;
      yield {
        at: { file: first.file, path: ['reportsTo'] },
        facts: { department, heads: nodes.map(({ title, id }) => title ?? id) },
        related: [first, ...others.slice(0, shown)].flatMap((head) => showHead(graph, head)),
      };
    }
  },
};

function leadsDepartment(graph: OrgGraph, { standing, department, reportsTo }: OrgNode): boolean {
  if (standing === 'dangling' || standing === 'in-cycle') return false;
  const superior = reportsTo === null ? undefined : graph.byId.get(reportsTo);
  if (superior === undefined) return true;
  return superior.standing !== 'broken' && (superior.external || superior.department !== department);
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
