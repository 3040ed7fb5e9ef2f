import type { OrgNode } from '../org/graph/graph.ts';
import { listOutline } from '../org/graph/outline.ts';
import { listNodes } from '../org/graph/tree.ts';
import { escapeLogCommands, showControls } from '../text/terminal.ts';
import { groupTitler, isFaulty, labelWriter } from './caption.ts';
import type { Chart } from './chart.ts';

/** The graph for Graphviz and other programs that read DOT. */
export const dotChart: Chart = {
  name: 'dot',
  draw(drawing) {
    const { graph, outline } = drawing;
    const ids = new Map(listOutline(outline).map(({ id }, index) => [id, `n${index}`]));
    const labelOf = labelWriter(drawing);
    const titleOf = groupTitler(drawing);
    const lines = [
      'digraph {',
      '  rankdir=TB',
      '  graph [fontname="sans-serif"]',
      '  node [fontname="sans-serif", shape=box]',
      '  edge [fontname="sans-serif"]',
    ];
    outline.forEach((group, index) => {
      const rooted = group.kind === 'rooted';
      if (!rooted) lines.push(`  subgraph cluster_${index} {`, `    label=${quote(titleOf(group))}`, '    color=red');
      for (const { value: row } of listNodes(group.trees)) {
        const node = `${ids.get(row.node.id)} [label=${quote(labelOf(row))}${lookOf(row.node)}]`;
        lines.push(`${rooted ? '  ' : '    '}${node}`);
      }
      if (!rooted) lines.push('  }');
    });
    for (const [id, to] of ids) {
      const { reportsTo = null, dottedLineTo = [] } = graph.byId.get(id) ?? {};
      const superior = reportsTo === null ? undefined : ids.get(reportsTo);
      if (superior !== undefined) lines.push(`  ${superior} -> ${to}`);
      for (const from of dottedLineTo) if (ids.has(from)) lines.push(`  ${ids.get(from)} -> ${to} [style=dotted]`);
    }
    lines.push('}', '');
    return lines.join('\n');
  },
};

function lookOf(node: OrgNode): string {
  if (node.external) return ', style=dashed';
  return isFaulty(node) ? ', color=red, fontcolor=red' : '';
}

/**
 * Doubles backslashes, so that `\N` and similar escapes do nothing, and escapes an ampersand only where Graphviz would
 * read an entity.
 */
function quote(text: string): string {
  const shown = showControls(text.replace(/\r\n?/g, '\n'));
  const escaped = shown
    .replace(/["\\]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `"${escapeLogCommands(escaped, '&#35;')}"`;
}
