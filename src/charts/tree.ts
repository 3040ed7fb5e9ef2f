import { Chalk, type ChalkInstance } from 'chalk';
import type { OutlineGroup, OutlineNode } from '../org/graph/outline.ts';
import { listNodes, type TreeNode } from '../org/graph/tree.ts';
import { columns, visible } from '../text/terminal.ts';
import { captionOf, faultWriter, groupTitler, isFaulty } from './caption.ts';
import type { Chart, Drawing } from './chart.ts';

/**
 * Levels drawn by indentation; deeper levels are numbered, so that a chain of thousands stays readable and its output
 * linear in size.
 */
const deepest = 40;
/** The number of reports is aligned after the longest row, at this column at most. */
const farthest = 60;

interface Line {
  /** The branches drawn before the name. */
  readonly lead: string;
  readonly text: string;
  /** The columns of `lead` and `text`; 0 if nothing is aligned to them. */
  readonly width: number;
  readonly span: string;
  readonly fault: string;
}

/** The graph for a terminal. */
export const treeChart: Chart = {
  name: 'tree',
  draw(drawing) {
    const chalk = new Chalk({ level: drawing.colour });
    const titleOf = groupTitler(drawing);
    const describe = rowDescriber(drawing, chalk);
    const groups = drawing.outline.map((group) => {
      const lines = branch(group, describe, drawing);
      return group.kind === 'rooted' ? lines : [heading(chalk.red(visible(titleOf(group)))), ...lines];
    });
    const column = groups
      .flat()
      .reduce((widest, { width }) => (width > farthest ? widest : Math.max(widest, width)), 0);
    return groups.map((lines) => lines.map((line) => `${print(line, column, chalk)}\n`).join('')).join('\n');
  },
};

function heading(text: string): Line {
  return { lead: '', text, width: 0, span: '', fault: '' };
}

function branch(
  group: OutlineGroup,
  describe: (row: TreeNode<OutlineNode>) => Omit<Line, 'lead'>,
  { labels }: Drawing,
): Line[] {
  const lines: Line[] = [];
  const stems = [''];
  for (const row of listNodes(group.trees)) {
    const { level, last, value } = row;
    const above = stems[Math.min(level, deepest + 1) - 1] ?? '';
    if (level > 0 && level <= deepest) stems[level] = `${above}${last ? '   ' : '│  '}`;
    const lead = level === 0 ? '' : level > deepest ? `${above}⋯ ${level + 1} ` : `${above}${last ? '└─ ' : '├─ '}`;
    const line = describe(row);
    lines.push({ ...line, lead, width: line.span === '' ? 0 : line.width + lead.length });
    if (value.hidden === 0) continue;
    const below = `${stems[Math.min(level, deepest)] ?? ''}└─ `;
    lines.push({ ...heading(`… ${labels.hidden(value.hidden)}`), lead: below });
  }
  return lines;
}

function rowDescriber(drawing: Drawing, chalk: ChalkInstance): (row: TreeNode<OutlineNode>) => Omit<Line, 'lead'> {
  const { graph, labels } = drawing;
  const faultOf = faultWriter(drawing);
  return ({ value: { node }, level }) => {
    const name = visible(captionOf(node));
    const moved = level === 0 || graph.byId.get(node.reportsTo ?? '')?.department !== node.department;
    const aside = node.external ? labels.external : moved ? (node.department ?? '') : '';
    const dotted = node.dottedLineTo.map((id) => graph.byId.get(id)?.title ?? id);
    const asides = [aside, dotted.length === 0 ? '' : labels.dotted(dotted)].filter((each) => each !== '');
    const suffix = asides.map((each) => ` · ${visible(each)}`).join('');
    return {
      text: `${isFaulty(node) ? chalk.red(name) : name}${chalk.dim(suffix)}`,
      width: columns(name) + columns(suffix),
      span: node.span === 0 ? '' : `[${labels.span(node.span)}]`,
      fault: visible(faultOf(node) ?? ''),
    };
  };
}

function print({ lead, text, width, span, fault }: Line, column: number, chalk: ChalkInstance): string {
  const gap = span === '' ? '' : ' '.repeat(Math.max(column - width, 0) + 2);
  const reason = fault === '' ? '' : `  ${chalk.red(fault)}`;
  return `${chalk.dim(lead)}${text}${gap}${chalk.dim(span)}${reason}`;
}
