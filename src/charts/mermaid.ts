import type { OrgNode } from '../org/graph/graph.ts';
import { listOutline } from '../org/graph/outline.ts';
import { listNodes } from '../org/graph/tree.ts';
import { showControls } from '../text/terminal.ts';
import { groupTitler, isFaulty, labelWriter } from './caption.ts';
import type { Chart } from './chart.ts';

/**
 * What a label must escape: ASCII punctuation, white space at its ends, the signs that Mermaid uses for its own
 * entities, and two phrases that it takes for syntax anywhere (`direction TB` and `C4Container`).
 */
const unsafe = /[!-'*:-@[-`{-~ﬂ°¶ß]|^\s|\s$|(?<=direction)\s|(?<=C)4(?=Co|Dy|De)/gu;

/** The graph as a Mermaid flowchart, for code hosts and wikis that draw one. */
export const mermaidChart: Chart = {
  name: 'mermaid',
  draw(drawing) {
    const { graph, outline } = drawing;
    const ids = new Map(listOutline(outline).map(({ id }, index) => [id, `n${index}`]));
    const labelOf = labelWriter(drawing);
    const titleOf = groupTitler(drawing);
    const lines = ['flowchart TD'];
    outline.forEach((group, index) => {
      const rooted = group.kind === 'rooted';
      if (!rooted) lines.push(`  subgraph g${index}[${quote(titleOf(group))}]`);
      for (const { value: row } of listNodes(group.trees)) {
        const node = `${ids.get(row.node.id)}[${quote(labelOf(row))}]${classOf(row.node)}`;
        lines.push(`${rooted ? '  ' : '    '}${node}`);
      }
      if (!rooted) lines.push('  end');
    });
    for (const [id, to] of ids) {
      const { reportsTo = null, dottedLineTo = [] } = graph.byId.get(id) ?? {};
      const superior = reportsTo === null ? undefined : ids.get(reportsTo);
      if (superior !== undefined) lines.push(`  ${superior} --> ${to}`);
      for (const from of dottedLineTo) if (ids.has(from)) lines.push(`  ${ids.get(from)} -.-> ${to}`);
    }
    lines.push('  classDef external stroke-dasharray:4 3', '  classDef fault stroke:#c00,color:#c00', '');
    return lines.join('\n');
  },
};

function classOf(node: OrgNode): string {
  if (node.external) return ':::external';
  return isFaulty(node) ? ':::fault' : '';
}

function quote(text: string): string {
  const encode = (sign: string) => `#${sign.codePointAt(0)};`;
  const lines = text.split(/\r\n?|\n/).map((line) => showControls(line).replace(unsafe, encode));
  return `"${lines.join('<br/>') || ' '}"`;
}
