import type { FactsByCode } from '../../findings/finding.ts';
import type { FindingFix } from '../../findings/fix.ts';
import type { RelatedNote } from '../../findings/note.ts';
import type { Outline } from '../../model/outline.ts';
import { type IsAbove, readAncestry } from '../../org/graph/ancestry.ts';
import type { OrgNode } from '../../org/graph/graph.ts';
import { listDeclarations } from '../declaration.ts';
import type { Organisation, Rule } from '../rule.ts';

/** A report whose own superior is unknown or whose file is broken is skipped, because that has its own finding. */
export const misdeclaredReport: Rule<'org/misdeclared-report'> = {
  code: 'org/misdeclared-report',
  level: 'warning',
  *check(org) {
    let isAbove: IsAbove | undefined;
    for (const { superior, links } of listDeclarations(org)) {
      const wrong = links.flatMap(({ outcome, path }) => {
        const node = outcome.kind === 'found' ? org.graph.byId.get(outcome.id) : undefined;
        if (node === undefined || node.standing === 'dangling' || node.standing === 'broken') return [];
        return node.reportsTo === superior.id ? [] : [{ node, path }];
      });
      for (const { node, path } of wrong) {
        isAbove ??= readAncestry(org.graph);
        const facts = describeReport(org, isAbove, superior, node);
        const at = { file: superior.file, path };
        const list = { file: superior.file, path: ['directReports'] };
        const fix: FindingFix =
          wrong.length === links.length ? { change: 'empty', at: list, size: links.length } : { change: 'remove', at };
        yield { at, facts, fix: [fix], related: showReport(node, facts) };
      }
    }
  },
};

function describeReport(
  { graph }: Organisation<Outline>,
  isAbove: IsAbove,
  superior: Outline,
  node: OrgNode,
): FactsByCode['org/misdeclared-report'] {
  const actual = node.reportsTo === null ? undefined : graph.byId.get(node.reportsTo);
  return {
    superior: superior.title,
    report: node.title ?? node.id,
    actual: actual?.title ?? actual?.id ?? '',
    case:
      node.id === superior.id
        ? 'itself'
        : node.external
          ? 'external'
          : isAbove(node.id, superior.id)
            ? 'above'
            : actual === undefined
              ? 'nowhere'
              : 'elsewhere',
  };
}

function showReport(
  { file }: OrgNode,
  { report, actual, ...facts }: FactsByCode['org/misdeclared-report'],
): RelatedNote[] {
  if (file === null || facts.case === 'itself' || facts.case === 'external') return [];
  const at = { file, path: ['reportsTo'] };
  return actual === ''
    ? [{ at, note: 'names-no-superior', facts: { report } }]
    : [{ at, note: 'names-superior', facts: { report, superior: actual } }];
}
